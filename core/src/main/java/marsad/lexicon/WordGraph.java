package marsad.lexicon;

import java.util.Arrays;

/**
 * Strings as paths of a deterministic automaton, packed for reading. Nodes are numbered level by level from 0, the root,
 * so that the children of one stand side by side in the order of their characters, and the nodes that are visited most
 * lie close together.
 */
final class WordGraph {
    private static final int FEW = 8;

    /** By node, its first child doubled, and 1 more if a string ends here: one look tells both. */
    private final int[] firstChild;

    private final char[] labels;

    /** The children of the root by character, from {@code least} on: most walks end after a step or two. */
    private final int[] fromRoot;

    private final char least;

    /**
     * @param firstChild by node, its first child doubled, and 1 more if a string ends here; one more at the end. The children
     *     of a node end where those of the next begin
     * @param labels by node, the character by which it is reached
     */
    WordGraph(int[] firstChild, char[] labels) {
        this.firstChild = firstChild;
        this.labels = labels;
        int children = firstChild[1] >>> 1;
        least = children > 1 ? labels[1] : 0;
        fromRoot = new int[children > 1 ? labels[children - 1] - least + 1 : 0];
        Arrays.fill(fromRoot, -1);
        for (int child = 1; child < children; child++) {
            fromRoot[labels[child] - least] = child;
        }
    }

    /**
     * Packs a trie.
     *
     * @param ends the nodes of the trie at which a string ends; the first {@code count} of them
     * @param numbers receives the new number of each of its nodes
     */
    static WordGraph of(Trie trie, int[] ends, int count, int[] numbers) {
        int nodes = trie.nodes();
        int[] nextSibling = new int[nodes];
        int[] eldest = new int[nodes];
        // From the last node to the first, so that the lists come out in the order in which nodes were made.
        for (int node = nodes - 1; node > 0; node--) {
            insert(trie, node, eldest, nextSibling);
        }
        int[] firstChild = new int[nodes + 1];
        char[] labels = new char[nodes];
        int[] order = new int[nodes];
        int placed = 1;
        for (int at = 0; at < nodes; at++) {
            int node = order[at];
            numbers[node] = at;
            firstChild[at] = placed << 1;
            for (int child = eldest[node]; child > 0; child = nextSibling[child]) {
                labels[placed] = trie.label(child);
                order[placed++] = child;
            }
        }
        firstChild[nodes] = placed << 1;
        for (int i = 0; i < count; i++) {
            firstChild[numbers[ends[i]]] |= 1;
        }
        return new WordGraph(firstChild, labels);
    }

    /** Puts a node among its siblings, which stand in the order of their characters. */
    private static void insert(Trie trie, int node, int[] eldest, int[] nextSibling) {
        int parent = trie.parent(node);
        char label = trie.label(node);
        int before = 0;
        int after = eldest[parent];
        while (after > 0 && trie.label(after) < label) {
            before = after;
            after = nextSibling[after];
        }
        nextSibling[node] = after;
        if (before == 0) {
            eldest[parent] = node;
        } else {
            nextSibling[before] = node;
        }
    }

    int nodes() {
        return labels.length;
    }

    int[] firstChildren() {
        return firstChild.clone();
    }

    char[] labels() {
        return labels.clone();
    }

    /** Whether a string ends at a node. */
    boolean ends(int node) {
        return (firstChild[node] & 1) != 0;
    }

    /** Whether longer strings pass a node. */
    boolean goesOn(int node) {
        return firstChild[node] >>> 1 < firstChild[node + 1] >>> 1;
    }

    /** The node that {@code c} leads to, or -1. */
    int move(int node, char c) {
        if (node == 0) {
            int at = c - least;
            return at < 0 || at >= fromRoot.length ? -1 : fromRoot[at];
        }
        int low = firstChild[node] >>> 1;
        int high = firstChild[node + 1] >>> 1;
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            if (labels[middle] <= c) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (int child = low; child < high; child++) {
            if (labels[child] == c) {
                return child;
            }
        }
        return -1;
    }
}

package marsad.lexicon;

import java.util.Arrays;

/**
 * Strings as paths of a deterministic automaton, packed for reading. A node is one number: the character by which it is
 * reached, whether a string ends at it, how many children it has and where they begin. The children of a node stand side by
 * side in the order of their characters, and what lies below each follows it, so that the long ends of strings, which do not
 * branch, are read from a few lines of cache.
 */
final class WordGraph {
    private static final int FEW = 8;

    private static final int ENDS = 16;
    private static final int COUNT = 17;
    private static final int FIRST = 33;
    private static final int MOST_CHILDREN = (1 << FIRST - COUNT) - 1;

    private final long[] nodes;

    /** The children of the root by character, from {@code least} on: most walks end after a step or two. */
    private final int[] fromRoot;

    private final char least;

    /**
     * @param nodes as {@link #of} packs them; the first is the root
     */
    WordGraph(long[] nodes) {
        this.nodes = nodes;
        int first = first(nodes[0]);
        int last = first + count(nodes[0]) - 1;
        least = last < first ? 0 : label(nodes[first]);
        fromRoot = new int[last < first ? 0 : label(nodes[last]) - least + 1];
        Arrays.fill(fromRoot, -1);
        for (int child = first; child <= last; child++) {
            fromRoot[label(nodes[child]) - least] = child;
        }
    }

    /**
     * Packs a trie.
     *
     * @param ends the nodes of the trie at which a string ends; the first {@code count} of them
     * @param numbers receives the new number of each of its nodes
     */
    static WordGraph of(Trie trie, int[] ends, int count, int[] numbers) {
        int[] nextSibling = new int[trie.nodes()];
        int[] eldest = new int[trie.nodes()];
        // From the last node to the first, so that the lists come out in the order in which nodes were made.
        for (int node = trie.nodes() - 1; node > 0; node--) {
            insert(trie, node, eldest, nextSibling);
        }
        long[] nodes = new long[trie.nodes()];
        int[] open = new int[trie.nodes()];
        int depth = 1;
        int placed = 1;
        while (depth > 0) {
            int node = open[--depth];
            int first = placed;
            for (int child = eldest[node]; child > 0; child = nextSibling[child]) {
                nodes[placed] = trie.label(child);
                numbers[child] = placed++;
            }
            if (placed - first > MOST_CHILDREN) {
                throw new IllegalArgumentException("more than " + MOST_CHILDREN + " characters after one string");
            }
            nodes[numbers[node]] |= (long) first << FIRST | (long) (placed - first) << COUNT;
            depth = push(eldest[node], nextSibling, open, depth);
        }
        for (int i = 0; i < count; i++) {
            nodes[numbers[ends[i]]] |= 1L << ENDS;
        }
        return new WordGraph(nodes);
    }

    /** Puts a node and its later siblings on a stack, the first on top; gives the new depth. */
    private static int push(int node, int[] nextSibling, int[] open, int depth) {
        int top = depth;
        for (int child = node; child > 0; child = nextSibling[child]) {
            open[top++] = child;
        }
        for (int low = depth, high = top - 1; low < high; low++, high--) {
            int lower = open[low];
            open[low] = open[high];
            open[high] = lower;
        }
        return top;
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

    private static char label(long node) {
        return (char) node;
    }

    private static int count(long node) {
        return (int) (node >>> COUNT) & MOST_CHILDREN;
    }

    private static int first(long node) {
        return (int) (node >>> FIRST);
    }

    int size() {
        return nodes.length;
    }

    /** The nodes as the constructor takes them. */
    long[] nodes() {
        return nodes.clone();
    }

    /** Whether a string ends at a node. */
    boolean ends(int node) {
        return (nodes[node] >>> ENDS & 1) != 0;
    }

    /** The node that {@code c} leads to, or -1. */
    int move(int node, char c) {
        if (node == 0) {
            int at = c - least;
            return at < 0 || at >= fromRoot.length ? -1 : fromRoot[at];
        }
        long from = nodes[node];
        int low = first(from);
        int high = low + count(from);
        while (high - low > FEW) {
            int middle = low + high >>> 1;
            if (label(nodes[middle]) <= c) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (int child = low; child < high; child++) {
            if (label(nodes[child]) == c) {
                return child;
            }
        }
        return -1;
    }
}

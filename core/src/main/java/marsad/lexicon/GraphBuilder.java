package marsad.lexicon;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Lays the nodes of a trie into the cells of a {@link WordGraph}. First come the nodes of the first letters, which nearly every word of a text
 * passes, so that they share few lines of cache; then the others in the order of depth, so that the long ends of strings, which do not branch,
 * lie side by side.
 */
final class GraphBuilder {
    private static final int MOST_CODES = 255;
    private static final int ROOT = 0;
    private static final int LEVELS = 3;

    private final Trie trie;
    private final byte[] codes;
    private final int alphabet;
    private final int[] eldest;
    private final int[] nextSibling;

    /** By node of the trie, its cell, and where the cells of its children begin. */
    private final int[] cell;

    private final int[] base;
    private final BitSet taken = new BitSet();

    /** Before it, no place was found for the children of a node that branches. */
    private int open;

    GraphBuilder(Trie trie) {
        this.trie = trie;
        codes = new byte[greatest(trie) + 1];
        alphabet = number(trie, codes);
        eldest = new int[trie.nodes()];
        nextSibling = new int[trie.nodes()];
        for (int node = trie.nodes() - 1; node > ROOT; node--) {
            nextSibling[node] = eldest[trie.parent(node)];
            eldest[trie.parent(node)] = node;
        }
        cell = new int[trie.nodes()];
        base = new int[trie.nodes()];
        open = alphabet + 1;
        taken.set(ROOT, open);
        place();
    }

    private static int greatest(Trie trie) {
        char greatest = 0;
        for (int node = 1; node < trie.nodes(); node++) {
            greatest = (char) Math.max(greatest, trie.label(node));
        }
        return greatest;
    }

    private static int number(Trie trie, byte[] codes) {
        int used = 0;
        for (int node = 1; node < trie.nodes(); node++) {
            char label = trie.label(node);
            codes[label] = codes[label] == 0 ? (byte) ++used : codes[label];
        }
        if (used > MOST_CODES) {
            throw new IllegalArgumentException("more than " + MOST_CODES + " different characters");
        }
        return used;
    }

    private void place() {
        int[] stack = new int[trie.nodes()];
        int depth = 1;
        for (int level = 0; level < LEVELS; level++) {
            int[] next = new int[trie.nodes()];
            int size = 0;
            for (int i = 0; i < depth; i++) {
                size = children(stack[i], next, size);
            }
            stack = next;
            depth = size;
        }
        while (depth > 0) {
            depth = children(stack[depth - 1], stack, depth - 1);
        }
    }

    /** Places the children of a node and puts them on a list; gives its new size. */
    private int children(int node, int[] list, int size) {
        if (eldest[node] != 0) {
            base[node] = room(node);
        }
        int to = size;
        for (int child = eldest[node]; child != 0; child = nextSibling[child]) {
            cell[child] = base[node] + code(child);
            taken.set(cell[child]);
            list[to++] = child;
        }
        return to;
    }

    private int code(int node) {
        return codes[trie.label(node)] & MOST_CODES;
    }

    /** A base at which all children of a node find free cells. */
    private int room(int node) {
        int first = eldest[node];
        if (nextSibling[first] == 0) {
            return taken.nextClearBit(Math.max(cell[node], alphabet)) - code(first);
        }
        int at = taken.nextClearBit(open);
        while (!fits(node, at - code(first))) {
            at = taken.nextClearBit(at + 1);
        }
        open = Math.max(open, at - alphabet);
        return at - code(first);
    }

    private boolean fits(int node, int base) {
        for (int child = eldest[node]; child != 0; child = nextSibling[child]) {
            if (base < 0 || taken.get(base + code(child))) {
                return false;
            }
        }
        return true;
    }

    /** The cell of a node of the trie. */
    int cell(int node) {
        return cell[node];
    }

    /** How many numbers a cell can have. */
    int cells() {
        return taken.length() + alphabet + 1;
    }

    /**
     * The graph.
     *
     * @param values by cell, the number that its node gives
     */
    WordGraph build(int[] values) {
        long[] cells = new long[cells()];
        Arrays.fill(cells, WordGraph.cell(0, WordGraph.NOBODY, 0));
        for (int node = ROOT; node < trie.nodes(); node++) {
            int parent = node == ROOT ? WordGraph.NOBODY : cell[trie.parent(node)];
            cells[cell[node]] = WordGraph.cell(base[node], parent, values[cell[node]]);
        }
        return new WordGraph(cells, codes);
    }
}

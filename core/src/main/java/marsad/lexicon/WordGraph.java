package marsad.lexicon;

/**
 * Strings as paths of a deterministic automaton, packed for reading as a double array (Aoe 1989): a node is the number of a cell, and
 * the node that a character leads to lies at the node's base plus the code of the character, if that cell says that it belongs to the
 * node. So a move touches two cells, whatever the number of children, and nothing is searched. {@link GraphBuilder} lays the cells.
 */
final class WordGraph {
    /** Stands in a free cell for the node that it belongs to. */
    static final int NOBODY = (1 << 22) - 1;

    private static final int BELONGS = 22;
    private static final int VALUE = 44;
    private static final int MOST_VALUES = (1 << 18) - 1;

    private final long[] cells;

    /** By character its code; 0 for those that are in no string. */
    private final byte[] codes;

    /**
     * @param cells as {@link #cell} packs them, the first that of the root; behind each base there are as many as there are codes
     * @param codes by character, from 0 on, a number of eight bits
     */
    WordGraph(long[] cells, byte[] codes) {
        this.cells = cells;
        this.codes = codes;
    }

    /**
     * A cell.
     *
     * @param base where the children of its node lie, if it has any
     * @param parent the node from which it is reached, or {@link #NOBODY}
     * @param value what {@link #value} gives
     */
    static long cell(int base, int parent, int value) {
        if (base > NOBODY || parent > NOBODY || value > MOST_VALUES) {
            throw new IllegalArgumentException("too many words for one automaton");
        }
        return (long) value << VALUE | (long) parent << BELONGS | base;
    }

    long[] cells() {
        return cells.clone();
    }

    byte[] codes() {
        return codes.clone();
    }

    /** The number that was given to the string that ends at a node, or 0 where none ends. */
    int value(int node) {
        return (int) (cells[node] >>> VALUE);
    }

    /** The node that {@code c} leads to, or -1. */
    int move(int node, char c) {
        if (c >= codes.length) {
            return -1;
        }
        int next = ((int) cells[node] & NOBODY) + (codes[c] & 0xff);
        return ((int) (cells[next] >>> BELONGS) & NOBODY) == node ? next : -1;
    }
}

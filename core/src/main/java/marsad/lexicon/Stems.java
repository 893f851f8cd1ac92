package marsad.lexicon;

import java.util.Arrays;

/**
 * What may stand between clitics and endings, as paths of one automaton.
 *
 * @param graph gives for a stem the number of its first row, counted from 1
 * @param rows {@link #COLUMNS} numbers each: they are read together, so they lie together, and so do the rows of one stem
 */
record Stems(WordGraph graph, int[] rows) {
    /** Columns of a stem: its entry. */
    static final int ENTRY = 0;
    /** The symbol of the entry. */
    static final int SYMBOL = 1;
    /** Its kind, as the morphology numbers them; its complement in the last row of a stem. */
    static final int KIND = 2;
    /** What it says of itself. */
    static final int FEATURES = 3;

    static final int COLUMNS = 4;

    /** Collects stems in any order. */
    static final class Builder {
        private final Trie trie = new Trie();
        private int[] node = new int[1024];
        private int[] rows = new int[1024 * COLUMNS];
        private int size;

        void add(String stem, int entry, int symbol, int kind, int features) {
            if (size == node.length) {
                node = Arrays.copyOf(node, size * 2);
                rows = Arrays.copyOf(rows, size * 2 * COLUMNS);
            }
            node[size] = trie.enter(stem);
            rows[size * COLUMNS + ENTRY] = entry;
            rows[size * COLUMNS + SYMBOL] = symbol;
            rows[size * COLUMNS + KIND] = kind;
            rows[size * COLUMNS + FEATURES] = features;
            size++;
        }

        /** Packs them; the rows of one stem stay in the order in which they came. */
        Stems build() {
            GraphBuilder graph = new GraphBuilder(trie);
            int[] next = new int[graph.cells() + 1];
            for (int i = 0; i < size; i++) {
                next[graph.cell(node[i]) + 1]++;
            }
            int[] values = new int[graph.cells()];
            for (int cell = 0; cell < graph.cells(); cell++) {
                values[cell] = next[cell + 1] == 0 ? 0 : next[cell] + 1;
                next[cell + 1] += next[cell];
            }
            int[] packed = new int[size * COLUMNS];
            for (int i = 0; i < size; i++) {
                System.arraycopy(rows, i * COLUMNS, packed, next[graph.cell(node[i])]++ * COLUMNS, COLUMNS);
            }
            for (int i = 0; i < size; i++) {
                int last = (next[graph.cell(node[i])] - 1) * COLUMNS + KIND;
                packed[last] = packed[last] < 0 ? packed[last] : ~packed[last];
            }
            return new Stems(graph.build(values), packed);
        }
    }
}

package marsad.lexicon;

import java.util.Arrays;

/**
 * What may stand between clitics and endings, as paths of one automaton.
 *
 * @param first by node of the graph, its first stem; one more at the end
 * @param rows by stem, {@link #COLUMNS} numbers: they are read together, so they lie together
 */
record Stems(WordGraph graph, int[] first, int[] rows) {
    /** Columns of a stem: its entry. */
    static final int ENTRY = 0;
    /** The symbol of the entry. */
    static final int SYMBOL = 1;
    /** Its kind, as the morphology numbers them. */
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

        /** Packs them; the stems of one node stay in the order in which they came. */
        Stems build() {
            int[] numbers = new int[trie.nodes()];
            WordGraph graph = WordGraph.of(trie, node, size, numbers);
            int[] first = new int[graph.size() + 1];
            for (int i = 0; i < size; i++) {
                first[numbers[node[i]] + 1]++;
            }
            for (int at = 0; at < graph.size(); at++) {
                first[at + 1] += first[at];
            }
            int[] packed = new int[size * COLUMNS];
            int[] next = first.clone();
            for (int i = 0; i < size; i++) {
                System.arraycopy(rows, i * COLUMNS, packed, next[numbers[node[i]]]++ * COLUMNS, COLUMNS);
            }
            return new Stems(graph, first, packed);
        }
    }
}

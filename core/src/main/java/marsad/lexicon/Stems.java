package marsad.lexicon;

import java.util.Arrays;

/**
 * What may stand between clitics and endings, as paths of one automaton.
 *
 * @param first by node of the graph, its first stem; one more at the end
 * @param entry by stem, its entry
 * @param type by stem, its kind, as the morphology numbers them
 * @param features by stem, what it says of itself
 */
record Stems(WordGraph graph, int[] first, int[] entry, int[] type, int[] features) {
    /** Collects stems in any order. */
    static final class Builder {
        private final Trie trie = new Trie();
        private int[] node = new int[1024];
        private int[] entry = new int[1024];
        private int[] type = new int[1024];
        private int[] features = new int[1024];
        private int size;

        void add(String stem, int entry, int type, int features) {
            if (size == node.length) {
                node = Arrays.copyOf(node, size * 2);
                this.entry = Arrays.copyOf(this.entry, size * 2);
                this.type = Arrays.copyOf(this.type, size * 2);
                this.features = Arrays.copyOf(this.features, size * 2);
            }
            node[size] = trie.enter(stem);
            this.entry[size] = entry;
            this.type[size] = type;
            this.features[size] = features;
            size++;
        }

        /** Packs them; the stems of one node stay in the order in which they came. */
        Stems build() {
            int[] numbers = new int[trie.nodes()];
            WordGraph graph = WordGraph.of(trie, node, size, numbers);
            int[] first = new int[graph.nodes() + 1];
            for (int i = 0; i < size; i++) {
                first[numbers[node[i]] + 1]++;
            }
            for (int at = 0; at < graph.nodes(); at++) {
                first[at + 1] += first[at];
            }
            Stems stems = new Stems(graph, first, new int[size], new int[size], new int[size]);
            int[] next = first.clone();
            for (int i = 0; i < size; i++) {
                int at = next[numbers[node[i]]]++;
                stems.entry[at] = entry[i];
                stems.type[at] = type[i];
                stems.features[at] = features[i];
            }
            return stems;
        }
    }
}

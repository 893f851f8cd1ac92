package marsad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import marsad.text.Text;
import marsad.text.Token;

/**
 * All words and phrases of a language in one automaton. {@link #read} finds every entry of it in a text in one pass over
 * the word edges, with the clitics and endings that the entry's paradigm admits.
 */
public final class Lexicon {
    /** Set on an edge whose form was marked {@code ~}: it means its entry without further evidence. */
    public static final int SURE = 1 << 30;
    /** Set on an edge whose form was marked {@code ?}: it means its entry only where something else vouches for it. */
    public static final int NEEDS_EVIDENCE = 1 << 29;

    private final Morphology morphology;
    private final WordGraph graph;
    /** By node, its first stem; one more at the end. */
    private final int[] firstStem;

    private final int[] stemEntry;
    private final int[] stemType;
    private final int[] stemFeatures;
    private final Entry[] entries;
    private final int[] symbolOfEntry;
    private final int[] idOfEntry;
    private final Symbols symbols;

    private Lexicon(Builder builder) {
        morphology = builder.morphology;
        symbols = builder.symbols;
        entries = builder.entries.toArray(new Entry[0]);
        symbolOfEntry = new int[entries.length];
        idOfEntry = new int[entries.length];
        for (int i = 0; i < entries.length; i++) {
            symbolOfEntry[i] = symbols.find(entries[i].type());
            idOfEntry[i] = builder.ids.find(entries[i].id());
        }
        int[] numbers = new int[builder.trie.nodes()];
        graph = WordGraph.of(builder.trie, builder.stemNode, builder.stems, numbers);
        firstStem = new int[graph.nodes() + 1];
        for (int i = 0; i < builder.stems; i++) {
            firstStem[numbers[builder.stemNode[i]] + 1]++;
        }
        for (int node = 0; node < graph.nodes(); node++) {
            firstStem[node + 1] += firstStem[node];
        }
        stemEntry = new int[builder.stems];
        stemType = new int[builder.stems];
        stemFeatures = new int[builder.stems];
        int[] next = firstStem.clone();
        for (int i = 0; i < builder.stems; i++) {
            int at = next[numbers[builder.stemNode[i]]]++;
            stemEntry[at] = builder.stemEntry[i];
            stemType[at] = builder.stemType[i];
            stemFeatures[at] = builder.stemFeatures[i];
        }
    }

    public Symbols symbols() {
        return symbols;
    }

    public Entry entry(int index) {
        return entries[index];
    }

    /** The number that {@link Builder#ids} gave to the id of an entry, or -1 if no rule asks for it. */
    int id(int index) {
        return idOfEntry[index];
    }

    /** Every entry, in the order in which the files were read. */
    public List<Entry> entries() {
        return List.of(entries);
    }

    /** Finds every entry in the text. */
    public Lattice read(Text text) {
        Lattice lattice = new Lattice(text, this);
        Reader reader = new Reader(text, lattice);
        for (int token = 0; token < text.size(); token++) {
            if (text.kind(token) != Token.BREAK) {
                reader.at(token);
            }
        }
        return lattice;
    }

    /** Walks the automaton from one word edge after another. */
    private final class Reader implements Morphology.PrefixSink {
        private final Text text;
        private final char[] chars;
        private final Lattice lattice;
        private int token;

        Reader(Text text, Lattice lattice) {
            this.text = text;
            this.chars = text.folded();
            this.lattice = lattice;
        }

        void at(int token) {
            this.token = token;
            if (text.kind(token) == Token.WORD) {
                morphology.prefixes(chars, text.start(token), text.end(token), this);
            } else {
                prefix(0, 0, 0);
            }
        }

        @Override
        public void prefix(int length, int clitics, int features) {
            int start = text.start(token) + length;
            int limit = text.foldedLength();
            int node = 0;
            int last = token;
            for (int i = start; i < limit; i++) {
                node = graph.move(node, chars[i]);
                if (node < 0) {
                    return;
                }
                if (graph.ends(node)) {
                    while (text.end(last) < i + 1) {
                        last++;
                    }
                    accept(node, i + 1, last, clitics, features);
                }
            }
        }

        private void accept(int node, int end, int last, int clitics, int features) {
            int to = firstStem[node + 1];
            int type = -1;
            int ending = -1;
            for (int stem = firstStem[node]; stem < to; stem++) {
                if (stemType[stem] != type) { // the next stem is often of the same type
                    type = stemType[stem];
                    ending = morphology.admits(type, features)
                            ? morphology.ending(type, chars, end, text.end(last))
                            : -1;
                }
                if (ending >= 0) {
                    int entry = stemEntry[stem];
                    lattice.add(
                            token,
                            last + 1,
                            symbolOfEntry[entry],
                            entry,
                            features | ending | stemFeatures[stem],
                            text.start(token) + clitics);
                }
            }
        }
    }

    /** Collects entries; {@link #build} makes the lexicon. */
    public static final class Builder {
        private final Morphology morphology;
        private final UnaryOperator<String> fold;
        private final Symbols symbols = new Symbols();
        private final Symbols ids = new Symbols();
        private final Trie trie = new Trie();
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, String> paradigms = new HashMap<>();
        private int[] stemNode = new int[1024];
        private int[] stemEntry = new int[1024];
        private int[] stemType = new int[1024];
        private int[] stemFeatures = new int[1024];
        private int stems;

        /**
         * @param fold how a form is folded, the same way as the texts it is looked for in
         */
        public Builder(Morphology morphology, UnaryOperator<String> fold) {
            this.morphology = morphology;
            this.fold = fold;
        }

        public Symbols symbols() {
            return symbols;
        }

        /** Numbers for the ids that rules ask for. */
        public Symbols ids() {
            return ids;
        }

        public Morphology morphology() {
            return morphology;
        }

        public String fold(String form) {
            return fold.apply(form);
        }

        /** Says how the entries of a class inflect. Every class must be declared before its first entry. */
        public void declare(String type, String paradigm) {
            paradigms.put(type, paradigm);
            symbols.intern(type);
        }

        public boolean declared(String type) {
            return paradigms.containsKey(type);
        }

        /** Adds an entry with its forms, in the order of the paradigm's slots. {@code -} leaves a slot empty. */
        public void add(Entry entry, List<String> forms) {
            String paradigm = paradigms.get(entry.type());
            if (paradigm == null) {
                throw new BadData(entry.file(), entry.line(), "class " + entry.type() + " is not declared");
            }
            int index = entries.size();
            entries.add(entry);
            int slots = morphology.slots(paradigm);
            for (int i = 0; i < forms.size(); i++) {
                addForm(entry, index, paradigm, slots == 1 ? 0 : i, forms.get(i));
            }
        }

        private void addForm(Entry entry, int index, String paradigm, int slot, String form) {
            if (form.equals("-")) {
                return;
            }
            int marker = form.startsWith("~") ? SURE : form.startsWith("?") ? NEEDS_EVIDENCE : 0;
            String folded = fold.apply(marker == 0 ? form : form.substring(1));
            if (folded.isEmpty()) {
                throw new BadData(entry.file(), entry.line(), "an empty form");
            }
            try {
                morphology.stems(
                        paradigm,
                        slot,
                        folded,
                        (stem, type, features) -> addStem(stem, index, type, features | marker));
            } catch (IllegalArgumentException e) {
                throw new BadData(entry.file(), entry.line(), String.valueOf(e.getMessage()));
            }
        }

        private void addStem(String stem, int entry, int type, int features) {
            if (stems == stemNode.length) {
                int capacity = stems * 2;
                stemNode = Arrays.copyOf(stemNode, capacity);
                stemEntry = Arrays.copyOf(stemEntry, capacity);
                stemType = Arrays.copyOf(stemType, capacity);
                stemFeatures = Arrays.copyOf(stemFeatures, capacity);
            }
            stemNode[stems] = trie.enter(stem);
            stemEntry[stems] = entry;
            stemType[stems] = type;
            stemFeatures[stems] = features;
            stems++;
        }

        public Lexicon build() {
            return new Lexicon(this);
        }
    }
}

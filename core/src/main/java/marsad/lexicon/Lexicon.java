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
    private final Symbols symbols;
    private final Entries entries;
    private final Stems stems;
    private final Suffixes suffixes;
    private final int[] admitted;
    private final int[] required;

    Lexicon(Morphology morphology, Symbols symbols, Entries entries, Stems stems) {
        this.morphology = morphology;
        this.symbols = symbols;
        this.entries = entries;
        this.stems = stems;
        List<StemKind> kinds = morphology.kinds();
        suffixes = new Suffixes(kinds);
        admitted = kinds.stream().mapToInt(StemKind::admitted).toArray();
        required = kinds.stream().mapToInt(StemKind::required).toArray();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws java.nio.BufferUnderflowException if the bytes end too early
     */
    public static Lexicon read(ImageIn in, Morphology morphology) {
        return Image.read(in, morphology);
    }

    /** Writes all of it. */
    public void write(ImageOut out) {
        Image.write(symbols, entries, stems, out);
    }

    public Symbols symbols() {
        return symbols;
    }

    public Entry entry(int index) {
        return entries.get(index);
    }

    /** The number that {@link Builder#ids} gave to the id of an entry, or -1 if no rule asks for it. */
    int id(int index) {
        return entries.id(index);
    }

    /** Every entry, in the order in which the files were read. */
    public List<Entry> entries() {
        return entries.all();
    }

    /** The entries of a class, in the same order. */
    public List<Entry> entries(String type) {
        return Arrays.stream(indexes(type)).mapToObj(entries::get).toList();
    }

    /** The same by number, as {@link #entry} takes it. */
    public int[] indexes(String type) {
        return entries.with(symbols.find(type));
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
        private final WordGraph graph = stems.graph();
        private final int[] rows = stems.rows();
        /** Where the last token ends; spaces may follow it, which no entry holds. */
        private final int limit;

        /** By length, the state of that end of the token {@link #suffixed}. */
        private final int[] suffix = new int[suffixes.longest() + 1];

        private int suffixed = -1;
        private int longestSuffix;
        private int token;

        Reader(Text text, Lattice lattice) {
            this.text = text;
            this.chars = text.folded();
            this.lattice = lattice;
            // Blanks behind the last token could still be the beginning of something longer.
            limit = text.size() == 0 ? 0 : text.end(text.size() - 1);
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
            int node = 0;
            int last = token;
            int end = text.end(token);
            boolean quoted = false;
            for (int i = text.start(token) + length; i < limit; i++) {
                int next = graph.move(node, chars[i]);
                while (end <= i) {
                    end = text.end(++last);
                }
                if (next >= 0) {
                    node = next;
                    int row = end - i <= suffix.length ? graph.value(node) : 0;
                    if (row > 0) {
                        accept(row - 1, i + 1, last, quoted, clitics, features);
                    }
                } else if (Text.isQuotationMark(chars[i]) && last > token && (quoted || chars[i - 1] == ' ')) {
                    // The movement "X" is the movement X.
                    quoted = !quoted;
                } else {
                    return;
                }
            }
        }

        /** Takes the rows of a stem from one on, as far as the clitics before it and the rest of the word behind it allow. */
        private void accept(int row, int end, int last, boolean quoted, int clitics, int features) {
            int rest = text.end(last) - end;
            int to = quoted ? last + 2 : last + 1;
            if (quoted && (to > text.size() || rest > 0 || !Text.isQuotationMark(chars[end]))) {
                return;
            }
            if (suffixed != last) {
                suffixed = last;
                longestSuffix = suffixes.read(chars, text.start(last), text.end(last), suffix);
            }
            if (rest > longestSuffix) {
                return;
            }
            int said;
            int stem = row * Stems.COLUMNS;
            do {
                said = rows[stem + Stems.KIND];
                int kind = said < 0 ? ~said : said;
                int ending = admits(kind, features) ? suffixes.features(suffix[rest], kind) : Suffixes.NONE;
                if (ending != Suffixes.NONE) {
                    lattice.add(
                            token,
                            to,
                            rows[stem + Stems.SYMBOL],
                            rows[stem + Stems.ENTRY],
                            features | ending | rows[stem + Stems.FEATURES],
                            text.start(token) + clitics);
                }
                stem += Stems.COLUMNS;
            } while (said >= 0);
        }

        private boolean admits(int kind, int features) {
            return (features & ~admitted[kind]) == 0 && (features & required[kind]) == required[kind];
        }
    }

    /** Collects entries; {@link #build} makes the lexicon. */
    public static final class Builder {
        private final Morphology morphology;
        private final UnaryOperator<String> fold;
        private final Symbols symbols = new Symbols();
        private final Symbols ids = new Symbols();
        private final Stems.Builder stems = new Stems.Builder();
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, String> paradigms = new HashMap<>();

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
            int symbol = symbols.find(entry.type());
            String folded = fold.apply(marker == 0 ? form : form.substring(1));
            if (folded.isEmpty()) {
                throw new BadData(entry.file(), entry.line(), "an empty form");
            }
            try {
                morphology.stems(
                        paradigm,
                        slot,
                        folded,
                        (stem, kind, features) -> stems.add(stem, index, symbol, kind, features | marker));
            } catch (IllegalArgumentException e) {
                throw new BadData(entry.file(), entry.line(), String.valueOf(e.getMessage()));
            }
        }

        /** The lexicon of what was added. Symbols may not be added any more. */
        public Lexicon build() {
            return new Lexicon(morphology, symbols, Entries.of(entries, symbols, ids), stems.build());
        }
    }
}

package marsad.lexicon;

import java.util.Arrays;
import marsad.text.Text;
import marsad.text.Token;

/**
 * Finds the entries that begin at the tokens of one text. What a single word says is looked up once and kept in
 * {@link Words}; a phrase is followed from there.
 */
final class Reader implements Morphology.PrefixSink {
    /** Columns of a reading: the symbol of an entry, or {@link #OPEN}. */
    private static final int SYMBOL = 0;
    /** The entry, or the node that the walk has reached at the end of the word. */
    private static final int WHAT = 1;

    private static final int FEATURES = 2;
    /** How many characters before the stem belong to other words. */
    private static final int CLITICS = 3;

    private static final int COLUMNS = 4;

    /** Stands for a symbol where phrases may go on after the word. */
    private static final int OPEN = -1;

    private final Lexicon lexicon;
    private final Text text;
    private final char[] chars;
    private final Lattice lattice;
    private final WordGraph graph;
    /** By length, the state of that end of the token {@link #suffixed}. */
    private final int[] suffix;

    private int suffixed = -1;
    private int longestSuffix;
    private int token;
    private int[] readings = new int[16 * COLUMNS];
    private int size;

    Reader(Lexicon lexicon, Text text, Lattice lattice) {
        this.lexicon = lexicon;
        this.text = text;
        this.lattice = lattice;
        chars = text.folded();
        graph = lexicon.stems().graph();
        suffix = new int[lexicon.suffixes().longest() + 1];
    }

    /** Adds an edge for each entry that begins at a token. */
    void at(int token) {
        this.token = token;
        int[] found = readings(text.start(token), text.end(token));
        for (int row = 0; row < found.length; row += COLUMNS) {
            if (found[row + SYMBOL] == OPEN) {
                follow(found[row + WHAT], found[row + FEATURES], found[row + CLITICS]);
            } else {
                add(token, found[row + SYMBOL], found[row + WHAT], found[row + FEATURES], found[row + CLITICS]);
            }
        }
    }

    private int[] readings(int from, int to) {
        int slot = Words.slot(chars, from, to);
        Words.Known known = lexicon.words().at(slot);
        if (known == null || !known.is(chars, from, to)) {
            size = 0;
            if (text.kind(token) == Token.WORD) {
                lexicon.morphology().prefixes(chars, from, to, this);
            } else {
                prefix(0, 0, 0);
            }
            known = new Words.Known(Arrays.copyOfRange(chars, from, to), Arrays.copyOf(readings, size));
            lexicon.words().keep(slot, known);
        }
        return known.readings();
    }

    @Override
    public void prefix(int length, int clitics, int features) {
        int end = text.end(token);
        int node = 0;
        for (int i = text.start(token) + length; i < end; i++) {
            node = graph.move(node, chars[i]);
            if (node < 0) {
                return;
            }
            if (end - i <= suffix.length && graph.ends(node)) {
                accept(node, i + 1, token, features, clitics);
            }
        }
        if (graph.goesOn(node)) {
            note(OPEN, node, features, clitics);
        }
    }

    /** Follows the phrases that go on after the token. */
    private void follow(int start, int features, int clitics) {
        int limit = text.foldedLength();
        int node = start;
        int last = token;
        int end = text.end(token);
        for (int i = end; i < limit; i++) {
            node = graph.move(node, chars[i]);
            if (node < 0) {
                return;
            }
            while (end <= i) {
                end = text.end(++last);
            }
            if (end - i <= suffix.length && graph.ends(node)) {
                accept(node, i + 1, last, features, clitics);
            }
        }
    }

    private void accept(int node, int end, int last, int features, int clitics) {
        int rest = text.end(last) - end;
        if (suffixed != last) {
            suffixed = last;
            longestSuffix = lexicon.suffixes().read(chars, text.start(last), text.end(last), suffix);
        }
        if (rest > longestSuffix) {
            return;
        }
        Stems stems = lexicon.stems();
        int[] rows = stems.rows();
        int to = stems.first()[node + 1] * Stems.COLUMNS;
        for (int stem = stems.first()[node] * Stems.COLUMNS; stem < to; stem += Stems.COLUMNS) {
            int kind = rows[stem + Stems.KIND];
            int ending = lexicon.admits(kind, features)
                    ? lexicon.suffixes().features(suffix[rest], kind)
                    : Suffixes.NONE;
            if (ending != Suffixes.NONE) {
                int all = features | ending | rows[stem + Stems.FEATURES];
                if (last == token) {
                    note(rows[stem + Stems.SYMBOL], rows[stem + Stems.ENTRY], all, clitics);
                } else {
                    add(last, rows[stem + Stems.SYMBOL], rows[stem + Stems.ENTRY], all, clitics);
                }
            }
        }
    }

    private void note(int symbol, int what, int features, int clitics) {
        if (size == readings.length) {
            readings = Arrays.copyOf(readings, size * 2);
        }
        readings[size + SYMBOL] = symbol;
        readings[size + WHAT] = what;
        readings[size + FEATURES] = features;
        readings[size + CLITICS] = clitics;
        size += COLUMNS;
    }

    private void add(int last, int symbol, int entry, int features, int clitics) {
        lattice.add(token, last + 1, symbol, entry, features, text.start(token) + clitics);
    }
}

package marsad.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import marsad.model.Span;
import marsad.text.Text;

/**
 * Every reading of the words of a text: edges from a token to a later one, each with a symbol. Lexicon entries come
 * first; stages add the mentions they find, so that the rules of later stages can speak of both alike. Belongs to the
 * analysis of one article and to one thread.
 */
public final class Lattice {
    /** A long holds two to this many bits. */
    private static final int WORD = 6;

    private final Text text;
    private final Lexicon lexicon;
    private final int[] first;
    private final long[] signature;
    private int[] next;
    private int[] from;
    private int[] to;
    private int[] symbol;
    private int[] value;
    private int[] features;
    private int[] start;
    /** By sentence and symbol, a bit for each symbol that begins in the sentence; {@link #words} numbers a sentence. */
    private final long[] held;

    private final int words;
    private final BitSet hidden = new BitSet();
    private int size;

    Lattice(Text text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        first = new int[text.size() + 1];
        Arrays.fill(first, -1);
        signature = new long[text.size() + 1];
        words = (lexicon.symbols().size() + Long.SIZE - 1) / Long.SIZE;
        held = new long[words * (text.sentences() + 1)];
        int capacity = text.size() * 3 + 16;
        next = new int[capacity];
        from = new int[capacity];
        to = new int[capacity];
        symbol = new int[capacity];
        value = new int[capacity];
        features = new int[capacity];
        start = new int[capacity];
    }

    public Text text() {
        return text;
    }

    /**
     * Adds an edge.
     *
     * @param value index of a lexicon entry, or of a mention in the list of the stage that found it
     * @param features bits of the morphology
     * @param start folded offset where the name itself begins, after clitics
     * @return number of the edge
     */
    public int add(int from, int to, int symbol, int value, int features, int start) {
        if (size == next.length) {
            int capacity = size * 2;
            next = Arrays.copyOf(next, capacity);
            this.from = Arrays.copyOf(this.from, capacity);
            this.to = Arrays.copyOf(this.to, capacity);
            this.symbol = Arrays.copyOf(this.symbol, capacity);
            this.value = Arrays.copyOf(this.value, capacity);
            this.features = Arrays.copyOf(this.features, capacity);
            this.start = Arrays.copyOf(this.start, capacity);
        }
        this.from[size] = from;
        this.to[size] = to;
        this.symbol[size] = symbol;
        this.value[size] = value;
        this.features[size] = features;
        this.start[size] = start;
        signature[from] |= signatureOf(symbol);
        held[text.sentenceOf(from) * words + (symbol >>> WORD)] |= 1L << symbol;
        next[size] = first[from];
        first[from] = size;
        return size++;
    }

    /** Takes tokens out of reading: no edge begins there and no rule will look at them. */
    public void hide(int from, int to) {
        for (int token = from; token < to; token++) {
            hidden.set(token);
            first[token] = -1;
            signature[token] = 0;
        }
    }

    /** Whether a token was taken out of reading. */
    public boolean hidden(int token) {
        return hidden.get(token);
    }

    /**
     * A bit for each symbol that begins at a token. Several symbols share one, so a bit that is not set tells for sure that
     * a symbol is not there, and one that is set only that it may be.
     */
    public long signature(int token) {
        return signature[token];
    }

    /** Whether an edge with a symbol begins in a sentence; also told of one that was hidden since. */
    public boolean holds(int sentence, int symbol) {
        return (held[sentence * words + (symbol >>> WORD)] & 1L << symbol) != 0;
    }

    /** The bit that a symbol sets in a signature. */
    public static long signatureOf(int symbol) {
        return 1L << symbol;
    }

    /** The first edge that begins at a token, or -1. */
    public int first(int token) {
        return first[token];
    }

    /** The edge after {@code edge} at the same token, or -1. */
    public int next(int edge) {
        return next[edge];
    }

    public int from(int edge) {
        return from[edge];
    }

    public int to(int edge) {
        return to[edge];
    }

    public int symbol(int edge) {
        return symbol[edge];
    }

    public int value(int edge) {
        return value[edge];
    }

    /** Folded offset where the name itself begins, after clitics. */
    public int start(int edge) {
        return start[edge];
    }

    public int features(int edge) {
        return features[edge];
    }

    public boolean has(int edge, int feature) {
        return (features[edge] & feature) != 0;
    }

    /** The lexicon entry of an edge that a lexicon made. */
    public Entry entry(int edge) {
        return lexicon.entry(value[edge]);
    }

    /** The number of the id of the lexicon entry of an edge, or -1 if no rule asks for it. */
    public int id(int edge) {
        return lexicon.id(value[edge]);
    }

    /** The source under an edge without the clitics before it. */
    public Span span(int edge) {
        return text.foldedSpan(start[edge], text.end(to[edge] - 1));
    }

    /** The longest edge with a symbol at a token, or -1. */
    public int longest(int token, int wanted) {
        int best = -1;
        for (int edge = first[token]; edge >= 0; edge = next[edge]) {
            if (symbol[edge] == wanted && (best < 0 || to[edge] > to[best])) {
                best = edge;
            }
        }
        return best;
    }

    /** The longest edge with a symbol and all of some features at a token, or -1. */
    public int longestWith(int token, int wanted, int wantedFeatures) {
        int best = -1;
        for (int edge = first[token]; edge >= 0; edge = next[edge]) {
            if (symbol[edge] == wanted
                    && (features[edge] & wantedFeatures) == wantedFeatures
                    && (best < 0 || to[edge] > to[best])) {
                best = edge;
            }
        }
        return best;
    }

    /** Whether an edge with a symbol begins at a token. */
    public boolean begins(int token, int wanted) {
        if ((signature[token] & signatureOf(wanted)) == 0) {
            return false;
        }
        for (int edge = first[token]; edge >= 0; edge = next[edge]) {
            if (symbol[edge] == wanted) {
                return true;
            }
        }
        return false;
    }
}

package marsad.story;

import marsad.lang.Language;
import marsad.lexicon.Morphology;

/**
 * Takes conjunctions, prepositions and the article off words, cheaply and always alike, so that two reports' forms of a
 * word meet. Belongs to one thread.
 */
final class Stems implements Morphology.PrefixSink {
    private static final int SHORTEST_AFTER_ARTICLE = 3;
    private static final int SHORTEST_AFTER_CONJUNCTION = 4;
    private static final int SHORTEST_AFTER_PREPOSITION = 5;

    private final Morphology morphology;
    private final int and;
    private final int definite;
    private final int clitics;
    private int length;
    private int cut;

    Stems(Language language) {
        morphology = language.morphology();
        and = language.feature("and");
        definite = language.feature("def");
        clitics = and | definite | language.feature("bi") | language.feature("li") | language.feature("ka");
    }

    /** Where the stem of the word at {@code from} begins. */
    int start(char[] text, int from, int to) {
        length = to - from;
        cut = 0;
        morphology.prefixes(text, from, to, this);
        return from + cut;
    }

    @Override
    public void prefix(int prefix, int proclitics, int features) {
        if ((features & ~clitics) == 0 && prefix > cut && length - prefix >= shortest(features)) {
            cut = prefix;
        }
    }

    private int shortest(int features) {
        if ((features & definite) != 0) {
            return SHORTEST_AFTER_ARTICLE;
        }
        return features == and ? SHORTEST_AFTER_CONJUNCTION : SHORTEST_AFTER_PREPOSITION;
    }

    /** A hash of folded letters, the same in every run. */
    static int hash(char[] text, int from, int to) {
        int h = 17;
        for (int i = from; i < to; i++) {
            h = 31 * h + text[i];
        }
        return mix(h);
    }

    /** Spreads a hash over all bits (finalizer of MurmurHash3, Austin Appleby, public domain). */
    static int mix(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}

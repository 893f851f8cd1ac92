package marsad.lang;

import marsad.lexicon.Morphology;

/**
 * Takes conjunctions, prepositions and the article off words, cheaply and always alike, so that two forms of a word meet
 * without a lexicon. Belongs to one thread.
 */
public final class Stems implements Morphology.PrefixSink {
    private static final int SHORTEST_AFTER_ARTICLE = 3;
    private static final int SHORTEST_AFTER_CONJUNCTION = 4;
    private static final int SHORTEST_AFTER_PREPOSITION = 5;

    private final Morphology morphology;
    private final int and;
    private final int definite;
    private final int clitics;
    private int length;
    private int cut;

    public Stems(Language language) {
        morphology = language.morphology();
        and = language.feature("and");
        definite = language.feature("def");
        clitics = and | definite | language.feature("bi") | language.feature("li") | language.feature("ka");
    }

    /** Where the stem of the folded word from {@code from} to {@code to} begins. */
    public int start(char[] text, int from, int to) {
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
}

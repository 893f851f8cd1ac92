package marsad.lang;

import java.util.Comparator;
import marsad.lexicon.Morphology;

/**
 * Takes conjunctions, prepositions, the article and endings off words, cheaply and always alike, so that two forms of a word meet
 * without a lexicon. Belongs to one thread.
 */
public final class Stems implements Morphology.PrefixSink {
    private static final int SHORTEST_AFTER_ARTICLE = 3;
    private static final int SHORTEST_AFTER_CONJUNCTION = 4;
    private static final int SHORTEST_AFTER_PREPOSITION = 5;

    private static final int SHORTEST_BEFORE_ENDING = 3;

    private final Morphology morphology;
    private final String[] endings;
    private final int and;
    private final int definite;
    private final int clitics;
    private int length;
    private int cut;

    public Stems(Language language) {
        morphology = language.morphology();
        endings = morphology.nounEndings().stream()
                .filter(ending -> !ending.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toArray(String[]::new);
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

    /** Where the stem that begins at {@code from} ends, the longest ending of nouns left out. */
    public int end(char[] text, int from, int to) {
        for (String ending : endings) {
            int at = to - ending.length();
            if (at - from >= SHORTEST_BEFORE_ENDING && stands(ending, text, at)) {
                return at;
            }
        }
        return to;
    }

    private static boolean stands(String ending, char[] text, int at) {
        for (int i = 0; i < ending.length(); i++) {
            if (text[at + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
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

package marsad.actor;

import java.util.Map;
import marsad.lang.Language;
import marsad.lexicon.Morphology;
import marsad.text.Text;

/** Judges by its beginning a word of which the lexicon knows nothing. */
final class Prefixes {
    private static final int SHORTEST_WORD = 3;
    private static final char WAW = '\u0648';

    private final Morphology morphology;
    private final Map<String, Integer> frequency;
    private final int definite;
    private final int and;
    private final int preposition;

    Prefixes(Language language) {
        morphology = language.morphology();
        frequency = language.frequency();
        definite = language.feature("def");
        and = language.feature("and");
        preposition = language.feature("bi") | language.feature("li") | language.feature("ka");
    }

    /** What one way to read the beginning of a word says. */
    private interface Test {
        boolean passes(int length, int features);
    }

    private boolean any(Text text, int token, Test test) {
        boolean[] found = {false};
        morphology.prefixes(text.folded(), text.start(token), text.end(token), (length, clitics, features) -> {
            found[0] |= test.passes(length, features);
        });
        return found[0];
    }

    /** Whether a word begins with the article and nothing else. */
    boolean article(Text text, int token) {
        return any(text, token, (length, features) -> features == definite);
    }

    /** Whether a word bears the article, whatever stands before that. */
    boolean definite(Text text, int token) {
        return any(text, token, (length, features) -> (features & definite) != 0);
    }

    /** Whether a word begins with the letter that mostly means "and"; names begin with the other one more often. */
    boolean conjunction(Text text, int token) {
        return text.folded()[text.start(token)] == WAW && text.end(token) - text.start(token) > 2;
    }

    /** Whether a word is rather "and" with a frequent word, or one with the article, than a name. */
    boolean joined(Text text, int token) {
        return any(
                text,
                token,
                (length, features) -> features == (and | definite) || features == and && frequent(text, token, length));
    }

    /** Whether a word is rather a preposition and a frequent word, or one with the article, than a name. */
    boolean clitic(Text text, int token) {
        return any(
                text,
                token,
                (length, features) -> (features & preposition) != 0
                        && (features & ~(preposition | and | definite)) == 0
                        && ((features & definite) != 0 || frequent(text, token, length)));
    }

    private boolean frequent(Text text, int token, int length) {
        int start = text.start(token) + length;
        int left = text.end(token) - start;
        return left >= SHORTEST_WORD && frequency.containsKey(new String(text.folded(), start, left));
    }

    /** A form of a word without one clitic before it. */
    interface Bare {
        /**
         * @param form what is left
         * @param start folded offset where it begins
         */
        void form(String form, int start);
    }

    /** Tells a word's forms without conjunctions and prepositions, if anything stands before it. */
    void bare(Text text, int token, Bare sink) {
        int end = text.end(token);
        morphology.prefixes(text.folded(), text.start(token), end, (length, clitics, features) -> {
            int start = text.start(token) + clitics;
            if (clitics > 0 && (features & ~(preposition | and | definite)) == 0 && end - start >= SHORTEST_WORD) {
                sink.form(new String(text.folded(), start, end - start), start);
            }
        });
    }
}

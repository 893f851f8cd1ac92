package marsad.clause;

import java.util.Map;
import marsad.lang.Language;
import marsad.lexicon.Lattice;

/**
 * Knows a verb in the future that no lexicon holds by its form: the particle of the future written to a word that begins
 * like a verb in the present and is a frequent one by itself.
 */
public final class Coming {
    private static final char SEEN = '\u0633';
    private static final char WAW = '\u0648';
    private static final char FEH = '\u0641';
    private static final String PERSONS = "\u064A\u062A\u0646";
    private static final int SHORTEST = 5;

    private final Map<String, Integer> frequency;

    public Coming(Language language) {
        frequency = language.frequency();
    }

    /** Whether a word without any entry is such a verb. */
    public boolean at(Lattice lattice, int token) {
        if (lattice.first(token) >= 0) {
            return false;
        }
        char[] folded = lattice.text().folded();
        int at = lattice.text().start(token);
        int end = lattice.text().end(token);
        if (folded[at] == WAW || folded[at] == FEH) {
            at++;
        }
        boolean shaped = end - at >= SHORTEST && folded[at] == SEEN && PERSONS.indexOf(folded[at + 1]) >= 0;
        return shaped && frequency.containsKey(new String(folded, at + 1, end - at - 1));
    }
}

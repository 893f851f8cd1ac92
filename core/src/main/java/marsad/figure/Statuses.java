package marsad.figure;

import java.util.Locale;
import marsad.clause.Stretch;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Figure;
import marsad.model.Speaker;

/** Decides whether a figure is a fact, a target, a forecast or a demand. */
final class Statuses {
    private static final char COMMA = '\u060C';
    private static final int REACH = 14;

    private static final int BEFORE = 3;

    private final Terms terms;
    private final Lattice lattice;

    Statuses(Terms terms, Lattice lattice) {
        this.terms = terms;
        this.lattice = lattice;
    }

    /**
     * By the nearest word before the amount that tells; a fact where none does.
     *
     * @param claim where the words begin that say what the amount measures; before them only the next few words count
     */
    Figure.Status of(int amount, int claim, Stretch sentence, Speaker speaker) {
        int back = Math.max(sentence.from(), Math.max(amount - REACH, claim - BEFORE));
        for (int token = amount - 1; token >= back && !ends(token, claim); token--) {
            int told = lattice.longest(token, terms.target());
            if (told >= 0) {
                return Figure.Status.valueOf(lattice.entry(told).need("status").toUpperCase(Locale.ROOT));
            }
            int verb = lattice.longest(token, terms.change());
            if (verb >= 0 && lattice.has(verb, terms.finite())) {
                return lattice.has(verb, terms.future())
                        ? promised(verb, speaker)
                        : past(token, claim, sentence, speaker, verb);
            }
        }
        return Figure.Status.ACTUAL;
    }

    /** A comma before the claim ends its clause. */
    private boolean ends(int token, int claim) {
        return token < claim && lattice.text().isMark(token, COMMA);
    }

    /** What a leader says will be reached is meant to be reached; what others say is a forecast. */
    private Figure.Status promised(int verb, Speaker speaker) {
        boolean leader = lattice.has(verb, terms.first())
                || speaker.entities().stream()
                        .anyMatch(e ->
                                e.kind() == Entity.Kind.STATE || e.kind() == Entity.Kind.PERSON && e.state() != null);
        return leader ? Figure.Status.TARGET : Figure.Status.FORECAST;
    }

    /** A verb in the present may still stand under "it is expected that". */
    private Figure.Status past(int token, int claim, Stretch sentence, Speaker speaker, int verb) {
        return lattice.has(verb, terms.present()) ? of(token, claim, sentence, speaker) : Figure.Status.ACTUAL;
    }
}

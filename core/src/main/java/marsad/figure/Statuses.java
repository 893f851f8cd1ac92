package marsad.figure;

import java.util.Locale;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Figure;
import marsad.model.Speaker;

/** Decides whether a figure is a fact, a target, a forecast or a demand. */
final class Statuses {
    private static final int REACH = 14;

    private final Terms terms;
    private final Lattice lattice;

    Statuses(Terms terms, Lattice lattice) {
        this.terms = terms;
        this.lattice = lattice;
    }

    /** By the nearest word before the amount that tells; a fact where none does. */
    Figure.Status of(int amount, Clause sentence, Speaker speaker) {
        for (int token = amount - 1; token >= Math.max(sentence.from(), amount - REACH); token--) {
            int told = lattice.longest(token, terms.target());
            if (told >= 0) {
                return Figure.Status.valueOf(lattice.entry(told).need("status").toUpperCase(Locale.ROOT));
            }
            int verb = lattice.longest(token, terms.change());
            if (verb >= 0 && lattice.has(verb, terms.finite())) {
                return lattice.has(verb, terms.future())
                        ? promised(verb, speaker)
                        : past(token, sentence, speaker, verb);
            }
        }
        return Figure.Status.ACTUAL;
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
    private Figure.Status past(int token, Clause sentence, Speaker speaker, int verb) {
        return lattice.has(verb, terms.present()) ? of(token, sentence, speaker) : Figure.Status.ACTUAL;
    }
}

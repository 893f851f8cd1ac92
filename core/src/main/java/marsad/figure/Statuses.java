package marsad.figure;

import java.util.Locale;
import marsad.clause.Stretch;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Figure;
import marsad.model.Speaker;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Decides whether a figure is a fact, a target, a forecast or a demand. */
final class Statuses {
    private static final char COMMA = '\u060C';
    private static final int REACH = 14;

    private static final int BEFORE = 8;
    private static final int BEHIND = 4;
    private static final String POSSIBLE = "possible";
    private static final String DEMAND = "demand";
    private static final String BE = "be";

    private final Terms terms;
    private final Lattice lattice;

    Statuses(Terms terms, Lattice lattice) {
        this.terms = terms;
        this.lattice = lattice;
    }

    /**
     * By the nearest word that tells, before the amount, or just behind what is counted; null where none does.
     *
     * @param claim where the words begin that say what the amount measures; before them only the next few words count
     */
    Figure.@Nullable Status of(int amount, int claim, Stretch sentence, Speaker speaker) {
        int back = Math.max(sentence.from(), Math.max(amount - REACH, claim - BEFORE));
        for (int token = amount - 1; token >= back && !ends(token, claim); token--) {
            int told = lattice.longest(token, terms.target());
            if (told >= 0 && holds(told)) {
                return told(told, speaker);
            }
            int verb = lattice.longest(token, terms.change());
            if (verb >= 0 && lattice.has(verb, terms.finite())) {
                return lattice.has(verb, terms.future())
                        ? promised(lattice.has(verb, terms.first()), speaker)
                        : past(token, claim, sentence, speaker, verb);
            }
            if (future(token)) {
                return promised(any(token, terms.first()), speaker);
            }
            if (token < claim && happened(token)) {
                return null;
            }
        }
        return null;
    }

    /** A finite verb in the past before the claim governs it, whatever stands before that. */
    private boolean happened(int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.has(edge, terms.past()) && lattice.has(edge, terms.finite())) {
                return true;
            }
        }
        return false;
    }

    /** What is said of a count by the words behind it: "150 persons can lose". */
    Figure.@Nullable Status behind(int amount, Stretch sentence, Speaker speaker) {
        int to = Math.min(sentence.to(), amount + BEHIND);
        for (int token = amount; token < to && lattice.text().kind(token) != Token.MARK; token++) {
            int told = lattice.longest(token, terms.target());
            boolean possible = told >= 0 && lattice.entry(told).is("status", POSSIBLE) && holds(told);
            if (possible || future(token)) {
                return promised(any(token, terms.first()), speaker);
            }
        }
        return null;
    }

    private Figure.Status told(int edge, Speaker speaker) {
        String status = lattice.entry(edge).need("status");
        return status.equals(POSSIBLE)
                ? promised(false, speaker)
                : Figure.Status.valueOf(status.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether a word that says so only before a verb in the present stands before one. With the article no word has a
     * pronoun ("the police" is spelt like "the his condition"), and "the demand" is that of buyers.
     */
    private boolean holds(int edge) {
        int next = lattice.to(edge);
        boolean free = lattice.entry(edge).get("with") == null;
        boolean market = lattice.has(edge, terms.def()) && lattice.entry(edge).is("status", DEMAND);
        boolean police = lattice.has(edge, terms.def()) && lattice.has(edge, terms.pron());
        return !market && !police && (free || next < lattice.text().size() && comes(next));
    }

    /**
     * A verb in the present that cannot be one in the past, as "I announce" is spelt like "he announced"; "may be" goes on
     * with what has happened.
     */
    private boolean comes(int token) {
        boolean comes = false;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            boolean other = lattice.has(edge, terms.past()) || lattice.has(edge, terms.first());
            if (other || lattice.entry(edge).id().equals(BE)) {
                return false;
            }
            comes |= lattice.has(edge, terms.present());
        }
        return comes;
    }

    private boolean future(int token) {
        return any(token, terms.future()) || terms.coming().at(lattice, token);
    }

    private boolean any(int token, int feature) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.has(edge, feature)) {
                return true;
            }
        }
        return false;
    }

    /** A comma before the claim ends its clause. */
    private boolean ends(int token, int claim) {
        return token < claim && lattice.text().isMark(token, COMMA);
    }

    /** What a leader says will be reached is meant to be reached; what others say is a forecast. */
    private static Figure.Status promised(boolean first, Speaker speaker) {
        boolean leader = first
                || speaker.entities().stream()
                        .anyMatch(e ->
                                e.kind() == Entity.Kind.STATE || e.kind() == Entity.Kind.PERSON && e.state() != null);
        return leader ? Figure.Status.TARGET : Figure.Status.FORECAST;
    }

    /** A verb in the present may still stand under "it is expected that". */
    private Figure.@Nullable Status past(int token, int claim, Stretch sentence, Speaker speaker, int verb) {
        return lattice.has(verb, terms.present())
                ? of(token, Math.min(claim, token), sentence, speaker)
                : Figure.Status.ACTUAL;
    }
}

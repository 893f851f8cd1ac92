package marsad.figure;

import java.util.List;
import marsad.lexicon.Lattice;
import marsad.model.Quantity;
import marsad.rule.Match;

/** What stands just beside an amount and tells what it is not. */
final class Beside {
    /** The longest phrase of the kind "more than", in tokens. */
    private static final int LONGEST_BOUND = 4;

    /** The longest amount that another one in brackets can translate, in tokens. */
    private static final int LONGEST_AMOUNT = 8;

    /** How far before "from" the word of rise or fall may stand, in tokens. */
    private static final int NEAR = 12;

    private static final String FROM = "min";
    private static final String TO = "ila";

    private final Terms terms;
    private final Lattice lattice;
    private final List<Quantity> quantities;

    Beside(Terms terms, Lattice lattice, List<Quantity> quantities) {
        this.terms = terms;
        this.lattice = lattice;
        this.quantities = quantities;
    }

    /** Whether the amount is what something rose or fell from. */
    boolean base(Match match) {
        int before = lattice.from(match.edgeOf("quantity")) - 1;
        return before >= 0 && prep(before, FROM) && !bounded(before) && moved(before);
    }

    /** Whether the amount tells of how many something named before is made, as in "a team of 15". */
    boolean made(Match match) {
        int before = lattice.from(match.edgeOf("quantity")) - 1;
        return before >= match.from() && prep(before, FROM) && !bounded(before);
    }

    /** Whether a word of rise or fall stands not far before a token. */
    private boolean moved(int token) {
        int sentence = lattice.text().sentenceOf(token);
        int back = Math.max(lattice.text().sentenceStart(sentence), token - NEAR);
        for (int at = token - 1; at >= back; at--) {
            int change = lattice.longest(at, terms.change());
            if (change >= 0 && !lattice.entry(change).is("direction", "level")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "than" belongs to "more than". */
    private boolean bounded(int token) {
        for (int from = Math.max(0, token - LONGEST_BOUND); from < token; from++) {
            int bound = lattice.longest(from, terms.bound());
            if (bound >= 0 && lattice.to(bound) > token) {
                return true;
            }
        }
        return false;
    }

    /** Whether the amount is a part of one given before, as in "among them 4". */
    boolean part(int edge) {
        int token = lattice.from(edge) - 1;
        while (token > 0 && lattice.begins(token, terms.bound())) {
            token--;
        }
        return token >= 0 && lattice.begins(token, terms.among());
    }

    /** Whether the amount stands in brackets behind another one, which it gives in other money. */
    boolean translated(int edge) {
        int token = lattice.from(edge) - 1;
        while (token > 0 && lattice.begins(token, terms.bound())) {
            token--;
        }
        if (!lattice.text().isMark(token, '(')) {
            return false;
        }
        for (int from = token - 1; from >= Math.max(0, token - LONGEST_AMOUNT); from--) {
            int other = lattice.longest(from, terms.quantity());
            if (other >= 0 && lattice.to(other) == token) {
                return Fit.money(quantities.get(lattice.value(other)));
            }
        }
        return false;
    }

    /** Whether "to" stands between the verb and the amount, so that the amount is where it got to. */
    boolean reaches(Match match) {
        for (int token = lattice.to(match.edgeOf("verb")); token < lattice.from(match.edgeOf("quantity")); token++) {
            if (prep(token, TO)) {
                return true;
            }
        }
        return false;
    }

    private boolean prep(int token, String id) {
        int edge = lattice.longest(token, terms.prep());
        return edge >= 0 && lattice.entry(edge).id().equals(id);
    }
}

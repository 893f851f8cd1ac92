package marsad.figure;

import marsad.clause.Stretch;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;

/** Finds the clause around some tokens. */
final class Clauses {
    /** How near after a comma a time must stand to belong to what is before it, in tokens. */
    private static final int AFTER_COMMA = 3;

    /** The longest remark in brackets that a clause goes on behind, in tokens. */
    private static final int ASIDE = 6;

    private final Terms terms;
    private final Lattice lattice;
    private final Text text;

    Clauses(Terms terms, Reading reading) {
        this.terms = terms;
        this.lattice = reading.lattice();
        this.text = reading.text();
    }

    /** The clause around the tokens from..to: up to a comma, another quantity or the words that begin a new clause. */
    Stretch of(int from, int to, Stretch within) {
        int left = from;
        while (left > within.from() && !mark(left - 1) && !opens(left - 1) && !ends(left, left - 1)) {
            left--;
        }
        int right = to;
        while (right < within.to() && goesOn(right)) {
            right++;
        }
        return new Stretch(left, timed(right, within));
    }

    private boolean goesOn(int token) {
        return !mark(token) && !opens(token) && !lattice.begins(token, terms.quantity());
    }

    /** A clause with what goes on behind a few words in brackets at its end. */
    Stretch past(Stretch clause, Stretch within) {
        int right = aside(clause.to(), within);
        if (right < 0) {
            return clause;
        }
        while (right < within.to() && goesOn(right)) {
            right++;
        }
        return new Stretch(clause.from(), right);
    }

    /** The token after a few words in brackets, or -1 where none begin. */
    private int aside(int token, Stretch within) {
        for (int to = token + 1; text.isMark(token, '(') && to < Math.min(token + ASIDE, within.to()); to++) {
            if (text.isMark(to, ')')) {
                return to + 1;
            }
        }
        return -1;
    }

    /** Beyond the comma when what follows it is a time. */
    private int timed(int right, Stretch within) {
        for (int token = right + 1; token < Math.min(right + AFTER_COMMA, within.to()); token++) {
            int time = lattice.longest(token, terms.time());
            if (time >= 0) {
                return lattice.to(time);
            }
        }
        return right;
    }

    /** The sentence as far back as the conjunction that opens the words of somebody else. */
    int governed(int from, Stretch within, boolean said) {
        int left = from;
        while (left > within.from() && (said || !opens(left - 1))) {
            left--;
        }
        return left;
    }

    private boolean mark(int token) {
        if (text.kind(token) != Token.MARK) {
            return text.kind(token) == Token.BREAK;
        }
        char c = text.folded()[text.start(token)];
        return c != '/' && c != '-' && c != '%' && c != '#' && c != '_';
    }

    private boolean opens(int token) {
        return lattice.begins(token, terms.that()) || lattice.begins(token, terms.stop());
    }

    /** Whether a quantity ends where the clause would begin. */
    private boolean ends(int at, int token) {
        for (int back = token; back >= Math.max(0, token - 6); back--) {
            int edge = lattice.longest(back, terms.quantity());
            if (edge >= 0 && lattice.to(edge) >= at) {
                return true;
            }
        }
        return false;
    }
}

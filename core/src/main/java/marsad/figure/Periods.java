package marsad.figure;

import java.util.List;
import marsad.clause.Stretch;
import marsad.lexicon.Lattice;
import marsad.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds the period that governs a figure. */
final class Periods {
    /** Tokens of an expression of time before its "last" or "next". */
    private static final int LONGEST_TIME = 5;

    private final Terms terms;
    private final Lattice lattice;
    private final List<TimeExpression> times;

    Periods(Terms terms, Lattice lattice, List<TimeExpression> times) {
        this.terms = terms;
        this.lattice = lattice;
        this.times = times;
    }

    /** The edge of the time nearest to the tokens from..to within the clause, or -1. */
    int nearest(int from, int to, Stretch clause) {
        int best = -1;
        int distance = Integer.MAX_VALUE;
        for (int token = clause.from(); token < clause.to(); token++) {
            if (token >= to && lattice.begins(token, terms.relative())) {
                break; // "the demonstrations which began in 1948" tells another time
            }
            int edge = lattice.longest(token, terms.time());
            if (edge >= 0) {
                int gap = token >= to ? token - to : from - lattice.to(edge);
                if (gap < distance) {
                    distance = gap;
                    best = edge;
                }
            }
        }
        return best;
    }

    /** The last time before a token, back to another; or -1. A time that cannot be reckoned hides those before it. */
    int last(int before, int back) {
        for (int token = before - 1; token >= back; token--) {
            int edge = lattice.longest(token, terms.time());
            if (edge >= 0 && lattice.to(edge) <= before) {
                return edge;
            }
            if (unreckoned(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Last year" in a report whose own year is not known. */
    private boolean unreckoned(int token) {
        boolean relative = lattice.begins(token, terms.lastOne())
                || lattice.begins(token, terms.thisOne())
                || lattice.begins(token, terms.nextOne());
        for (int from = token; relative && from >= Math.max(0, token - LONGEST_TIME); from--) {
            int edge = lattice.longest(from, terms.time());
            relative = edge < 0 || lattice.to(edge) <= token;
        }
        return relative;
    }

    @Nullable
    String value(int edge) {
        return edge < 0 ? null : times.get(lattice.value(edge)).value();
    }
}

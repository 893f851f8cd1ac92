package marsad.figure;

import java.util.List;
import marsad.lexicon.Lattice;
import marsad.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds the period that governs a figure. */
final class Periods {
    private final Terms terms;
    private final Lattice lattice;
    private final List<TimeExpression> times;

    Periods(Terms terms, Lattice lattice, List<TimeExpression> times) {
        this.terms = terms;
        this.lattice = lattice;
        this.times = times;
    }

    /** The edge of the time nearest to the tokens from..to within the clause, or -1. */
    int nearest(int from, int to, Clause clause) {
        int best = -1;
        int distance = Integer.MAX_VALUE;
        for (int token = clause.from(); token < clause.to(); token++) {
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

    /** The last time before a token, back to another; or -1. */
    int last(int before, int back) {
        for (int token = before - 1; token >= back; token--) {
            int edge = lattice.longest(token, terms.time());
            if (edge >= 0 && lattice.to(edge) <= before) {
                return edge;
            }
        }
        return -1;
    }

    @Nullable
    String value(int edge) {
        return edge < 0 ? null : times.get(lattice.value(edge)).value();
    }
}

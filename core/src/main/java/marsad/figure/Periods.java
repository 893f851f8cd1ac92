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

    /** A verb so many tokens behind an amount tells of something else than it. */
    private static final int APART = 3;

    /** Sentences before an amount in which the time may stand over which a report measures. */
    private static final int MEASURED = 2;

    private static final String SINCE = "since";

    private final Terms terms;
    private final Lattice lattice;
    private final List<TimeExpression> times;

    Periods(Terms terms, Lattice lattice, List<TimeExpression> times) {
        this.terms = terms;
        this.lattice = lattice;
        this.times = times;
    }

    /**
     * The edge of the time nearest to the tokens from..to within the clause, or -1.
     *
     * @param people whether people came to harm, at the time of whatever deed the clause tells of
     */
    int nearest(int from, int to, Stretch clause, boolean people) {
        int best = -1;
        int distance = Integer.MAX_VALUE;
        for (int token = clause.from(); token < clause.to(); token++) {
            if (token >= to && othersTime(token, to, people)) {
                break;
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

    /** Whether what follows has a time of its own: "which began in 1948", "pictures published in May", "compared to 2016". */
    private boolean othersTime(int token, int to, boolean people) {
        return lattice.begins(token, terms.relative())
                || lattice.begins(token, terms.compared())
                || !people && token - to >= APART && finite(token);
    }

    private boolean finite(int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.has(edge, terms.finite())) {
                return true;
            }
        }
        return false;
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

    /** The time over which a report measures: the last after a word like "during" in the sentences before it, or -1. */
    int measured(int before) {
        int sentence = lattice.text().sentenceOf(before);
        int back = lattice.text().sentenceStart(Math.max(0, sentence - MEASURED));
        for (int token = before - 1; token > back; token--) {
            int edge = lattice.longest(token, terms.time());
            if (edge >= 0 && lattice.begins(token - 1, terms.during())) {
                return edge;
            }
            if (unreckoned(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a sentence counts since something that is no date. */
    boolean since(Stretch sentence) {
        for (int token = sentence.from(); token < sentence.to(); token++) {
            int edge = lattice.longest(token, terms.rangeFrom());
            if (edge >= 0 && lattice.entry(edge).id().equals(SINCE)) {
                return true;
            }
        }
        return false;
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

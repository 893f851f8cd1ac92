package marsad.time;

import marsad.clause.Coming;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.text.Text;

/**
 * What the clause around an expression says of the direction of its time: the nearest verb or word of planning before it
 * in its sentence, else the nearest after it.
 */
final class Tense {
    /** The id of the words that make a date a coming one; others of their class speak of goals. */
    private static final String PLAN = "plan";

    private static final int LOOK_BACK = 30;
    private static final int LOOK_AHEAD = 12;

    /** Tokens beside an expression in a text that is nothing but it. */
    private static final int BESIDE = 1;

    private final Coming coming;
    private final int plan;
    private final int future;
    private final int past;
    private final int masdar;
    private final int prep;
    private final int present;
    private final int first;
    private final int deed;
    private final int next;
    private final int last;

    Tense(Language language) {
        coming = new Coming(language);
        plan = language.symbol("plan");
        future = language.feature("future");
        past = language.feature("past");
        masdar = language.feature("masdar");
        prep = language.symbol("prep");
        present = language.feature("present");
        first = language.feature("first");
        deed = language.symbol("deed");
        next = language.symbol("next");
        last = language.symbol("last");
    }

    /** How the words {@code from} to {@code to} lean. */
    Lean around(Reading reading, int from, int to) {
        Text text = reading.text();
        if (text.size() - (to - from) <= BESIDE) {
            return Lean.ALONE;
        }
        int sentence = text.sentenceOf(from);
        int first = Math.max(text.sentenceStart(sentence), from - LOOK_BACK);
        for (int token = from - 1; token >= first; token--) {
            Lean lean = at(reading.lattice(), token);
            if (lean != Lean.REPORT) {
                return lean;
            }
        }
        int last = Math.min(text.sentenceEnd(sentence), to + LOOK_AHEAD);
        for (int token = to; token < last; token++) {
            Lean lean = at(reading.lattice(), token);
            if (lean != Lean.REPORT) {
                return lean;
            }
        }
        return Lean.REPORT;
    }

    /** Whether anything in the sentence of a token speaks of plans, goals or the future. */
    boolean looksAhead(Reading reading, int token) {
        Text text = reading.text();
        int sentence = text.sentenceOf(token);
        for (int t = text.sentenceStart(sentence); t < text.sentenceEnd(sentence); t++) {
            if (at(reading.lattice(), t) == Lean.NEXT || reading.lattice().begins(t, plan)) {
                return true;
            }
        }
        return false;
    }

    /** What one word says. A word that may be a verbal noun or a preposition is a verb only where a sentence begins with it. */
    private Lean at(Lattice lattice, int token) {
        if (coming.at(lattice, token)) {
            return Lean.NEXT;
        }
        boolean behind = false;
        boolean noun = false;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (comes(lattice, edge)) {
                return Lean.NEXT;
            }
            behind |= lattice.has(edge, past) || lattice.symbol(edge) == last;
            noun |= lattice.has(edge, masdar) || lattice.symbol(edge) == prep;
        }
        boolean begins = token == lattice.text().sentenceStart(lattice.text().sentenceOf(token));
        return behind && (begins || !noun) ? Lean.LAST : Lean.REPORT;
    }

    private boolean comes(Lattice lattice, int edge) {
        int symbol = lattice.symbol(edge);
        return symbol == next
                || symbol == plan && lattice.entry(edge).id().equals(PLAN)
                || lattice.has(edge, future)
                || symbol == deed
                        && lattice.has(edge, present)
                        && !lattice.has(edge, first)
                        && lattice.entry(edge).is("coming", "yes");
    }
}

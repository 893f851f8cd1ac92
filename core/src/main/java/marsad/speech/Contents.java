package marsad.speech;

import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Span;
import marsad.model.Statement;
import marsad.text.Quotation;
import marsad.text.Text;
import marsad.text.Token;

/** Finds the words that were said, and whether they are quoted. {@link Ends} tells where indirect speech ends. */
final class Contents {
    /** The share of a content that must stand in quotation marks to call it direct. */
    private static final double MOSTLY = 0.6;
    /** Words before a quotation that do not count as the reporter's own: "that the two countries ...". */
    private static final int LEAD = 2;
    /** A subject before a quotation has no more words. */
    private static final int LONGEST_LEAD = 6;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Reading reading;
    private final Ends ends;

    Contents(Words words, Reading reading, Clauses clauses, Parties parties, List<Use> uses) {
        this.words = words;
        this.reading = reading;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.clauses = clauses;
        ends = new Ends(words, reading, clauses, parties, uses);
    }

    /**
     * What was said.
     *
     * @param from first token
     * @param to token after the last
     */
    record Content(int from, int to, Span span, Statement.Mode mode) {}

    /** The content of a use, or null if nothing is left of it. */
    @org.jspecify.annotations.Nullable
    Content of(Use use) {
        if (use.quotation() >= 0) {
            return quoted(use);
        }
        if (use.begin() >= text.size()) {
            return null;
        }
        int end = ends.of(use);
        if (end <= use.begin()) {
            return null;
        }
        return use.kind() == Use.Kind.HEADLINE || use.kind() == Use.Kind.COLON
                ? told(use.begin(), end)
                : mixed(use, end);
    }

    private Content quoted(Use use) {
        Quotation first = text.quotations().get(use.quotation());
        Quotation last = joined(first, use.quotation());
        int to = ends.trim(first.first(), last.close());
        return new Content(
                first.first(),
                to,
                reading.trimmed(first.first(), Math.max(to, first.first() + 1)),
                Statement.Mode.DIRECT);
    }

    /** A second quotation joined to the first by "and" belongs to the same content. */
    private Quotation joined(Quotation first, int index) {
        Quotation last = first;
        for (int i = index + 1; i < text.quotations().size(); i++) {
            Quotation next = text.quotations().get(i);
            boolean and = next.open() == last.after() + 1
                    && text.kind(last.after()) == Token.WORD
                    && text.end(last.after()) - text.start(last.after()) == 1;
            if (!and) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private Content told(int from, int end) {
        Statement.Mode mode = firstPerson(from, end) ? Statement.Mode.DIRECT : Statement.Mode.INDIRECT;
        return new Content(from, end, reading.trimmed(from, end), mode);
    }

    private boolean firstPerson(int from, int end) {
        for (int token = from; token < end; token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.has(edge, words.first) && lattice.has(edge, words.finite)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Indirect speech with quotations in it: all of it, or the quotation alone where hardly anything else is said. */
    private Content mixed(Use use, int end) {
        int from = use.begin();
        for (Quotation quotation : text.quotations()) {
            if (quotation.open() < from || quotation.open() > end || quotation.depth() > 0) {
                continue;
            }
            int inside = Math.min(quotation.close(), end) - quotation.first();
            if (quotation.after() >= end - 1 && inside > LEAD && led(use, quotation.open(), inside)) {
                int close = ends.trim(quotation.first(), quotation.close());
                return new Content(
                        quotation.first(), close, reading.trimmed(quotation.first(), close), Statement.Mode.DIRECT);
            }
            boolean mostly = inside >= MOSTLY * (end - from);
            return new Content(
                    from,
                    end,
                    text.span(from, end),
                    mostly && use.kind() == Use.Kind.THAT ? Statement.Mode.DIRECT : Statement.Mode.INDIRECT);
        }
        return new Content(from, end, text.span(from, end), Statement.Mode.INDIRECT);
    }

    /** Whether only a subject stands before the marks: "that the three states 'have given a written pledge'". */
    private boolean led(Use use, int open, int inside) {
        int lead = open - use.begin();
        if (lead > 0 && lattice.begins(open - 1, words.prep)) {
            return false;
        }
        return lead <= LEAD
                || lead <= LONGEST_LEAD && lead < inside && use.kind() != Use.Kind.NOUN && !verbal(use.begin(), open);
    }

    private boolean verbal(int from, int to) {
        for (int token = from; token < to; token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                int symbol = lattice.symbol(edge);
                boolean verb =
                        symbol == words.deed || symbol == words.act || symbol == words.cue || symbol == words.notCue;
                if (verb && lattice.has(edge, words.finite)) {
                    return true;
                }
            }
        }
        return false;
    }
}

package marsad.pledge;

import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;

/** Finds where the words of a promise end. */
final class Extent {
    /** The longest promise, in tokens. */
    private static final int LONGEST = 36;

    /** The longest subject before a verb, in tokens. */
    private static final int SUBJECT = 8;

    private final Terms terms;
    private final Lattice lattice;
    private final Text text;

    Extent(Terms terms, Reading reading) {
        this.terms = terms;
        this.lattice = reading.lattice();
        this.text = reading.text();
    }

    /**
     * The end of what is promised: the first comma after enough words, earlier where another act of speech or deed begins.
     *
     * @param enough words after those the rule has read
     */
    int end(int begin, int seen, int limit, int enough) {
        int at = seen;
        int words = 0;
        while (at < limit && at - begin < LONGEST && !ends(at, words >= enough)) {
            words += text.kind(at) == Token.MARK ? 0 : 1;
            at++;
        }
        return at;
    }

    private boolean ends(int token, boolean enough) {
        if (text.kind(token) == Token.BREAK || text.isMark(token, ':') || text.isMark(token, '\u061B')) {
            return true;
        }
        return strongStop(token)
                || remarks(token)
                || enough && lattice.begins(token, terms.circumstance())
                || comma(token) && (opens(token + 1) || enough && !goesOn(token + 1));
    }

    /** The begin of "if ..., " just before a promise, which belongs to it; else the promise's own begin. */
    int condition(int begin, int from) {
        if (begin - 1 > from && comma(begin - 1)) {
            for (int token = begin - 2; token >= Math.max(from, begin - LONGEST); token--) {
                if (condition(lattice, lattice.longest(token, terms.modal()))) {
                    return token;
                }
            }
        }
        return begin;
    }

    /**
     * The begin of the words between "that", or the begin of what is said, and a verb, if nothing there ends a clause: they
     * are the verb's subject. Else the verb's own begin.
     */
    int topic(int verb, int from) {
        for (int token = verb; token >= Math.max(from, verb - SUBJECT); token--) {
            boolean said = token == from || token < verb && lattice.begins(token - 1, terms.that());
            if (said && token < verb) {
                return token;
            }
            if (token > from && breaks(token - 1)) {
                return verb;
            }
        }
        return verb;
    }

    private boolean breaks(int token) {
        return comma(token)
                || text.isMark(token, ':')
                || text.isMark(token, '\u061B')
                || lattice.begins(token, terms.stop())
                || lattice.begins(token, terms.opener())
                || lattice.begins(token, terms.that())
                || opens(token);
    }

    /** Whether an edge of a modal word, or -1, opens a condition. */
    static boolean condition(Lattice lattice, int modal) {
        return modal >= 0 && lattice.entry(modal).id().startsWith("if-");
    }

    private boolean comma(int token) {
        return text.isMark(token, ',') || text.isMark(token, '\u060C');
    }

    /** Whether a time or preposition follows, as in "will visit Moscow, next month" or "will stay, within the law, in force". */
    private boolean goesOn(int token) {
        return token < text.size() && (lattice.begins(token, terms.time()) || lattice.begins(token, terms.prep()));
    }

    private boolean strongStop(int token) {
        int stop = lattice.longest(token, terms.stop());
        return stop >= 0
                && lattice.entry(stop).is("strength", "strong")
                && !text.isMark(token - 1, ',')
                && !joined(stop);
    }

    /** Whether "and he", "which" begins a remark on what was said. */
    private boolean remarks(int token) {
        int opener = lattice.longest(token, terms.opener());
        return opener >= 0 && lattice.entry(opener).id().startsWith("who");
    }

    /** "Besides" and its like go on with the same clause. */
    private boolean joined(int stop) {
        return lattice.entry(stop).id().equals("further");
    }

    /** Whether a new clause begins: with a word of speech, a new deed or a conjunction. */
    private boolean opens(int token) {
        if (token >= text.size()) {
            return true;
        }
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            boolean verb = (symbol == terms.cue() || symbol == terms.promisable()) && lattice.has(edge, terms.finite());
            if (verb || symbol == terms.stop()) {
                return true;
            }
        }
        return false;
    }
}

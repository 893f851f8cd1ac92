package marsad.clean;

import marsad.lang.Language;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds lines that are prompts of the site by their words: share, read also, follow us, the source, a name alone. */
final class Prompts {
    private static final int LONGEST_PROMPT = 25;
    private static final int LONGEST_WITH_PHRASE = 20;
    private static final int LONGEST_HEADING = 8;
    private static final int LONGEST_NAME = 5;
    /** Words of a prompt such as "read also". */
    private static final int LONGEST_ALONE = 3;
    /** Lines at the head of a page among which a line with the hour of publication may stand. */
    private static final int HEAD = 3;

    private final int line;
    private final int start;
    private final int in;
    private final int media;
    private final int cue;
    private final int finite;

    Prompts(Language language) {
        line = language.symbol("furniture-line");
        start = language.symbol("furniture-start");
        in = language.symbol("furniture-in");
        media = language.symbol("media");
        cue = language.symbol("cue");
        finite = language.feature("finite");
    }

    /** Takes every line that is a prompt, and what hangs on it. The headline stays. */
    void take(Page page) {
        for (Line one : page.lines) {
            if (one.index() > 0 && !page.taken(one)) {
                Entry entry = prompt(page, one);
                if (entry != null) {
                    page.take(one);
                    follow(page, one, entry);
                }
            }
        }
    }

    private @Nullable Entry prompt(Page page, Line one) {
        Entry whole = whole(page, one);
        if (whole != null) {
            return whole;
        }
        Entry begins = begins(page, one);
        return begins != null ? begins : holds(page, one);
    }

    /** The entry that makes up a whole line; the name of a medium alone is one too. */
    private @Nullable Entry whole(Page page, Line one) {
        if (one.words() > LONGEST_NAME) {
            return null;
        }
        int end = page.end(one);
        for (int token = one.from(); token <= page.begin(one); token++) {
            for (int edge = page.lattice.first(token); edge >= 0; edge = page.lattice.next(edge)) {
                int symbol = page.lattice.symbol(edge);
                if ((symbol == line || symbol == media) && page.lattice.to(edge) >= end) {
                    return page.lattice.entry(edge);
                }
            }
        }
        return sources(page, one);
    }

    /** The entry of the last of several sources that make up a line: two agencies with a slash between them. */
    private @Nullable Entry sources(Page page, Line one) {
        Entry last = null;
        int token = page.begin(one);
        while (token < page.end(one)) {
            int edge = source(page, token);
            if (edge >= 0) {
                last = page.lattice.entry(edge);
                token = page.lattice.to(edge);
            } else if (last != null && page.text.kind(token) == Token.MARK) {
                token++;
            } else {
                return null;
            }
        }
        return last;
    }

    private int source(Page page, int token) {
        int best = -1;
        for (int edge = page.lattice.first(token); edge >= 0; edge = page.lattice.next(edge)) {
            int symbol = page.lattice.symbol(edge);
            boolean source = symbol == media
                    || symbol == line && page.lattice.entry(edge).is("source", "yes");
            best = source && (best < 0 || page.lattice.to(edge) > page.lattice.to(best)) ? edge : best;
        }
        return best;
    }

    private @Nullable Entry begins(Page page, Line one) {
        for (int token = one.from(); token <= page.begin(one); token++) {
            int edge = page.lattice.longest(token, start);
            if (edge >= 0 && startsPrompt(page, one, edge)) {
                return page.lattice.entry(edge);
            }
        }
        return null;
    }

    private static boolean startsPrompt(Page page, Line one, int edge) {
        Entry entry = page.lattice.entry(edge);
        if (entry.is("inside", "colon")) {
            return false;
        }
        int after = page.lattice.to(edge);
        boolean last = entry.is("inside", "tail") && one.index() == page.lines.size() - 1 && !one.stopped();
        if (entry.is("weak", "yes") && !last && after < one.to() && !colon(page, after) && !colon(page, after - 1)) {
            return false;
        }
        boolean tail = entry.is("scope", "rest") && !one.stopped() && one.index() * 2 > page.lines.size();
        return one.words() <= LONGEST_PROMPT || tail;
    }

    private static boolean colon(Page page, int token) {
        return page.text.isMark(token, ':')
                || page.text.isMark(token, '/')
                || page.text.isMark(token, '|')
                || page.text.isMark(token, '-')
                || page.text.folded()[page.text.start(token)] == '.';
    }

    private @Nullable Entry holds(Page page, Line one) {
        Lattice lattice = page.lattice;
        boolean said = false;
        for (int token = one.from(); token < one.to(); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.symbol(edge) == in && fits(page, one, lattice.entry(edge), said)) {
                    return lattice.entry(edge);
                }
            }
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                said |= lattice.symbol(edge) == cue && lattice.has(edge, finite);
            }
        }
        return null;
    }

    private static boolean fits(Page page, Line one, Entry entry, boolean said) {
        if (entry.is("scope", "head")) {
            return one.index() < HEAD && !one.stopped();
        }
        return one.words() <= LONGEST_WITH_PHRASE && !said;
    }

    /** Whether a prompt has no headline in its own line. */
    private static boolean alone(Page page, Line heading) {
        return heading.words() <= LONGEST_ALONE;
    }

    /** What hangs on a heading: the headlines under it up to the next sentence of the report. */
    private static void follow(Page page, Line heading, Entry entry) {
        boolean rest = entry.is("scope", "rest");
        boolean next = page.text.isMark(heading.to() - 1, ':') || alone(page, heading) && entry.is("next", "headline");
        if (heading.words() > LONGEST_HEADING || !rest && !next) {
            return;
        }
        for (int i = heading.index() + 1; i < page.lines.size(); i++) {
            Line under = page.lines.get(i);
            boolean late = under.index() * 2 > page.lines.size();
            if (under.stopped() || under.words() > LONGEST_WITH_PHRASE || rest && !late) {
                return;
            }
            page.take(under);
            if (!rest) {
                return;
            }
        }
    }
}

package marsad.clean;

import marsad.lang.Language;
import marsad.lexicon.Entry;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds what a page puts before its report in the same line: an address, the author, the hour, the time of reading. */
final class Heads {
    /** A shorter line is no report with something before it. */
    private static final int SHORTEST = 25;
    /** Tokens of a head, and those before its first word of one. */
    private static final int LONGEST = 70;

    private static final int LONGEST_BEFORE = 12;
    private static final int LINES = 2;
    private static final int YEAR = 4;

    private final int head;
    private final int line;
    private final int month;

    Heads(Language language) {
        head = language.symbol("furniture-head");
        line = language.symbol("furniture-line");
        month = language.symbol("month");
    }

    void take(Page page) {
        for (int i = 0; i < Math.min(LINES, page.lines.size()); i++) {
            Line one = page.lines.get(i);
            if (one.words() >= SHORTEST && !page.taken(one)) {
                int from = address(page, one);
                int opens = opens(page, one, from);
                int to = opens < 0 ? -1 : closes(page, one, opens);
                if (to > opens && opens >= 0) {
                    page.take(opens, to);
                }
                if (from > one.from()) {
                    page.take(one.from(), from);
                }
            }
        }
    }

    /** Token after the address and the name of a part of the page with which a line begins. */
    private int address(Page page, Line one) {
        Text text = page.text;
        int start = text.span(one.from(), one.to()).start();
        if (!text.source().startsWith("http", start)) {
            return one.from();
        }
        int token = one.from() + 1;
        while (token < one.to() && text.glued(token)) {
            token++;
        }
        int edge = token < one.to() ? page.lattice.longest(token, line) : -1;
        return edge < 0 ? token : page.lattice.to(edge);
    }

    /** The first token of a head, or -1: its first word, and dates with their marks before it. */
    private int opens(Page page, Line one, int from) {
        int numbers = 0;
        for (int token = from; token < Math.min(from + LONGEST_BEFORE, one.to()); token++) {
            Entry entry = entry(page, token);
            if (entry != null && entry.is("opens", "yes")) {
                return numbers > 1 ? from : token;
            }
            numbers += page.text.kind(token) == Token.NUMBER ? 1 : 0;
        }
        return -1;
    }

    /** Token after the last word that closes a head, or -1. */
    private int closes(Page page, Line one, int opens) {
        int to = -1;
        for (int token = opens; token < Math.min(opens + LONGEST, one.to()); token++) {
            Entry entry = entry(page, token);
            if (entry != null && entry.is("closes", "yes")) {
                to = end(page, token);
            } else if (entry != null && entry.is("closes", "time")) {
                to = Math.max(to, time(page, one, end(page, token)));
            }
        }
        return to;
    }

    /** Token after "20 May 2026", "6 hours ago", ": 5 minutes"; -1 if no number follows. */
    private int time(Page page, Line one, int token) {
        Text text = page.text;
        int number = token;
        while (number < one.to() && number < token + 2 && text.kind(number) != Token.NUMBER) {
            number++;
        }
        if (number + 1 >= one.to() || text.kind(number) != Token.NUMBER) {
            return -1;
        }
        int edge = page.lattice.longest(number + 1, month);
        if (edge < 0) {
            return number + 2;
        }
        int to = page.lattice.to(edge);
        while (to < one.to() && text.isMark(to, '/') && page.lattice.longest(to + 1, month) >= 0) {
            to = page.lattice.to(page.lattice.longest(to + 1, month));
        }
        boolean year =
                to < one.to() && text.kind(to) == Token.NUMBER && text.form(to).length() == YEAR;
        return year ? to + 1 : to;
    }

    private @Nullable Entry entry(Page page, int token) {
        int edge = page.lattice.longest(token, head);
        return edge < 0 ? null : page.lattice.entry(edge);
    }

    private int end(Page page, int token) {
        return page.lattice.to(page.lattice.longest(token, head));
    }
}

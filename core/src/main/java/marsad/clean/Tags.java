package marsad.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import marsad.lang.Language;
import marsad.text.Token;

/** Finds the tags under a report: a run of short lines at its end, most of them names or words of the report. */
final class Tags {
    private static final int LONGEST_TAG = 6;
    /** A longer line with a verb is a sentence, not a name in which a word also means a verb. */
    private static final int LONGEST_VERBAL = 4;

    private static final int FEWEST = 2;
    /** With so many tags, a paragraph behind them belongs to the page too. */
    private static final int SURE = 3;
    /** Of so many short lines in a row, half may be words that the report does not use. */
    private static final int MANY = 5;

    private static final int LONGEST_DATE = 8;
    private static final int YEAR = 4;

    private static final List<String> NAMES = List.of("person", "org", "state", "place", "government", "media", "body");

    private final Set<Integer> names = new HashSet<>();
    private final Set<Integer> verbs = new HashSet<>();
    private final int finite;
    private final int month;
    private final int prep;

    Tags(Language language) {
        NAMES.forEach(name -> names.add(language.symbol(name)));
        List.of("cue", "act", "change").forEach(name -> verbs.add(language.symbol(name)));
        finite = language.feature("finite");
        month = language.symbol("month");
        prep = language.symbol("prep");
    }

    void take(Page page) {
        if (page.lines.size() <= FEWEST) {
            return;
        }
        int end = page.lines.size();
        while (end > 1 && page.taken(page.lines.get(end - 1))) {
            end--;
        }
        int first = run(page, end);
        int behind = 0;
        if (first == end && end > SURE + 1) {
            behind = 1;
            first = run(page, end - 1);
        }
        int tags = end - behind - first;
        boolean box = behind > 0 && box(page, page.lines.get(end - 1));
        int fewest = behind == 0 || box ? FEWEST : SURE;
        if (tags >= fewest && (box || known(page, first, end - behind))) {
            for (int i = first; i < end; i++) {
                page.take(page.lines.get(i));
            }
        }
    }

    /** Whether a paragraph tells on what day of what year a matter began: the background that a page adds to its tags. */
    private boolean box(Page page, Line line) {
        boolean named = false;
        for (int token = line.from(); token < Math.min(line.from() + LONGEST_DATE, line.to()); token++) {
            named |= page.lattice.begins(token, month);
            boolean year = page.text.kind(token) == Token.NUMBER
                    && page.text.form(token).length() == YEAR;
            if (named && year) {
                return page.lattice.begins(line.from(), prep);
            }
        }
        return false;
    }

    /** First line of the run of tags that ends before line {@code end}. */
    private int run(Page page, int end) {
        if (end == 0) {
            return end;
        }
        int first = end;
        while (first > 1 && tag(page, page.lines.get(first - 1))) {
            first--;
        }
        Line before = page.lines.get(first - 1);
        boolean list = page.text.isMark(before.to() - 1, ':');
        return list || !before.stopped() ? end : first;
    }

    private boolean tag(Page page, Line line) {
        if (line.words() > LONGEST_TAG
                || line.stopped()
                || page.begin(line) > line.from()
                || page.end(line) < line.to()) {
            return false;
        }
        for (int token = line.from(); token < line.to(); token++) {
            if (page.text.kind(token) == Token.NUMBER) {
                return false;
            }
            for (int edge = page.lattice.first(token); edge >= 0; edge = page.lattice.next(edge)) {
                if (verbs.contains(page.lattice.symbol(edge))
                        && page.lattice.has(edge, finite)
                        && line.words() > LONGEST_VERBAL) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether most of the lines are names, or made of words that the report uses. */
    private boolean known(Page page, int first, int end) {
        Set<String> used = new HashSet<>();
        for (int token = 0; token < page.lines.get(first).from(); token++) {
            used.add(page.text.form(token));
        }
        int known = 0;
        for (int i = first; i < end; i++) {
            known += name(page, page.lines.get(i)) || used(page, page.lines.get(i), used) ? 1 : 0;
        }
        int tags = end - first;
        return known * 3 >= tags * 2 || tags >= MANY && known * 2 >= tags;
    }

    private boolean name(Page page, Line line) {
        for (int edge = page.lattice.first(line.from()); edge >= 0; edge = page.lattice.next(edge)) {
            if (names.contains(page.lattice.symbol(edge)) && page.lattice.to(edge) == line.to()) {
                return true;
            }
        }
        return false;
    }

    private static boolean used(Page page, Line line, Set<String> used) {
        for (int token = line.from(); token < line.to(); token++) {
            if (!used.contains(page.text.form(token))) {
                return false;
            }
        }
        return true;
    }
}

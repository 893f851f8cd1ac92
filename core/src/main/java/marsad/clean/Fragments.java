package marsad.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import marsad.lang.Language;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.lexicon.Morphology;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds furniture inside a long line, where a whole page came as one: a prompt with the headline after it up to where
 * the report goes on, the source and all behind it, runs of date stamps. In doubt only the prompt itself is taken.
 */
final class Fragments {
    /** A line with more words than this may hold several paragraphs. */
    private static final int LONG_LINE = 25;

    /** The first line of a page is its headline, unless it has more words than this. */
    private static final int LONGEST_TITLE = 40;

    private static final int SHORTEST_HEADLINE = 3;
    private static final int LONGEST_HEADLINE = 30;
    private static final int LONGEST_TAIL = 40;
    private static final int LONGEST_END = 70;
    /** Words of a prompt that names who edited or translated a report. */
    private static final int LONGEST_CREDIT = 12;

    private static final int LAST_DAY = 31;
    private static final int YEAR = 4;
    private static final int LONGEST_DATE = 8;
    /** Sentences and words of the longest box of background. */
    private static final int BACKGROUND = 3;

    private static final int LONGEST_BACKGROUND = 60;

    private final Language language;
    private final int in;
    private final int start;
    private final int line;
    private final int goesOn;
    private final int month;
    private final int prep;
    private final int today;
    private final int common;
    private final int and;
    private final int finite;
    private final int present;
    private final int first;
    private final Set<Integer> verbs = new HashSet<>();

    Fragments(Language language) {
        this.language = language;
        in = language.symbol("furniture-in");
        start = language.symbol("furniture-start");
        line = language.symbol("furniture-line");
        goesOn = language.symbol("goes-on");
        month = language.symbol("month");
        prep = language.symbol("prep");
        today = language.symbol("today");
        common = language.symbol("common");
        and = language.feature("and");
        finite = language.feature("finite");
        present = language.feature("present");
        first = language.feature("first");
        List.of("cue", "act", "act-phrase", "change", "pledge", "position", "modal-verb")
                .forEach(name -> verbs.add(language.symbol(name)));
    }

    void take(Page page) {
        for (Line one : page.lines) {
            if (page.taken(one)) {
                continue;
            }
            if (one.index() > 0 || one.words() > LONGEST_TITLE) {
                stamps(page, one);
            }
            if (one.words() > (one.index() > 0 ? LONG_LINE : LONGEST_TITLE)) {
                prompts(page, one);
            }
        }
    }

    private void prompts(Page page, Line one) {
        for (int token = one.from(); token < one.to(); token++) {
            Entry entry = prompt(page, one, token);
            if (entry != null && entry.is("inside", "tail") && tail(page, one, token)) {
                page.take(afterReport(page, token), one.to());
                return;
            }
            if (entry != null && ends(page, one, token, entry)) {
                page.take(token, one.to());
                return;
            }
            if (entry != null && entry.is("inside", "headline")) {
                int to = goesOn(page, one, longest(page, token));
                page.take(token, to);
                token = to - 1;
            }
        }
    }

    /** Whether a page ends with a prompt and what belongs to it: a name behind "edited by", the colon of "follow us on:". */
    private static boolean ends(Page page, Line one, int token, Entry entry) {
        if (one.index() < page.lines.size() - 1) {
            return false;
        }
        int words = page.words(token, one.to());
        return switch (entry.get("inside", "")) {
            case "end" -> words <= LONGEST_END;
            case "credit" -> words <= LONGEST_CREDIT && opens(page, token) && !one.stopped();
            case "word" -> words == 1 && opens(page, token);
            case "colon" -> words <= LONGEST_CREDIT && page.text.isMark(one.to() - 1, ':');
            default -> false;
        };
    }

    private @Nullable Entry prompt(Page page, Line one, int token) {
        Lattice lattice = page.lattice;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            boolean here = symbol == in
                    || symbol == line
                    || symbol == start
                            && (token == one.from()
                                    || opens(page, token)
                                    || lattice.entry(edge).is("inside", "colon"));
            boolean joined = lattice.has(edge, and) && lattice.entry(edge).is("inside", "colon");
            if (here && !joined && lattice.entry(edge).get("inside") != null) {
                return lattice.entry(edge);
            }
        }
        return null;
    }

    /** Whether a sentence begins at a token. */
    private static boolean opens(Page page, int token) {
        return page.text.sentenceStart(page.text.sentenceOf(token)) == token;
    }

    private int longest(Page page, int token) {
        int to = token + 1;
        for (int edge = page.lattice.first(token); edge >= 0; edge = page.lattice.next(edge)) {
            int symbol = page.lattice.symbol(edge);
            to = symbol == in || symbol == start ? Math.max(to, page.lattice.to(edge)) : to;
        }
        return to;
    }

    /** The token at which the tags before a prompt begin: the end of the last sentence, if no verb stands between. */
    private int afterReport(Page page, int prompt) {
        int begin = page.text.sentenceStart(page.text.sentenceOf(prompt));
        if (page.words(begin, prompt) > LONGEST_TAIL) {
            return prompt;
        }
        for (int token = begin; token < prompt; token++) {
            for (int edge = page.lattice.first(token); edge >= 0; edge = page.lattice.next(edge)) {
                if (verbs.contains(page.lattice.symbol(edge)) && page.lattice.has(edge, finite)) {
                    return prompt;
                }
            }
        }
        return begin;
    }

    /** Whether what follows is the end of the page: little, or itself full of prompts. */
    private boolean tail(Page page, Line one, int token) {
        if (page.words(token, one.to()) <= LONGEST_TAIL) {
            return true;
        }
        for (int later = token + 1; later < one.to(); later++) {
            Entry entry = prompt(page, one, later);
            if (entry != null && entry.is("inside", "tail") && page.words(later, one.to()) <= LONGEST_TAIL) {
                return true;
            }
        }
        return false;
    }

    /** The token at which the report goes on after the headline that begins at {@code from}, or {@code from} in doubt. */
    private int goesOn(Page page, Line one, int from) {
        int words = 0;
        for (int token = from; token < one.to() && words <= LONGEST_HEADLINE; token++) {
            if (words >= SHORTEST_HEADLINE && (goesOnAt(page, token) || loud(page.text, token - 1))) {
                return token;
            }
            if (page.text.isMark(token, '.')) {
                return from;
            }
            words += page.text.kind(token) == Token.MARK ? 0 : 1;
        }
        return from;
    }

    private static boolean loud(Text text, int token) {
        return text.isMark(token, '!') || text.isMark(token, '\u061F');
    }

    private boolean goesOnAt(Page page, int token) {
        Lattice lattice = page.lattice;
        boolean known = false;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            if (symbol == goesOn
                    && (lattice.has(edge, and) || lattice.entry(edge).is("bare", "yes"))) {
                return true;
            }
            if (verbs.contains(symbol) && lattice.has(edge, and) && lattice.has(edge, finite)) {
                return true;
            }
            known |= symbol != common;
        }
        return !known && verb(page.text, token);
    }

    /** Whether an unknown word has the prefixes of "and" with a present verb. */
    private boolean verb(Text text, int token) {
        if (text.kind(token) != Token.WORD) {
            return false;
        }
        boolean[] found = new boolean[1];
        Morphology.PrefixSink sink = (length, clitics, features) -> found[0] |=
                (features & and) != 0 && (features & present) != 0 && (features & first) == 0 && clitics == 1;
        language.morphology().prefixes(text.folded(), text.start(token), text.end(token), sink);
        return found[0];
    }

    /** Two or more date stamps in a row, such as stand beside links; "today" alone must stand three times. */
    private void stamps(Page page, Line one) {
        int token = one.from();
        while (token < one.to()) {
            int to = token;
            int count = 0;
            int dated = 0;
            int next = stamp(page, one, to);
            while (next > to) {
                dated += next > to + 1 ? 1 : 0;
                to = next;
                count++;
                next = stamp(page, one, to);
            }
            if (count > 2 || dated > 1) {
                page.take(to == one.to() ? background(page, one, token) : token, to);
            }
            token = Math.max(to, token + 1);
        }
    }

    /** Where the box begins that stands before the stamps at the end of a page: it tells on what day, years and all, a matter began; or the stamps. */
    private int background(Page page, Line one, int stamps) {
        int begin = stamps;
        for (int count = 0; count < BACKGROUND && begin > one.from(); count++) {
            begin = page.text.sentenceStart(page.text.sentenceOf(begin - 1));
            if (begin > one.from() && page.words(begin, stamps) <= LONGEST_BACKGROUND && dated(page, begin)) {
                return begin;
            }
        }
        return stamps;
    }

    /** Whether a sentence begins with a day of a year: "on the 7th of October 2023". */
    private boolean dated(Page page, int begin) {
        boolean month = false;
        for (int token = begin; token < Math.min(begin + LONGEST_DATE, page.text.size()); token++) {
            month |= page.lattice.begins(token, this.month);
            if (month
                    && page.text.kind(token) == Token.NUMBER
                    && page.text.form(token).length() == YEAR) {
                return page.lattice.begins(begin, prep);
            }
        }
        return false;
    }

    /** Token after a stamp, the same token if there is none: a day with its month or today, with the hour. */
    private int stamp(Page page, Line one, int token) {
        Text text = page.text;
        if (token >= one.to()) {
            return token;
        }
        if (token + 1 < one.to() && text.kind(token) == Token.NUMBER && day(text, token)) {
            int edge = page.lattice.longest(token + 1, month);
            return edge < 0 ? token : hour(page, one, page.lattice.to(edge));
        }
        int edge = page.lattice.longest(token, today);
        if (edge < 0 || page.lattice.to(edge) > token + 1) {
            return token;
        }
        return hour(page, one, token + 1);
    }

    /** Token after an hour, the same token if there is none. */
    private static int hour(Page page, Line one, int token) {
        boolean hour = token + 2 < one.to()
                && page.text.kind(token) == Token.NUMBER
                && page.text.isMark(token + 1, ':')
                && page.text.kind(token + 2) == Token.NUMBER;
        return hour ? token + 3 : token;
    }

    private static boolean day(Text text, int token) {
        int length = text.end(token) - text.start(token);
        if (length > 2) {
            return false;
        }
        int value = Integer.parseInt(text.form(token));
        return value > 0 && value <= LAST_DAY;
    }
}

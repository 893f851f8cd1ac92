package marsad.clean;

import marsad.lang.Language;
import marsad.text.Text;

/** Finds the initials of editors and agencies with which a page ends: "A.B./C.D. (E F G)", also behind a name and a slash. */
final class Signatures {
    private static final int FEWEST = 2;
    private static final int NAME = 3;
    private static final char TATWEEL = '\u0640';

    private final int media;

    Signatures(Language language) {
        media = language.symbol("media");
    }

    /** Takes the initials at the end of the last line that is left. */
    void take(Page page) {
        int last = page.lines.size() - 1;
        while (last > 0 && page.taken(page.lines.get(last))) {
            last--;
        }
        if (last >= 0) {
            take(page, page.lines.get(last));
        }
    }

    private void take(Page page, Line line) {
        String source = page.text.source();
        int from = page.text.span(line.from(), line.to()).start();
        int end = page.text.span(line.from(), line.to()).end();
        int begin = end;
        int letters = 0;
        int word = word(source, from, end);
        int stop = end;
        while (word < stop) {
            int found = letters(source, word, stop);
            if (found < 0 && !(letters > 0 && agency(page, word))) {
                break;
            }
            letters += Math.max(0, found);
            begin = found == 0 ? begin : word;
            stop = blank(source, from, word);
            word = word(source, from, stop);
        }
        begin = clock(source, from, name(source, from, begin));
        int before = blank(source, from, begin);
        boolean first = line.index() == 0 && before == from;
        if (letters >= FEWEST && !first && (before == from || stopped(source.charAt(before - 1)))) {
            page.take(page.text.tokenAt(begin), line.to());
        }
    }

    private boolean agency(Page page, int offset) {
        Text text = page.text;
        int token = text.tokenAt(offset);
        return token >= 0 && page.lattice.begins(token, media);
    }

    /** Number of letters of a word in which each stands alone, -1 if it is another word. */
    private static int letters(String source, int from, int to) {
        int letters = 0;
        boolean letter = false;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == TATWEEL) {
                continue;
            }
            if (Character.isDigit(c) || Character.isLetter(c) && letter) {
                return -1;
            }
            letter = Character.isLetter(c);
            letters += letter ? 1 : 0;
        }
        return letters;
    }

    /** Where the name begins that stands before a slash and the initials, or where those begin. */
    private static int name(String source, int from, int begin) {
        int at = blank(source, from, begin);
        if (at == from || source.charAt(at - 1) != '/') {
            return begin;
        }
        for (int count = 0; count < NAME; count++) {
            at = blank(source, from, word(source, from, at));
            if (at == from || stopped(source.charAt(at - 1))) {
                int name = at;
                while (Character.isWhitespace(source.charAt(name))) {
                    name++;
                }
                return name;
            }
        }
        return begin;
    }

    /** Where a line begins of which only the hour stands before the initials, or where those begin. */
    private static int clock(String source, int from, int begin) {
        int at = from;
        while (at < begin
                && (Character.isDigit(source.charAt(at))
                        || Character.isWhitespace(source.charAt(at))
                        || source.charAt(at) == ':')) {
            at++;
        }
        return at == begin ? from : begin;
    }

    private static int word(String source, int from, int end) {
        int at = end;
        while (at > from && !Character.isWhitespace(source.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int blank(String source, int from, int end) {
        int at = end;
        while (at > from && Character.isWhitespace(source.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean stopped(char c) {
        return switch (c) {
            case '.', '!', '?', '\u061F', '"', '\u201D', '\u00BB', ')' -> true;
            default -> false;
        };
    }
}

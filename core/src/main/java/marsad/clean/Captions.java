package marsad.clean;

import java.util.HashSet;
import java.util.Set;
import marsad.text.Token;

/** Finds captions and bullets at the head of a page that say again what headline and lead say. */
final class Captions {
    private static final int HEAD = 5;
    private static final int LONGEST = 30;
    private static final int SHORTEST = 3;
    private static final double REPEATED = 0.9;

    private Captions() {}

    static void take(Page page) {
        for (int i = 1; i < Math.min(HEAD, page.lines.size()); i++) {
            Line line = page.lines.get(i);
            boolean caption = !page.taken(line)
                    && !line.stopped()
                    && line.words() >= SHORTEST
                    && line.words() <= LONGEST
                    && !lists(page, line)
                    && repeats(page, line, i);
            if (caption) {
                page.take(line);
            }
        }
    }

    /** Whether a line gives a value, as in a list of prices. */
    private static boolean lists(Page page, Line line) {
        for (int token = line.from(); token < line.to(); token++) {
            if (page.text.kind(token) == Token.NUMBER || page.text.isMark(token, ':')) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of a line stand in the headline, or of a bullet in all that is above it. */
    private static boolean repeats(Page page, Line line, int index) {
        Set<String> above = new HashSet<>();
        int upTo = page.bulleted(line) ? index : 1;
        for (int i = 0; i < upTo; i++) {
            words(page, page.lines.get(i), above);
        }
        Set<String> own = new HashSet<>();
        words(page, line, own);
        long known = own.stream().filter(above::contains).count();
        return known >= own.size() * REPEATED;
    }

    private static void words(Page page, Line line, Set<String> into) {
        for (int token = line.from(); token < line.to(); token++) {
            if (page.text.kind(token) != Token.MARK) {
                into.add(page.text.form(token));
            }
        }
    }
}

package marsad.app.search;

import java.util.ArrayList;
import java.util.List;
import marsad.model.Span;

/** Finds the stretch of a text that shows the most of what was looked for. */
final class Highlights {
    private static final int LENGTH = 240;
    /** So much of the stretch stands before its first mark. */
    private static final int LEAD = 60;

    private Highlights() {}

    /** The places of the words that were looked for, between two offsets. */
    static List<Span> marks(String text, Span within, Wanted wanted, Words reader) {
        List<Span> marks = new ArrayList<>();
        reader.each(within.of(text), word -> {
            if (wanted.holds(word)) {
                marks.add(new Span(
                        word.span().start() + within.start(), word.span().end() + within.start()));
            }
        });
        return marks;
    }

    /** The stretch with the most marks, cut between words; the beginning if there is none. */
    static Span snippet(String text, Span within, List<Span> marks) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            int count = 0;
            while (i + count < marks.size()
                    && marks.get(i + count).end() <= marks.get(i).start() + LENGTH - LEAD) {
                count++;
            }
            if (count > most) {
                most = count;
                best = i;
            }
        }
        int start = marks.isEmpty()
                ? within.start()
                : Math.max(within.start(), marks.get(best).start() - LEAD);
        int end = Math.min(within.end(), start + LENGTH);
        return new Span(forward(text, start, within), back(text, end, within));
    }

    private static int forward(String text, int start, Span within) {
        int at = start;
        while (at > within.start() && at < within.end() - 1 && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int back(String text, int end, Span within) {
        int at = end;
        while (at < within.end() && at > within.start() + 1 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}

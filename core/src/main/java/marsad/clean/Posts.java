package marsad.clean;

import marsad.text.Text;
import marsad.text.Token;

/** Finds posts of social networks set into a report: the last sentence of a line that ends in tags. */
final class Posts {
    private static final int LONGEST = 60;
    private static final int FEWEST = 2;

    private Posts() {}

    static void take(Page page) {
        for (Line line : page.lines) {
            int tags = tags(page.text, line);
            if (tags < line.to() && tags > line.from() && !page.taken(line)) {
                int begin = page.text.sentenceStart(page.text.sentenceOf(tags - 1));
                int from = Math.max(begin, line.from());
                if ((line.index() > 0 || from > line.from()) && page.words(from, line.to()) <= LONGEST) {
                    page.take(from, line.to());
                }
            }
        }
    }

    /** The token at which the tags that end a line begin, its end if there are none: two of them, or one behind a stop. */
    private static int tags(Text text, Line line) {
        int from = line.to();
        int count = 0;
        while (from - 2 >= line.from() && text.kind(from - 1) == Token.WORD && text.isMark(from - 2, '#')) {
            from -= 2;
            count++;
        }
        boolean stopped = from > line.from() && text.isMark(from - 1, '.');
        return count >= FEWEST || count > 0 && stopped ? from : line.to();
    }
}

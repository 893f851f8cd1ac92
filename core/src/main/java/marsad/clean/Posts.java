package marsad.clean;

import marsad.text.Text;

/** Finds posts of social networks set into a report: the last sentence of a line that ends in hash tags. */
final class Posts {
    private static final int LONGEST = 60;
    private static final int FEWEST = 2;
    private static final int LONGEST_SIGNATURE = 16;
    private static final char EM_DASH = '\u2014';

    private Posts() {}

    static void take(Page page) {
        for (Line line : page.lines) {
            if (line.index() > 0 && !page.taken(line) && line.words() <= LONGEST && embedded(page.text, line)) {
                page.take(line);
            }
        }
        if (page.text.source().indexOf('#') < 0) {
            return;
        }
        for (Line line : page.lines) {
            int tags = tags(page.text, line);
            if (tags > line.from() && tags < line.to() && !page.taken(line)) {
                int begin = page.text.sentenceStart(page.text.sentenceOf(tags - 1));
                int from = Math.max(begin, line.from());
                if ((line.index() > 0 || from > line.from()) && page.words(from, line.to()) <= LONGEST) {
                    page.take(from, line.to());
                }
            }
        }
    }

    /** Whether a line is an address alone, ends with one of a post, or signs a post: "- Name (@name) date". */
    private static boolean embedded(Text text, Line line) {
        String source = text.span(line.from(), line.to()).of(text.source());
        int blank = source.lastIndexOf(' ');
        if (source.startsWith("pic.twitter.com/", blank + 1) || source.startsWith("https://t.co/", blank + 1)) {
            return true;
        }
        if (blank < 0) {
            return source.indexOf('@') >= 0 || source.startsWith("http") || source.startsWith("www.");
        }
        boolean dash = source.charAt(0) == '-' || source.charAt(0) == EM_DASH;
        return dash && source.contains("(@") && line.words() <= LONGEST_SIGNATURE;
    }

    /** The token at which the tags that end a line begin, its end if there are none: two of them, or one behind a stop. */
    private static int tags(Text text, Line line) {
        String source = text.source();
        int at = text.span(line.from(), line.to()).end();
        int count = 0;
        int tag = tag(source, at);
        while (tag >= 0) {
            count++;
            at = blank(source, tag);
            tag = tag(source, at);
        }
        boolean stopped = at > 0 && source.charAt(at - 1) == '.';
        int token = line.to();
        if (count >= FEWEST || count > 0 && stopped) {
            while (token > line.from() && text.span(token - 1, token).start() >= at) {
                token--;
            }
        }
        return token;
    }

    /** Where the tag begins that ends at an offset of the source, or -1. */
    private static int tag(String source, int end) {
        int at = end;
        while (at > 0 && (Character.isLetterOrDigit(source.charAt(at - 1)) || source.charAt(at - 1) == '_')) {
            at--;
        }
        return at < end && at > 0 && source.charAt(at - 1) == '#' ? at - 1 : -1;
    }

    private static int blank(String source, int end) {
        int at = end;
        while (at > 0 && source.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }
}

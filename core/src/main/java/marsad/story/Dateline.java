package marsad.story;

/** Finds where a report begins after its dateline: "CITY (AGENCY) -". */
final class Dateline {
    /** No dateline is longer. */
    private static final int LONGEST = 80;

    private static final String DASHES = "-\u2013\u2014";

    private Dateline() {}

    /** The offset after the dash of a dateline, or 0 where there is none. */
    static int end(String text) {
        for (int i = 1; i < Math.min(LONGEST, text.length() - 1); i++) {
            if (isDash(text.charAt(i)) && isEdge(text.charAt(i - 1)) && isEdge(text.charAt(i + 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** What stands beside the dash of a dateline, but not inside a word. */
    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || c == ')' || isDash(c);
    }
}

package marsad.app.page;

/** Where words begin and end, so that no tag falls into one. */
final class WordEdge {
    private WordEdge() {}

    /** The beginning of the word in which an offset lies; the offset itself between words. */
    static int before(String text, int at) {
        int start = at;
        while (start > 0 && start < text.length() && isWord(text.charAt(start - 1)) && isWord(text.charAt(start))) {
            start--;
        }
        return start;
    }

    /** The end of the word in which an offset lies; the offset itself between words. */
    static int after(String text, int at) {
        int end = at;
        while (end > 0 && end < text.length() && isWord(text.charAt(end)) && isWord(text.charAt(end - 1))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || Character.isSurrogate(c);
    }
}

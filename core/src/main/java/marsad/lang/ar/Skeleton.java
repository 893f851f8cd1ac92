package marsad.lang.ar;

/** What the spellings of one foreign name share in Arabic letters. */
final class Skeleton {
    private Skeleton() {}

    static String of(String folded) {
        StringBuilder skeleton = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = sound(folded.charAt(i));
            boolean doubled = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == c;
            if (!doubled && (i == 0 || !silent(c, i == folded.length() - 1))) {
                skeleton.append(c);
            }
        }
        return skeleton.toString();
    }

    /** Long vowels write short ones as well, and a final heh writes an a. */
    private static boolean silent(char c, boolean last) {
        return c == Letters.ALEF
                || c == Letters.WAW
                || c == Letters.YEH
                || c == Letters.HAMZA
                || last && c == Letters.HEH;
    }

    private static char sound(char c) {
        return switch (c) {
            case Letters.GHAIN, Letters.QAF -> Letters.JEEM;
            case Letters.SAD, Letters.THEH, Letters.ZAIN, Letters.THAL -> Letters.SEEN;
            case Letters.TAH -> Letters.TEH;
            default -> c;
        };
    }
}

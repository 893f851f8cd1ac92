package marsad.model;

/**
 * Converts UTF-16 offsets of one text to code points, as the W3C Web Annotation TextPositionSelector counts them.
 * Costs nothing for a text without surrogate pairs.
 */
public final class CodePoints {
    private final int @org.jspecify.annotations.Nullable [] before;

    private CodePoints(int @org.jspecify.annotations.Nullable [] before) {
        this.before = before;
    }

    public static CodePoints of(String text) {
        int first = firstSurrogate(text);
        if (first == text.length()) {
            return new CodePoints(null);
        }
        int[] before = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            before[i] = count;
            boolean lead = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!lead) {
                count++;
            }
        }
        before[text.length()] = count;
        return new CodePoints(before);
    }

    private static int firstSurrogate(String text) {
        int i = 0;
        while (i < text.length() && !Character.isSurrogate(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The number of code points before the UTF-16 offset. */
    public int at(int offset) {
        return before == null ? offset : before[offset];
    }
}

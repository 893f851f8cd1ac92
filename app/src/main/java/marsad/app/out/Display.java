package marsad.app.out;

/** Makes words from outside safe to show: no control characters, no marks that turn the direction of what follows. */
public final class Display {
    private static final char FIRST_EMBEDDING = '\u202A';
    private static final char LAST_OVERRIDE = '\u202E';

    private Display() {}

    /** The text without control characters other than line feed and tab, and without bidi embeddings and overrides. */
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean layout = c == '\n' || c == '\t';
            if (layout || !Character.isISOControl(c) && (c < FIRST_EMBEDDING || c > LAST_OVERRIDE)) {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    /** On one line. */
    public static String line(String text) {
        return inline(text).strip();
    }

    /** On one line, with the spaces at its ends. */
    public static String inline(String text) {
        return safe(text).replace('\n', ' ').replace('\t', ' ');
    }
}

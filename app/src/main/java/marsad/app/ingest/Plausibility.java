package marsad.app.ingest;

/** How much a text looks like Arabic, to tell encodings apart. */
final class Plausibility {
    private static final char HAMZA = '\u0621';
    private static final char YEH = '\u064A';
    private static final int ASCII = 0x80;
    /** The letters that make up three quarters of any Arabic text: alef, lam, yeh, meem, noon, waw, reh, teh, ... */
    private static final String FREQUENT =
            "\u0627\u0644\u064A\u0645\u0646\u0648\u0631\u062A\u0628\u0639\u062F\u0647\u0629\u0641\u0633\u0642\u0623\u062D";

    private Plausibility() {}

    /** The share of frequent Arabic letters in all that is not ASCII: 0..1. */
    static double of(String text) {
        int frequent = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                foreign++;
                frequent += FREQUENT.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return foreign == 0 ? 0 : (double) frequent / foreign;
    }

    static long arabicLetters(String text) {
        return text.chars().filter(c -> c >= HAMZA && c <= YEH).count();
    }
}

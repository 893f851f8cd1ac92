package marsad.record;

import marsad.model.Span;

/** Finds the sentence that some words stand in. */
final class Sentence {
    private static final String ENDS = "\n.!?\u061F";

    private Sentence() {}

    /** The sentence of a text around some words. */
    static Span around(String text, Span words) {
        int start = words.start();
        while (start > 0 && !ends(text, start - 1)) {
            start--;
        }
        int end = words.end();
        while (end < text.length() && !ends(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /** A full stop ends a sentence only where a space or line end follows. */
    private static boolean ends(String text, int at) {
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return text.charAt(at) == '\n' || ENDS.indexOf(text.charAt(at)) >= 0 && last;
    }
}

package marsad.clause;

import java.util.HashSet;
import java.util.Set;
import marsad.model.Span;
import marsad.text.Text;

/** Compares the words of facts that a report may tell more than once, as in its headline and below it. */
public final class Wording {
    /** Share of the shorter one's words that both must have, in percent. */
    private static final int ALIKE = 60;

    private Wording() {}

    /** Whether two stretches of a text share most of the words of the shorter one. */
    public static boolean alike(Span a, Span b, Text text) {
        Set<String> one = words(a, text);
        Set<String> two = words(b, text);
        int least = Math.min(one.size(), two.size());
        one.retainAll(two);
        return one.size() * 100 >= least * ALIKE;
    }

    private static Set<String> words(Span span, Text text) {
        Set<String> words = new HashSet<>();
        int end = text.tokenAt(span.end() - 1) + 1;
        for (int token = text.tokenAt(span.start()); token < end; token++) {
            words.add(text.form(token));
        }
        return words;
    }
}

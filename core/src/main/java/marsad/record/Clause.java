package marsad.record;

import java.util.ArrayList;
import java.util.List;
import marsad.model.Span;

/**
 * A run of whole clauses of a wording: what one outlet says in a sentence, another says as a part of a longer one.
 *
 * @param from its first word
 * @param to the word after its last
 */
record Clause(int from, int to) {
    /** Clauses that are told apart; what follows them counts as one. */
    private static final int MOST = 8;

    /** Characters of a clause that are shown. */
    private static final int LONGEST = 120;

    private static final String ENDS = "\n.!?:,\u060C\u061B\u061F";

    /** All runs of clauses of a wording, the whole first. */
    static List<Clause> of(Wording wording) {
        List<Integer> cuts = cuts(wording);
        List<Clause> clauses = new ArrayList<>();
        for (int length = cuts.size() - 1; length > 0; length--) {
            for (int first = 0; first + length < cuts.size(); first++) {
                clauses.add(new Clause(cuts.get(first), cuts.get(first + length)));
            }
        }
        return clauses;
    }

    private static List<Integer> cuts(Wording wording) {
        List<Integer> cuts = new ArrayList<>();
        cuts.add(0);
        for (int word = 1; word < wording.words().size() && cuts.size() < MOST; word++) {
            if (wording.words().get(word).opens()) {
                cuts.add(word);
            }
        }
        if (!wording.words().isEmpty()) {
            cuts.add(wording.words().size());
        }
        return cuts;
    }

    /** The words of a text from some on to the end of their clause, as long as a line of it. */
    static Span after(String text, Span words) {
        int end = words.end();
        int last = Math.min(text.length(), words.end() + LONGEST);
        int space = end;
        while (end < last && ENDS.indexOf(text.charAt(end)) < 0) {
            space = text.charAt(end) == ' ' ? end : space;
            end++;
        }
        boolean cut = end == last && last < text.length();
        return new Span(words.start(), Math.max(words.end(), cut ? space : end));
    }

    boolean holds(int word) {
        return from <= word && word < to;
    }
}

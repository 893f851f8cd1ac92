package marsad.record;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of whole clauses of a wording: what one outlet says in a sentence, another says as a part of a longer one.
 *
 * @param from its first word
 * @param to the word after its last
 */
record Clause(int from, int to) {
    /** Clauses that are told apart; what follows them counts as one. */
    private static final int MOST = 8;

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

    boolean holds(int word) {
        return from <= word && word < to;
    }
}

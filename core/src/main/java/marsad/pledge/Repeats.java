package marsad.pledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import marsad.model.Commitment;
import marsad.text.Text;

/** Merges commitments of the same words, and those that a report tells more than once. */
final class Repeats {
    /** Share of the shorter one's words that both must have, in percent. */
    private static final int ALIKE = 60;

    private Repeats() {}

    /** Keeps the fuller of two that are the same. The commitments come in the order of their words. */
    static List<Commitment> merge(List<Commitment> all, Text text) {
        List<Commitment> kept = new ArrayList<>();
        for (Commitment next : all) {
            int same = find(kept, next, text);
            if (same < 0) {
                kept.add(next);
            } else if (next.due() != null && kept.get(same).due() == null) {
                kept.set(same, next);
            }
        }
        kept.sort(java.util.Comparator.comparing(Commitment::what));
        return kept;
    }

    private static int find(List<Commitment> kept, Commitment next, Text text) {
        for (int i = 0; i < kept.size(); i++) {
            Commitment before = kept.get(i);
            if (before.what().overlaps(next.what()) || sameDue(before, next) && alike(before, next, text)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameDue(Commitment a, Commitment b) {
        return a.due() == null || b.due() == null || a.due().equals(b.due());
    }

    private static boolean alike(Commitment a, Commitment b, Text text) {
        Set<String> one = words(a, text);
        Set<String> two = words(b, text);
        int least = Math.min(one.size(), two.size());
        one.retainAll(two);
        return one.size() * 100 >= least * ALIKE;
    }

    private static Set<String> words(Commitment commitment, Text text) {
        Set<String> words = new HashSet<>();
        int end = text.tokenAt(commitment.what().end() - 1) + 1;
        for (int token = text.tokenAt(commitment.what().start()); token < end; token++) {
            words.add(text.form(token));
        }
        return words;
    }
}

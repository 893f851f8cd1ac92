package marsad.pledge;

import java.util.ArrayList;
import java.util.List;
import marsad.clause.Wording;
import marsad.model.Commitment;
import marsad.text.Text;

/** Merges commitments of the same words, and those that a report tells more than once. */
final class Repeats {
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
            if (before.what().overlaps(next.what())
                    || sameDue(before, next) && Wording.alike(before.what(), next.what(), text)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameDue(Commitment a, Commitment b) {
        return a.due() == null || b.due() == null || a.due().equals(b.due());
    }
}

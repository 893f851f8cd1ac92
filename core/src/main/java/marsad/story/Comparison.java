package marsad.story;

import java.util.List;

/**
 * How two reports compare.
 *
 * @param similarity 0 unrelated to 1 the same report
 * @param sameEvent whether they tell the same event
 * @param reasons what speaks for and against it
 */
public record Comparison(double similarity, boolean sameEvent, List<Reason> reasons) {
    public Comparison {
        reasons = List.copyOf(reasons);
    }
}

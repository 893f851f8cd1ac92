package marsad.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coming of one report changed.
 *
 * @param report its id
 * @param story label of the story it was put into: the id of that story's first report
 * @param opened whether it opened the story
 * @param score how surely it belongs there, above the threshold of the configuration; 0 if it opened the story
 * @param reasons what it shares with the story's likest report, or is kept apart by
 * @param copyOf the earlier report that it repeats, or null
 * @param follows label of an older story that it is related to without telling the same event, or null
 */
public record StoryChange(
        String report,
        String story,
        boolean opened,
        double score,
        List<Reason> reasons,
        @Nullable Copy copyOf,
        @Nullable String follows) {
    public StoryChange {
        reasons = List.copyOf(reasons);
    }

    /**
     * A report that repeats another's wording.
     *
     * @param origin id of the earlier report
     * @param share how much of the later report stands in the earlier one, 0 to 1
     */
    public record Copy(String origin, double share) {}
}

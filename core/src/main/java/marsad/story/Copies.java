package marsad.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the earlier report whose wording a report repeats. */
final class Copies {
    /** From this share on a report is said to repeat another; background paragraphs alone stay below it. */
    private static final double LEAST = 0.5;
    /** Fewer sampled runs of words could be shared by chance. */
    private static final int FEWEST_SHINGLES = 5;

    private Copies() {}

    /** The one of some earlier reports that holds most of a report's wording, or null. */
    static StoryChange.@Nullable Copy origin(Sketch report, List<Window.Entry> earlier) {
        if (report.shingles().length < FEWEST_SHINGLES) {
            return null;
        }
        Sketch origin = null;
        double most = LEAST;
        for (Window.Entry other : earlier) {
            double share = report.repeats(other.report.sketch());
            if (share > most) {
                most = share;
                origin = other.report.sketch();
            }
        }
        return origin == null ? null : new StoryChange.Copy(origin.id(), most);
    }
}

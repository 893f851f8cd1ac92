package marsad.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all reports of one event say of the relation.
 *
 * @param id label of the story
 * @param title the plainest of its headlines, or null if no report has one
 * @param concern how much it has to do with the relation; of a story in passing only what names both is kept
 * @param reports in time order; never empty
 * @param events those between the two states first
 * @param statements in the order in which they are first made
 * @param denials which of the statements deny others
 * @param figures the values that its reports give
 * @param promises those that its reports tell
 */
public record Story(
        String id,
        @Nullable Headline title,
        When when,
        Concern concern,
        List<Report> reports,
        List<Happening> events,
        List<Saying> statements,
        List<Denial> denials,
        List<Shown> figures,
        List<Promise> promises,
        Coverage coverage) {
    public Story {
        reports = List.copyOf(reports);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        denials = List.copyOf(denials);
        figures = List.copyOf(figures);
        promises = List.copyOf(promises);
    }
}

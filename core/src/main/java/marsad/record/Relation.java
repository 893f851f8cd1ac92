package marsad.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of the relation of two states over some reports. Everything in it carries the words on which it stands.
 *
 * @param names how states and speakers are called
 * @param asOf the day as of which promises are judged, or null if no report has a date
 * @param read how many reports were read for it, those that do not concern it too
 * @param stories in time order, undated ones last
 * @param series figures over all stories
 * @param promises in the order in which they were made
 * @param encounters who of the one state met whom of the other, the most frequent first
 * @param stands what either state is for or against, in the order in which it was told
 */
public record Relation(
        Pair pair,
        Names names,
        @Nullable LocalDate asOf,
        int read,
        List<Story> stories,
        List<Series> series,
        List<Promise> promises,
        List<Encounter> encounters,
        List<Stand> stands) {
    public Relation {
        stories = List.copyOf(stories);
        series = List.copyOf(series);
        promises = List.copyOf(promises);
        encounters = List.copyOf(encounters);
        stands = List.copyOf(stands);
    }

    /** Its tone over time. */
    public Course course() {
        return Course.of(stories);
    }

    /** How many reports tell of it. */
    public int reports() {
        return stories.stream().mapToInt(s -> s.reports().size()).sum();
    }

    /** How many of them repeat another report of their story. */
    public int copies() {
        return stories.stream().mapToInt(s -> s.coverage().copies().size()).sum();
    }

    /** Every outlet, each once, sorted. */
    public List<String> outlets() {
        return stories.stream()
                .flatMap(s -> s.coverage().carriers().stream())
                .distinct()
                .sorted()
                .toList();
    }
}

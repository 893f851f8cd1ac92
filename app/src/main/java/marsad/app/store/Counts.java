package marsad.app.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much the store holds.
 *
 * @param waiting reports that are not yet in a story
 * @param outdated reports whose analysis another version of the program made
 * @param facts by kind
 * @param from first and {@code to} last day of the reports, or null if none has a day
 */
public record Counts(
        long reports,
        long versions,
        long stories,
        long outlets,
        long waiting,
        long outdated,
        Map<Fact.Kind, Long> facts,
        @Nullable String from,
        @Nullable String to) {
    public Counts {
        facts = Map.copyOf(facts);
    }
}

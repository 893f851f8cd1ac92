package marsad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What states, their leaders, bodies and armed groups did or will do to each other, in PLOVER.
 *
 * @param mode PLOVER mode, or null
 * @param status whether it took place
 * @param actors codes of those who act, sorted
 * @param recipients codes of those acted on, sorted
 * @param date EDTF, or null if the report does not say
 * @param place words that name the place, or null
 * @param anchor the trigger words
 * @param rule id of the rule that found it
 */
public record Event(
        EventType type,
        @Nullable String mode,
        Status status,
        List<String> actors,
        List<String> recipients,
        @Nullable String date,
        @Nullable Span place,
        Span anchor,
        String rule) {
    public Event {
        actors = actors.stream().distinct().sorted().toList();
        recipients = recipients.stream().distinct().sorted().toList();
    }

    /** Whether an event took place. */
    public enum Status {
        HAPPENED,
        ONGOING,
        PLANNED,
        HYPOTHETICAL,
        DENIED
    }
}

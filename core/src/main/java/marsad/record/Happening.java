package marsad.record;

import java.util.List;
import marsad.model.Event;
import marsad.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One event of a story as all its reports tell it.
 *
 * @param mode PLOVER mode, or null if no report says it
 * @param actors codes of those who act, sorted
 * @param recipients codes of those acted on, sorted; for a mutual act empty
 * @param date EDTF, the most exact that a report gives, or null
 * @param score from -10 (conflict) to 10 (cooperation)
 * @param involvement which of the two states take part
 * @param words the trigger in every report, in the order of the reports
 */
public record Happening(
        EventType type,
        @Nullable String mode,
        Event.Status status,
        List<String> actors,
        List<String> recipients,
        @Nullable String date,
        double score,
        Involvement involvement,
        List<Citation> words) {
    public Happening {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        words = List.copyOf(words);
    }

    /** Which states of the relation take part in an event. */
    public enum Involvement {
        BOTH,
        /** One of the two and somebody else. */
        ONE,
        /** Others, or one of the two alone. */
        NEITHER
    }

    /** The same by other words. */
    Happening with(List<Citation> others) {
        return new Happening(type, mode, status, actors, recipients, date, score, involvement, others);
    }

    /** Label of the story that it belongs to. */
    String story() {
        return words.get(0).report().story();
    }

    /** Who carries it, each once. */
    public List<String> carriers() {
        return words.stream().map(c -> c.report().carrier()).distinct().toList();
    }
}

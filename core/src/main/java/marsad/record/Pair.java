package marsad.record;

import java.util.Collection;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * The two states of a relation.
 *
 * @param a ISO 3166-1 alpha-3
 * @param b ISO 3166-1 alpha-3, another one
 */
public record Pair(String a, String b) {
    public Pair {
        if (a.equals(b)) {
            throw new IllegalArgumentException("a relation needs two states, not " + a + " twice");
        }
    }

    boolean has(@Nullable String state) {
        return a.equals(state) || b.equals(state);
    }

    boolean both(Collection<String> states) {
        return states.contains(a) && states.contains(b);
    }

    boolean either(Collection<String> states) {
        return states.contains(a) || states.contains(b);
    }

    /** Whether both take part in an event. */
    boolean between(Event event) {
        return takesPart(a, event) && takesPart(b, event);
    }

    private static boolean takesPart(String state, Event event) {
        return event.actors().contains(state) || event.recipients().contains(state);
    }

    /** Whether a speaker is one of the two states or belongs to one of them. */
    boolean speaks(Speaker speaker) {
        return speaker.entities().stream().map(Entity::state).anyMatch(this::has);
    }
}

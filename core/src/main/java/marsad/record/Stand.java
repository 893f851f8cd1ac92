package marsad.record;

import java.util.List;
import marsad.model.Entity;
import marsad.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two states is for or against, in all reports that tell it.
 *
 * @param actor ISO 3166-1 alpha-3
 * @param toward the state or body that it is toward; null for an issue
 * @param targets the words of what it is toward, in every report, in time order; never empty
 * @param turned whether the record holds another stance of the same state toward the same, told earlier
 */
public record Stand(
        String actor, Position.Stance stance, @Nullable Entity toward, List<Citation> targets, boolean turned) {
    public Stand {
        targets = List.copyOf(targets);
    }
}

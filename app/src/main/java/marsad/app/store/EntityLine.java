package marsad.app.store;

import marsad.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A state, person, organization or medium that some report names.
 *
 * @param name canonical English name, or the longest Arabic form if unknown
 * @param form a form in which a report names it
 * @param reports how many reports name it
 */
public record EntityLine(
        String id,
        Entity.Kind kind,
        String name,
        String form,
        @Nullable String state,
        long reports) {}

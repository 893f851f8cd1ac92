package marsad.act;

import marsad.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A side as the text names it.
 *
 * @param code how it stands in events, or null if it cannot stand there
 * @param entity who it is
 * @param from first token
 * @param to token after the last
 */
record Party(@Nullable String code, Entity entity, int from, int to) {}

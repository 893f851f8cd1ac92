package marsad.model;

import org.jspecify.annotations.Nullable;

/**
 * An announced plan, pledge or target that can later be checked.
 *
 * @param who who is bound by it
 * @param what its words
 * @param due EDTF of the time by which it should be done, or null
 * @param to the state or body it is owed to, or null
 * @param rule id of the rule that found it
 */
public record Commitment(
        Speaker who,
        Span what,
        @Nullable String due,
        @Nullable Entity to,
        String rule) {}

package marsad.model;

import org.jspecify.annotations.Nullable;

/**
 * The stance of a state, or of a body that acts like one, toward a state, a body or an issue.
 *
 * @param span the words that tell it
 * @param actor code of the state or body whose stance it is, as in events
 * @param holder who takes it: the state or body itself, or a person in its office
 * @param target the words of what it is toward
 * @param toward the state or body that the target is; null where it is an issue
 * @param rule id of the rule that found it
 */
public record Position(
        Span span,
        String actor,
        Entity holder,
        Stance stance,
        Span target,
        @Nullable Entity toward,
        String rule) {
    /** For, against, neither, or wanting something done. */
    public enum Stance {
        SUPPORT,
        OPPOSE,
        NEUTRAL,
        CALLS_FOR
    }
}

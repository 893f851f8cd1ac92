package marsad.record;

/**
 * Two values that a reader could take for each other. Nothing is decided between them.
 *
 * @param earlier the one that was reported first
 * @param inside whether one report gives both
 */
public record Conflict(Kind kind, Point earlier, Point later, boolean inside) {
    /** Why two values differ. */
    public enum Kind {
        /** Same thing, same time, not the same value; or one target with two dates. */
        CONTRADICTION,
        /** A later report counts anew, or a target was set anew. */
        UPDATE,
        /** Periods that overlap without being the same. */
        SCOPE,
        /** The same but for rounding. */
        ROUNDING
    }
}

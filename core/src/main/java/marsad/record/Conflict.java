package marsad.record;

import java.util.Optional;

/**
 * Two values that a reader could take for each other. Nothing is decided between them.
 *
 * @param earlier the one that was reported first
 * @param inside whether one report gives both
 */
public record Conflict(Kind kind, Point earlier, Point later, boolean inside) {
    /** The value that more outlets give in words of their own; empty where as many give either. */
    public Optional<Point> attested() {
        int more = Integer.compare(earlier.tellings(), later.tellings());
        return more == 0 ? Optional.empty() : Optional.of(more > 0 ? earlier : later);
    }

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

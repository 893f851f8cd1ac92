package marsad.app.store;

import org.jspecify.annotations.Nullable;

/**
 * What became of an item that was handed in.
 *
 * @param report id of the report that it became or repeats, or null if it was refused
 */
public record Receipt(Outcome outcome, @Nullable String report) {
    /** What the store did with it. */
    public enum Outcome {
        ACCEPTED,
        /** A new version of a report that the store holds. */
        CHANGED,
        DUPLICATE,
        REFUSED
    }
}

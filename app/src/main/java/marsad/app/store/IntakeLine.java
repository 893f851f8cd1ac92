package marsad.app.store;

import org.jspecify.annotations.Nullable;

/**
 * What became of one item that was handed in.
 *
 * @param run names the intake it belongs to
 * @param at ISO instant
 * @param place path and line, or address, of the item
 * @param report id of the report it became or repeats, or null
 * @param reason name of the {@link marsad.app.ingest.Fault} for which it was refused, or null
 */
public record IntakeLine(
        long number,
        String run,
        String at,
        String place,
        Receipt.Outcome outcome,
        @Nullable String report,
        @Nullable String reason,
        @Nullable String detail) {}

package marsad.app.store;

import org.jspecify.annotations.Nullable;

/**
 * A fact that was once read from a report and is no longer.
 *
 * @param report id of the report
 * @param version of the report in which it was found
 * @param words it stood on, or null if the old reading cannot be restored
 * @param reason {@code changed}: the report has a new version; {@code reread}: a newer program reads it differently
 * @param at ISO instant
 */
public record GoneFact(
        String id,
        String report,
        int version,
        Fact.Kind kind,
        @Nullable String words,
        String reason,
        String at) {}

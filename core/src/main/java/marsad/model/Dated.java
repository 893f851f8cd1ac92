package marsad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a report was written, as far as it is known.
 *
 * @param earliest first day on which it can have been written, or null if nothing bounds it
 * @param latest last such day, or null
 * @param basis what says so
 */
public record Dated(@Nullable LocalDate earliest, @Nullable LocalDate latest, Basis basis) {
    /** Where the date of a report comes from. */
    public enum Basis {
        METADATA,
        CONTENT,
        NONE
    }

    public static final Dated UNKNOWN = new Dated(null, null, Basis.NONE);

    /** The day of writing, or null unless it is exactly known. */
    public @Nullable LocalDate day() {
        return earliest != null && earliest.equals(latest) ? earliest : null;
    }
}

package marsad.record;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When a story happened, and how that is known.
 *
 * @param earliest first possible day, or null
 * @param latest last possible day, or null
 */
public record When(@Nullable LocalDate earliest, @Nullable LocalDate latest, Basis basis) {
    /** What a date rests on. */
    public enum Basis {
        /** A report dates the event itself. */
        EVENT,
        /** The day of the first report. */
        REPORT,
        /** What the reports let one conclude of their own date. */
        ESTIMATE,
        UNKNOWN
    }

    public static final When UNKNOWN = new When(null, null, Basis.UNKNOWN);

    /** By the last possible day, since an early bound is often years off; what has no date comes last. */
    static final Comparator<When> ORDER =
            Comparator.comparing(When::last, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    /** The day, or null unless it is exactly known. */
    public @Nullable LocalDate day() {
        return earliest != null && earliest.equals(latest) ? earliest : null;
    }

    private @Nullable LocalDate last() {
        return latest != null ? latest : earliest;
    }
}

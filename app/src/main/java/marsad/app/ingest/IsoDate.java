package marsad.app.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as pages, feeds and servers write them, in ISO form. Only forms that can be read in one way are read. */
final class IsoDate {
    private static final DateTimeFormatter LOOSE =
            DateTimeFormatter.ofPattern("yyyy-M-d['T'][ ][H:mm[:ss][.SSS][.SS][.S]][ ][XXX][XX][X]", Locale.ROOT);
    private static final int EARLIEST = 1900;

    private IsoDate() {}

    /** The date, with time and offset as far as given; null if it is none or cannot be one. */
    static @Nullable String of(String written) {
        String date = written.strip();
        TemporalAccessor read = read(date.replace('/', '-'), LOOSE);
        return inIso(read == null ? read(date, DateTimeFormatter.RFC_1123_DATE_TIME) : read);
    }

    private static @Nullable TemporalAccessor read(String date, DateTimeFormatter form) {
        try {
            return form.parseBest(date, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String inIso(@Nullable TemporalAccessor date) {
        if (date == null || LocalDate.from(date).getYear() < EARLIEST) {
            return null;
        }
        if (date instanceof OffsetDateTime exact) {
            return exact.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        }
        return date instanceof LocalDateTime time
                ? time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                : date.toString();
    }
}

package marsad.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import marsad.model.Dated;
import marsad.text.Text;

/**
 * On which day a report was written that appeared on a later one: where it calls a weekday today or yesterday, its other
 * days are counted from there.
 */
final class Writing {
    /** Days between writing and publishing. */
    private static final int LATE = 3;

    private final Dated published;
    private final Dated written;

    Writing(Text text, List<Part> parts, Dated published) {
        this.published = published;
        this.written = written(text, parts, published);
    }

    private static Dated written(Text text, List<Part> parts, Dated published) {
        LocalDate now = published.day();
        for (Part part : parts) {
            if (now != null && part.said() instanceof Said.Shift shift && named(shift)) {
                Period period = shift.resolve(new Scene(now, Lean.REPORT, null));
                LocalDate day = period == null ? null : period.first();
                if (day != null && !Spoken.quoted(text, part.from())) {
                    return late(day.minusDays(shift.n()), now, published);
                }
            }
        }
        return published;
    }

    /** Today or yesterday with its weekday. */
    private static boolean named(Said.Shift shift) {
        return shift.unit() == Unit.DAY && shift.weekday() > 0 && (shift.n() == 0 || shift.n() == -1);
    }

    private static Dated late(LocalDate day, LocalDate now, Dated published) {
        long days = ChronoUnit.DAYS.between(day, now);
        return days > 0 && days <= LATE ? new Dated(day, day, published.basis()) : published;
    }

    /** The date from which a part speaks. */
    Dated of(Part part) {
        return part.said() instanceof Said.Shift shift && shift.unit() == Unit.DAY ? written : published;
    }
}

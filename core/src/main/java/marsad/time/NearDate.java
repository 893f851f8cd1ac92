package marsad.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A weekday and a day of the month, which are a date only where one that fits lies near. */
record NearDate(Fields fields) implements Said {
    private static final int NEAR = 45;

    @Override
    public @Nullable Period resolve(Scene scene) {
        LocalDate now = scene.now();
        LocalDate date = now == null ? null : fields.seen(now, Lean.NEAR);
        return date != null
                        && date.getDayOfWeek().getValue() == fields.weekday()
                        && Math.abs(ChronoUnit.DAYS.between(now, date)) <= NEAR
                ? Period.of(Point.day(date))
                : null;
    }
}

package marsad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is left of the unit that holds the day of writing. */
record Rest(Unit unit) implements Said {
    @Override
    public @Nullable Period resolve(Scene scene) {
        LocalDate now = scene.now();
        LocalDate last = now == null ? null : unit.around(now, 0).last();
        return now == null || last == null ? null : Period.days(now, last);
    }
}

package marsad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * A date of the Islamic calendar as Umm al-Qura computes it.
 *
 * @param day 0 for the whole month
 * @param year 0 for the one nearest to now
 */
record Hijri(int day, int month, int year, @Nullable Integer which) implements Said {
    @Override
    public @Nullable Period resolve(Scene scene) {
        if (year > 0) {
            return in(year);
        }
        LocalDate now = scene.now();
        return now == null ? null : near(now, which == null ? scene.lean() : lean(which));
    }

    private static Lean lean(int which) {
        return which < 0 ? Lean.LAST : which > 0 ? Lean.NEXT : Lean.NEAR;
    }

    private @Nullable Period near(LocalDate now, Lean lean) {
        int thisYear = HijrahDate.from(now).get(ChronoField.YEAR);
        Period last = null;
        for (int y = thisYear - 1; y <= thisYear + 1; y++) {
            Period here = in(y);
            LocalDate first = here == null ? null : here.first();
            if (here == null || first == null) {
                continue;
            }
            if (which == null && holds(last, now)) {
                return last;
            }
            if (first.isAfter(now)) {
                LocalDate before = last == null ? null : last.first();
                LocalDate chosen = which == null ? lean.feast(before, first, now) : lean.choose(before, first, now);
                return first.equals(chosen) ? here : last;
            }
            last = here;
        }
        return last;
    }

    private static boolean holds(@Nullable Period period, LocalDate now) {
        LocalDate end = period == null ? null : period.last();
        return end != null && !end.isBefore(now);
    }

    private @Nullable Period in(int year) {
        try {
            HijrahDate date = HijrahDate.of(year, month, Math.max(day, 1));
            LocalDate first = LocalDate.from(date);
            return day > 0
                    ? Period.of(Point.day(first))
                    : Period.days(first, first.plusDays(date.lengthOfMonth() - 1L));
        } catch (DateTimeException e) {
            return null;
        }
    }
}

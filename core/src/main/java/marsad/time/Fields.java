package marsad.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a date that were said; 0 stands for one that was not.
 *
 * @param month 1 to 12
 * @param weekday 1 Monday to 7 Sunday
 */
record Fields(int day, int month, int weekday) {
    /** Months to look through for a date; the 29th of February is eight years away at most. */
    private static final int FAR = 97;

    private static final int WEEK = 7;

    /** Years to look through for one in which the weekday fits. */
    private static final int NEAR = 25;

    /** Whether both are bare weekdays, this one the day after the other. */
    boolean follows(Fields other) {
        return weekday > 0
                && other.weekday > 0
                && day + month + other.day + other.month == 0
                && weekday == other.weekday % WEEK + 1;
    }

    Grain grain() {
        return day > 0 || weekday > 0 ? Grain.DAY : Grain.MONTH;
    }

    /** The date that fits, seen from a day. */
    @Nullable
    LocalDate seen(LocalDate now, Lean lean) {
        LocalDate from = grain() == Grain.MONTH ? now.withDayOfMonth(1) : now;
        if (weekday > 0 && day > 0) {
            LocalDate exact = lean.choose(step(from, -1, NEAR, true), step(from, 1, NEAR, true), now);
            if (exact != null) {
                return exact;
            }
        }
        if (weekday > 0 && day == 0 && (lean == Lean.REPORT || lean == Lean.ALONE)) {
            return step(from, -1, FAR, false);
        }
        LocalDate last = step(from, -1, FAR, false);
        LocalDate next = step(from, 1, FAR, false);
        return day > 0 && month > 0 ? lean.day(last, next, now) : lean.choose(last, next, now);
    }

    /** The last fitting date before a day, or the first after it. */
    @Nullable
    LocalDate beyond(LocalDate now, int direction) {
        LocalDate from = grain() == Grain.MONTH ? now.withDayOfMonth(1).plusMonths(direction) : now.plusDays(direction);
        return step(from, direction, FAR, false);
    }

    /** The first fitting date from a day on, both included, or null if none comes before the end. */
    @Nullable
    LocalDate within(LocalDate from, LocalDate to) {
        LocalDate date = step(from, 1, FAR, false);
        return date == null || date.isAfter(to) ? null : date;
    }

    /** The fitting date in a given year; the month must have been said. */
    @Nullable
    LocalDate in(int year) {
        return date(YearMonth.of(year, month));
    }

    private @Nullable LocalDate step(LocalDate from, int direction, int months, boolean weekdayToo) {
        if (day == 0 && month == 0) {
            DayOfWeek wanted = DayOfWeek.of(weekday);
            return from.with(
                    direction < 0 ? TemporalAdjusters.previousOrSame(wanted) : TemporalAdjusters.nextOrSame(wanted));
        }
        YearMonth at = YearMonth.from(from);
        for (int i = 0; i < months; i++) {
            LocalDate date = month == 0 || at.getMonthValue() == month ? date(at) : null;
            boolean past = date != null && (direction < 0 ? date.isAfter(from) : date.isBefore(from));
            if (date != null && !past && (!weekdayToo || date.getDayOfWeek().getValue() == weekday)) {
                return date;
            }
            at = at.plusMonths(direction);
        }
        return null;
    }

    private @Nullable LocalDate date(YearMonth at) {
        try {
            return at.atDay(Math.max(day, 1));
        } catch (DateTimeException e) {
            return null;
        }
    }
}

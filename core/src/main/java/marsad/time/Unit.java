package marsad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Units of the calendar, named as the lexicon names them. A week begins on Sunday. */
enum Unit {
    DAY,
    NIGHT,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE;

    private static final int QUARTER_MONTHS = 3;
    private static final int HALF_MONTHS = 6;
    private static final int YEARS_OF_DECADE = 10;
    private static final int LAST_DAY_OF_WEEK = 6;

    /** The unit {@code n} away from the one that holds a day. */
    Period around(LocalDate day, int n) {
        return switch (this) {
            case DAY, NIGHT -> Period.of(Point.day(day.plusDays(n)));
            case WEEK -> {
                LocalDate sunday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                        .plusWeeks(n);
                yield Period.days(sunday, sunday.plusDays(LAST_DAY_OF_WEEK));
            }
            case MONTH -> Period.of(Point.month(day).plus(n));
            case QUARTER -> months(day, n, QUARTER_MONTHS);
            case HALF -> months(day, n, HALF_MONTHS);
            case YEAR -> Period.of(new Point(Grain.YEAR, day).plus(n));
            case DECADE -> Period.of(new Point(Grain.DECADE, day).plus(n));
        };
    }

    private static Period months(LocalDate day, int n, int length) {
        int month = (day.getMonthValue() - 1) / length * length + 1;
        return Period.months(day.withDayOfMonth(1).withMonth(month).plusMonths((long) n * length), length);
    }

    /** How many months it has, 0 if it is shorter. */
    int months() {
        return switch (this) {
            case DAY, NIGHT, WEEK -> 0;
            case MONTH -> 1;
            case QUARTER -> QUARTER_MONTHS;
            case HALF -> HALF_MONTHS;
            case YEAR -> 2 * HALF_MONTHS;
            case DECADE -> 2 * HALF_MONTHS * YEARS_OF_DECADE;
        };
    }

    /** The day {@code n} units later. */
    LocalDate plus(LocalDate day, int n) {
        return switch (this) {
            case DAY, NIGHT -> day.plusDays(n);
            case WEEK -> day.plusWeeks(n);
            default -> day.plusMonths((long) n * months());
        };
    }

    /** The point at which something lies that is so many units away: days for weeks. */
    Period away(LocalDate day, int n) {
        return this == WEEK ? Period.of(Point.day(day.plusWeeks(n))) : around(day, n);
    }

    /** The last {@code n} units, or the next where {@code direction} is 1. */
    Period stretch(LocalDate day, int n, int direction) {
        if (this == DAY || this == NIGHT || this == WEEK) {
            LocalDate far = this == WEEK ? day.plusWeeks((long) n * direction) : day.plusDays((long) n * direction);
            LocalDate near = day.plusDays(direction);
            return direction < 0 ? Period.days(far, near) : Period.days(near, far);
        }
        if (this == DECADE) {
            return YEAR.stretch(day, n * YEARS_OF_DECADE, direction);
        }
        Point near = around(day, 0).from();
        Point far = around(day, n * direction).from();
        return direction < 0 ? new Period(far, near, false) : new Period(near, far, false);
    }
}

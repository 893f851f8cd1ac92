package marsad.time;

import java.time.LocalDate;

/**
 * A day, month, year or decade of the Gregorian calendar.
 *
 * @param first its first day
 */
record Point(Grain grain, LocalDate first) {
    private static final int DECADE_YEARS = 10;

    Point {
        first = switch (grain) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
            case DECADE -> first.withDayOfYear(1).minusYears(first.getYear() % DECADE_YEARS);
        };
    }

    static Point day(LocalDate day) {
        return new Point(Grain.DAY, day);
    }

    static Point month(LocalDate day) {
        return new Point(Grain.MONTH, day);
    }

    static Point year(int year) {
        return new Point(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    LocalDate last() {
        return plus(1).first.minusDays(1);
    }

    /** The point {@code n} of its own grain later. */
    Point plus(int n) {
        return new Point(grain, first.plus(n, grain.unit));
    }

    /** EDTF level 0 or 1. */
    String edtf() {
        String digits = first.toString().substring(0, grain.width);
        return grain == Grain.DECADE ? digits + "X" : digits;
    }
}

package marsad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression of time stands for: a point, or an interval that may be open on one side.
 *
 * @param from where it begins, null if open
 * @param to where it ends, inclusive; the same point as {@code from} when it is no interval; null if open
 * @param about whether it is only roughly so
 */
record Period(@Nullable Point from, @Nullable Point to, boolean about) {
    static Period of(Point point) {
        return new Period(point, point, false);
    }

    static Period of(Point from, Point to) {
        return new Period(from, to, false);
    }

    /** The months from that of {@code first} on. */
    static Period months(LocalDate first, int count) {
        Point from = Point.month(first);
        return of(from, from.plus(count - 1));
    }

    /** The days {@code from} to {@code to}. */
    static Period days(LocalDate from, LocalDate to) {
        return of(Point.day(from), Point.day(to));
    }

    Period roughly() {
        return new Period(from, to, true);
    }

    /** Its first day, or null if it is open. */
    @Nullable
    LocalDate first() {
        return from == null ? null : from.first();
    }

    /** Its last day, or null if it is open. */
    @Nullable
    LocalDate last() {
        return to == null ? null : to.last();
    }

    /** Its one point, or null if it is an interval. */
    @Nullable
    Point point() {
        return from != null && from.equals(to) ? from : null;
    }

    /** What holds of both: the same period, or roughly the month that both lie in; null where they are farther apart. */
    @Nullable
    Period common(@Nullable Period other) {
        if (equals(other)) {
            return this;
        }
        Point here = point();
        Point there = other == null ? null : other.point();
        if (here == null || there == null) {
            return null;
        }
        Point month = Point.month(here.first());
        return month.equals(Point.month(there.first())) ? of(month).roughly() : null;
    }

    String edtf() {
        Point point = point();
        String value = point != null ? point.edtf() : edtf(from) + "/" + edtf(to);
        return about ? value + "~" : value;
    }

    private static String edtf(@Nullable Point point) {
        return point == null ? ".." : point.edtf();
    }
}

package marsad.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days that an EDTF value of level 0 or 1 covers.
 *
 * @param from first day, or null if the beginning is open
 * @param to last day, or null if the end is open
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DECADE = 10;

    /** One day. */
    static Days day(LocalDate day) {
        return new Days(day, day);
    }

    /** The days of a value; null when there is none or it cannot be read. */
    public static @Nullable Days of(@Nullable String edtf) {
        if (edtf == null) {
            return null;
        }
        try {
            int slash = edtf.indexOf('/');
            if (slash < 0) {
                return single(edtf);
            }
            String start = edtf.substring(0, slash);
            String end = edtf.substring(slash + 1);
            return new Days(open(start) ? null : single(start).from, open(end) ? null : single(end).to);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static boolean open(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Days single(String value) {
        String plain = plain(value);
        if (plain.length() == YEAR && plain.charAt(YEAR - 1) == 'X') {
            int year = Integer.parseInt(plain.substring(0, YEAR - 1)) * DECADE;
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + DECADE - 1, 12, 31));
        }
        if (plain.length() == YEAR) {
            int year = Integer.parseInt(plain);
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (plain.length() == MONTH) {
            YearMonth month = YearMonth.parse(plain);
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
        return day(LocalDate.parse(plain));
    }

    /** Without the marks of doubt at its end. */
    private static String plain(String value) {
        int end = value.length();
        while (end > 0 && "~?%".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.substring(0, end);
    }

    /** Whether some day may belong to both. */
    boolean overlaps(Days other) {
        return !before(to, other.from) && !before(other.to, from);
    }

    private static boolean before(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end != null && start != null && end.isBefore(start);
    }

    /** Whether it is one exact day. */
    boolean exact() {
        return from != null && from.equals(to);
    }

    /** The same with some days added on either side. */
    Days widened(int days) {
        return new Days(from == null ? null : from.minusDays(days), to == null ? null : to.plusDays(days));
    }
}

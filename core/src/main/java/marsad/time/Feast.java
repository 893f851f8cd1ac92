package marsad.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import marsad.lexicon.BadData;
import marsad.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A holiday that fixes a day, by the calendar it belongs to.
 *
 * @param year Gregorian, 0 for the one that the scene implies
 * @param which -1 last, 1 next, or null
 */
record Feast(Entry holiday, int year, @Nullable Integer which) implements Said {
    private static final int MONTH_AT = 0;
    private static final int MONTH_END = 2;
    private static final int DAY_AT = 3;

    @Override
    public @Nullable Period resolve(Scene scene) {
        LocalDate day = year > 0 ? in(year) : near(scene.now(), scene.lean());
        return day == null ? null : Period.of(Point.day(day));
    }

    private @Nullable LocalDate near(@Nullable LocalDate now, Lean lean) {
        if (now == null) {
            return null;
        }
        LocalDate last = null;
        for (int y = now.getYear() - 1; y <= now.getYear() + 1; y++) {
            LocalDate day = in(y);
            if (day != null && day.isAfter(now)) {
                return which == null ? lean.feast(last, day, now) : which < 0 ? last : day;
            }
            last = day;
        }
        return last;
    }

    private @Nullable LocalDate in(int y) {
        try {
            return day(y);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable LocalDate day(int y) {
        String date = holiday.get("date");
        if (date != null) {
            return LocalDate.of(y, month(date), dayOfMonth(date));
        }
        String hijri = holiday.get("hijri");
        if (hijri != null) {
            return hijri(y, month(hijri), dayOfMonth(hijri));
        }
        String easter = holiday.get("easter");
        if (easter != null) {
            return easter(y).plusDays(number(easter));
        }
        String orthodox = holiday.get("orthodox-easter");
        if (orthodox != null) {
            return orthodoxEaster(y).plusDays(number(orthodox));
        }
        if (holiday.get("nth") != null) {
            return LocalDate.of(y, number(holiday.need("month")), 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(
                            number(holiday.need("nth")), DayOfWeek.of(number(holiday.need("weekday")))));
        }
        return lunisolar(y);
    }

    private int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new BadData(holiday.file(), holiday.line(), digits + " is no number");
        }
    }

    private int month(String monthAndDay) {
        return number(monthAndDay.substring(MONTH_AT, MONTH_END));
    }

    private int dayOfMonth(String monthAndDay) {
        return number(monthAndDay.substring(DAY_AT));
    }

    private static @Nullable LocalDate hijri(int y, int month, int day) {
        int begin = HijrahDate.from(LocalDate.of(y, 1, 1)).get(ChronoField.YEAR);
        for (int h = begin; h <= begin + 1; h++) {
            LocalDate date = LocalDate.from(HijrahDate.of(h, month, day));
            if (date.getYear() == y) {
                return date;
            }
        }
        return null;
    }

    /** Chinese and Hebrew feasts; the Hebrew month is named in the data. */
    private @Nullable LocalDate lunisolar(int y) {
        Calendar calendar = holiday.get("hebrew") != null
                ? new HebrewCalendar(TimeZone.GMT_ZONE)
                : new ChineseCalendar(TimeZone.GMT_ZONE);
        LocalDate day = LocalDate.of(y, 1, 1);
        calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        int wantedMonth = holiday.get("hebrew") != null ? hebrewMonth() : month(holiday.need("chinese")) - 1;
        int wantedDay = holiday.get("hebrew") != null ? hebrewDay() : dayOfMonth(holiday.need("chinese"));
        while (day.getYear() == y) {
            if (calendar.get(Calendar.MONTH) == wantedMonth && calendar.get(Calendar.DAY_OF_MONTH) == wantedDay) {
                return Instant.ofEpochMilli(calendar.getTimeInMillis())
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate();
            }
            calendar.add(Calendar.DAY_OF_MONTH, 1);
            day = day.plusDays(1);
        }
        return null;
    }

    private int hebrewMonth() {
        String value = holiday.need("hebrew");
        return switch (value.substring(0, value.indexOf('-'))) {
            case "tishri" -> HebrewCalendar.TISHRI;
            case "kislev" -> HebrewCalendar.KISLEV;
            case "adar" -> HebrewCalendar.ADAR;
            case "nisan" -> HebrewCalendar.NISAN;
            case "sivan" -> HebrewCalendar.SIVAN;
            default -> throw new BadData(holiday.file(), holiday.line(), "no Hebrew month is called " + value);
        };
    }

    private int hebrewDay() {
        String value = holiday.need("hebrew");
        return number(value.substring(value.indexOf('-') + 1));
    }

    /** Meeus, Jones and Butcher's rule for the Gregorian calendar. */
    private static LocalDate easter(int y) {
        int a = y % 19;
        int b = y / 100;
        int c = y % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(y, f / 31, f % 31 + 1);
    }

    /** Meeus' rule for the Julian calendar, then 13 days on, which holds from 1900 to 2099. */
    private static LocalDate orthodoxEaster(int y) {
        int d = (19 * (y % 19) + 15) % 30;
        int e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
        int f = d + e + 114;
        return LocalDate.of(y, f / 31, f % 31 + 1).plusDays(13);
    }
}

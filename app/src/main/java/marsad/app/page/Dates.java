package marsad.app.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import marsad.app.out.Phrases;

/** Dates and periods as people read them. Safe to share between threads. */
final class Dates {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private final Phrases phrases;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    Dates(Phrases phrases) {
        this.phrases = phrases;
        Locale locale = Locale.forLanguageTag(phrases.arabic() ? "ar" : "en");
        day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
    }

    String of(LocalDate date) {
        return day.format(date);
    }

    String month(YearMonth value) {
        return month.format(value);
    }

    /** A value of EDTF level 0 or 1; what cannot be read stays as it is. */
    String of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf);
        }
        String start = edtf.substring(0, slash);
        String end = edtf.substring(slash + 1);
        if (open(start)) {
            return phrases.of("date.until", single(end));
        }
        return open(end)
                ? phrases.of("date.since", single(start))
                : phrases.of("date.between", single(start), single(end));
    }

    private static boolean open(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private String single(String value) {
        boolean unsure = value.endsWith("~") || value.endsWith("?") || value.endsWith("%");
        String plain = unsure ? value.substring(0, value.length() - 1) : value;
        String shown = plain(plain);
        return unsure ? phrases.of("date.about", shown) : shown;
    }

    private String plain(String value) {
        try {
            return switch (value.length()) {
                case DAY -> day.format(LocalDate.parse(value));
                case MONTH -> month.format(YearMonth.parse(value));
                case YEAR ->
                    value.endsWith("X") ? phrases.of("date.decade", value.substring(0, YEAR - 1) + "0") : value;
                default -> value;
            };
        } catch (DateTimeException e) {
            return value;
        }
    }

    /** Whether a string has the form of a date or period. */
    static boolean dated(String value) {
        return value.length() >= YEAR
                && value.chars().allMatch(c -> c >= '0' && c <= '9' || "-/.X~?%".indexOf(c) >= 0)
                && (value.length() == YEAR || value.indexOf('-') == YEAR || value.indexOf('/') >= 0);
    }
}

package marsad.time;

import java.util.List;
import java.util.Locale;
import marsad.lang.Reading;
import marsad.lexicon.BadData;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.rule.Match;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes of a match what its {@code gives} line says; null where the words contradict each other. */
final class SaidReader {
    private static final int YEARS_OF_CENTURY = 100;
    private static final int DECADES_OF_CENTURY = 10;
    private static final int CENTURY_OF_DECADES = 20;
    private static final int NONE = Integer.MIN_VALUE;

    private final Text text;
    private final Lattice lattice;
    private final List<Part> parts;
    private final Match match;

    /** Whether a number was "half" or the like, of which no day can be reckoned. */
    private boolean fraction;

    private SaidReader(Reading reading, List<Part> parts, Match match) {
        this.text = reading.text();
        this.lattice = reading.lattice();
        this.parts = parts;
        this.match = match;
    }

    /** What a match says; its captures may hold {@code parts}. */
    static @Nullable Said read(Reading reading, List<Part> parts, Match match) {
        SaidReader reader = new SaidReader(reading, parts, match);
        Said said = reader.said();
        return reader.fraction ? null : said;
    }

    private @Nullable Said said() {
        return switch (match.rule().gives().kind()) {
            case "date" -> date();
            case "shift" -> new Said.Shift(unit("unit"), number("n", 0), number("weekday", 0));
            case "away" -> new Said.Away(unit("unit"), number("n", 1) * number("sign", 1), has("about"));
            case "compound" -> compound();
            case "ahead" -> new Ahead(new Said.Away(unit("unit"), number("n", 1), false));
            case "stretch" -> stretch();
            case "rest" -> new Rest(unit("unit"));
            case "short" -> new ShortDate(number("first", 0), number("month", 0), number("last", 0));
            case "near-date" -> new NearDate(new Fields(number("day", 0), 0, number("weekday", 0)));
            case "campaign" -> new Campaign(number("which", 0));
            case "week" -> week();
            case "zero" -> zeroed("month") ? date() : null;
            case "weekend" -> new Said.Weekend(number("day", 0), optional("which"));
            case "part" -> new Said.Part(whole(), length(), number("first", 1), number("count", 1));
            case "running" -> new Running(length(), number("first", 1));
            case "split" -> splitYear();
            case "inside" -> inside();
            case "season" -> season();
            case "both" -> both();
            case "today" -> today();
            case "nth" -> days(0);
            case "days" -> days(number("length", 1));
            case "near" -> new Said.Near(unit("unit"), number("n", 0));
            case "range" -> range(said("from"), said("to"));
            case "weekdays" -> weekdays();
            case "years" -> years();
            case "since" -> since();
            case "until" -> until();
            case "decade" -> decade();
            case "hijri" -> hijri();
            case "holiday" -> new Feast(entry("holiday"), number("year", 0), optional("which"));
            case "feast-day" -> new DaysAfter(new Feast(entry("holiday"), number("year", 0), null), number("n", 1) - 1);
            case "same" -> said("of");
            default ->
                throw new BadData(
                        match.rule().file(),
                        match.rule().line(),
                        "no time is given as " + match.rule().gives().kind());
        };
    }

    private @Nullable Said date() {
        Fields fields = new Fields(number("day", 0) + number("tens", 0), number("month", 0), number("weekday", 0));
        int second = number("month2", fields.month());
        if (second != fields.month()) {
            return fields.day() > 0 ? null : range(dated(fields), dated(new Fields(0, second, 0)));
        }
        int last = number("day2", 0);
        int weekday = number("weekday2", 0);
        if (last > 0 || weekday > 0) {
            return range(dated(fields), dated(new Fields(last, fields.month(), weekday)));
        }
        return dated(fields);
    }

    private Said dated(Fields fields) {
        int year = year();
        if (year == 0) {
            return new Said.Yearless(fields, optional("which"));
        }
        return fields.month() == 0 ? new Said.Year(year) : new Said.Dated(fields, year);
    }

    /** A year in digits, or in words that add up. */
    private int year() {
        return number("year", 0) + number("year2", 0) + number("year3", 0) + number("year4", 0);
    }

    private Said compound() {
        int sign = number("sign", 1);
        Said.Away far = new Said.Away(unit("unit"), number("n", 1) * sign, false);
        return new Compound(far, new Said.Away(unit("unit2"), number("n2", 1) * sign, false));
    }

    private @Nullable Said week() {
        Said whole = said("of");
        return whole == null ? null : new CountedWeek(whole, number("n", 1));
    }

    private @Nullable Said stretch() {
        int n = number("n", 1);
        return n < 1 ? null : new Said.Stretch(unit("unit"), n, number("which", 0));
    }

    /** 2017/2018, or right to left 2018/2017: two years that follow each other; one year from a month on, or both where no month is given. */
    private @Nullable Said splitYear() {
        int one = number("year", 0);
        int other = number("next", one + 1);
        int year = other == one - 1 ? other : one;
        if (year == one && other % YEARS_OF_CENTURY != (one + 1) % YEARS_OF_CENTURY) {
            return null;
        }
        return has("month")
                ? new Said.SplitYear(year, number("month", 1))
                : new Said.Range(new Said.Year(year), new Said.Year(year + 1));
    }

    private @Nullable Said years() {
        int from = number("from", 0);
        int to = number("to", 0);
        if (to < YEARS_OF_CENTURY) {
            to += from / YEARS_OF_CENTURY * YEARS_OF_CENTURY;
        }
        return from < to ? new Said.Range(new Said.Year(from), new Said.Year(to)) : null;
    }

    /** Two weekdays that follow each other; others are two times. */
    private @Nullable Said weekdays() {
        return said("from") instanceof Said.Yearless from
                        && said("to") instanceof Said.Yearless to
                        && to.fields().follows(from.fields())
                ? range(from, to)
                : null;
    }

    private @Nullable Said inside() {
        Said whole = whole();
        int last = number("day2", 0);
        if (whole != null && last > 0) {
            return range(
                    new Said.Inside(new Fields(number("day", 0), 0, 0), whole),
                    new Said.Inside(new Fields(last, 0, 0), whole));
        }
        Fields fields = new Fields(number("day", 0), number("month", 0), number("weekday", 0));
        if (said("inner") instanceof Said.Yearless inner) {
            fields = inner.fields();
        }
        return whole == null || fields.equals(new Fields(0, 0, 0)) ? null : new Said.Inside(fields, whole);
    }

    /** What a date lies in: a part of the text, a unit from now, or one from what was said before. */
    private @Nullable Said whole() {
        if (!has("unit")) {
            return said("of");
        }
        int n = number("n", 0);
        return has("before") ? new Said.Near(unit("unit"), n) : new Said.Shift(unit("unit"), n, 0);
    }

    /** A weekday and a date, which settles more. */
    private @Nullable Said both() {
        Said date = said("of");
        if (date instanceof Said.Yearless some && said("weekday") instanceof Said.Yearless weekday) {
            Fields f = some.fields();
            return new Said.Yearless(
                    new Fields(f.day(), f.month(), weekday.fields().weekday()), some.which());
        }
        return date;
    }

    private @Nullable Said today() {
        Said date = said("of");
        return date == null ? null : new Said.Today(date);
    }

    /** Some days of a month, or the day on which a weekday comes round for the n-th time. */
    private @Nullable Said days(int length) {
        Said month = said("of");
        return month == null ? null : new Said.Days(month, number("n", 1), length, number("weekday", 0));
    }

    /** Months that begin in a year, though they may end in the next. */
    private Said season() {
        Said year = has("year") ? new Said.Year(number("year", 0)) : said("of");
        return new Said.Season(number("month", 1), number("length", 1), year, optional("which"));
    }

    private static @Nullable Said range(@Nullable Said from, @Nullable Said to) {
        return from == null || to == null ? null : new Said.Range(from, to);
    }

    private @Nullable Said since() {
        Said date = said("of");
        boolean near = "near".equals(match.rule().gives().get("lean"));
        return date == null ? null : new Said.Since(date, near ? Lean.NEAR : Lean.PAST);
    }

    private @Nullable Said until() {
        Said date = whole();
        return date == null ? null : new Said.Until(date, has("before"));
    }

    private Said decade() {
        int century = number("century", CENTURY_OF_DECADES);
        return new Said.Decade(number("tens", 0) - (CENTURY_OF_DECADES - century) * DECADES_OF_CENTURY);
    }

    private @Nullable Said hijri() {
        return new Hijri(number("day", 0), number("month", 0), number("year", 0), optional("which"));
    }

    private Unit unit(String slot) {
        String value = String.valueOf(match.rule().gives().get(slot));
        int edge = value.startsWith("$") ? match.edge(value.substring(1)) : Match.NONE;
        return named(edge < 0 ? value : lattice.entry(edge).need("unit"));
    }

    private static Unit named(String unit) {
        return Unit.valueOf(unit.toUpperCase(Locale.ROOT));
    }

    /** Months of a unit or of a named part of the year. */
    private int length() {
        String value = match.rule().gives().get("length");
        int edge = value == null || !value.startsWith("$") ? Match.NONE : match.edge(value.substring(1));
        if (edge < 0) {
            return number("length", 1);
        }
        Entry entry = lattice.entry(edge);
        return entry.type().equals("unit") ? named(entry.need("unit")).months() : parse(entry.need("length"));
    }

    private Entry entry(String slot) {
        return lattice.entry(
                match.edge(String.valueOf(match.rule().gives().get(slot)).substring(1)));
    }

    /** What the part in a slot said, or null if the match has none. */
    private @Nullable Said said(String slot) {
        String value = match.rule().gives().get(slot);
        int edge = value == null ? Match.NONE : match.edge(value.substring(1));
        return edge < 0 ? null : parts.get(lattice.value(edge)).said();
    }

    private boolean has(String slot) {
        String value = match.rule().gives().get(slot);
        return value != null && (!value.startsWith("$") || match.has(value.substring(1)));
    }

    private @Nullable Integer optional(String slot) {
        int number = number(slot, NONE);
        return number == NONE ? null : number;
    }

    /** The number in a slot: a constant, digits of the text, or the value of a word. */
    private int number(String slot, int otherwise) {
        String value = match.rule().gives().get(slot);
        if (value == null) {
            return otherwise;
        }
        if (!value.startsWith("$")) {
            return parse(value);
        }
        String capture = value.substring(1);
        int edge = match.edge(capture);
        if (edge >= 0 && lattice.entry(edge).is("kind", "fraction")) {
            fraction = true;
            return otherwise;
        }
        if (edge >= 0) {
            return parse(lattice.entry(edge).need("value"));
        }
        int token = match.tokenOf(capture);
        return token < 0 ? otherwise : parse(text.form(token));
    }

    /** Whether a number of the text is written with a zero before it, which no score and no fraction is. */
    private boolean zeroed(String slot) {
        int token = match.tokenOf(String.valueOf(match.rule().gives().get(slot)).substring(1));
        return token >= 0 && text.form(token).startsWith("0");
    }

    private int parse(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new BadData(match.rule().file(), match.rule().line(), digits + " is no whole number");
        }
    }
}

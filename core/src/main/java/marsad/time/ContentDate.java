package marsad.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Dated;
import org.jspecify.annotations.Nullable;

/**
 * Estimates when a report was written from its own words: what has happened bounds it from below, what is still to come
 * from above. It never says more than the words do, and nothing where they contradict each other.
 */
final class ContentDate {
    private static final LocalDate SOME_NEW_YEAR = LocalDate.of(2001, 1, 1);
    private static final LocalDate SOME_YEARS_END = LocalDate.of(2001, 12, 31);
    private static final int WEEK = 7;
    /** Words between results and the time whose results they are. */
    private static final int OUTCOME_REACH = 12;

    private final Reading reading;
    private final Tense tense;
    private final int occasion;
    private final int after;
    private final int during;
    private final int outcome;
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;
    private int leastMonth = 1;

    private ContentDate(Reading reading, Tense tense, Dated within) {
        this.reading = reading;
        this.tense = tense;
        earliest = within.earliest();
        latest = within.latest();
        occasion = reading.language().symbol("occasion");
        after = reading.language().symbol("after");
        during = reading.language().symbol("in");
        outcome = reading.language().symbol("outcome");
    }

    /** When the report that holds these expressions was written, given what is known of it otherwise. */
    static Dated of(Reading reading, List<Part> parts, Tense tense, Dated within) {
        return new ContentDate(reading, tense, within).estimate(parts);
    }

    private Dated estimate(List<Part> parts) {
        for (Part part : parts) {
            Period day = part.said() instanceof Said.Today ? explicit(part) : null;
            if (day != null && day.first() != null) {
                return new Dated(day.first(), day.first(), Dated.Basis.CONTENT);
            }
        }
        parts.forEach(this::ahead);
        occasions(true);
        parts.forEach(this::behind);
        occasions(false);
        parts.forEach(this::monthOfThisYear);
        raiseToMonth();
        lowerToMonth();
        weekdays(parts);
        return dated();
    }

    private Dated dated() {
        boolean contradiction = earliest != null && latest != null && earliest.isAfter(latest);
        return contradiction || earliest == null && latest == null
                ? Dated.UNKNOWN
                : new Dated(earliest, latest, Dated.Basis.CONTENT);
    }

    private static @Nullable Period explicit(Part part) {
        return part.said().resolve(new Scene(null, Lean.REPORT, null));
    }

    private Lean lean(Part part) {
        return tense.around(reading, part.from(), part.to());
    }

    private boolean past(int from, int to) {
        return tense.around(reading, from, to) == Lean.LAST && !tense.looksAhead(reading, from);
    }

    /** What is still to come ends after the report was written. */
    private void ahead(Part part) {
        Period period = explicit(part);
        if (period != null && lean(part) == Lean.NEXT && !outcome(part.from())) {
            before(period.to() == null && period.from() != null ? period.from().last() : period.last());
        }
    }

    /** What has happened began before the report was written. What would lie after it was not said of the past. */
    private void behind(Part part) {
        Period period = explicit(part);
        Point end = period == null ? null : period.to() == null ? period.from() : period.to();
        boolean begun = past(part.from(), part.to()) || outcome(part.from());
        if (period != null && period.from() != null && end != null && begun) {
            after(end.first());
        }
    }

    /** Whether an expression stands with the results of its time, which are there only when it has begun. */
    private boolean outcome(int token) {
        int first = reading.text().sentenceStart(reading.text().sentenceOf(token));
        for (int t = token - 1; t >= Math.max(first, token - OUTCOME_REACH); t--) {
            if (reading.lattice().begins(t, outcome)) {
                return true;
            }
        }
        return false;
    }

    private void after(@Nullable LocalDate day) {
        if (day != null && (earliest == null || day.isAfter(earliest)) && (latest == null || !day.isAfter(latest))) {
            earliest = day;
        }
    }

    private void before(@Nullable LocalDate day) {
        if (day != null && (latest == null || day.isBefore(latest))) {
            latest = day;
        }
    }

    private void occasions(boolean future) {
        Lattice lattice = reading.lattice();
        for (int token = 0; token < reading.text().size(); token++) {
            int edge = lattice.longest(token, occasion);
            if (edge >= 0 && !lattice.entry(edge).is("ambiguous", "yes")) {
                occasion(lattice.entry(edge), token, lattice.to(edge), future);
            }
        }
    }

    /** A name exists only since its day. An occasion may be spoken of years before, so its tense must be plain. */
    private void occasion(Entry entry, int from, int to, boolean future) {
        if (future) {
            before(tense.around(reading, from, to) == Lean.NEXT && !behind(from) ? date(entry, "to") : null);
        } else {
            after(date(entry, "after"));
            after(behind(from) && past(from, to) ? date(entry, "from") : null);
        }
    }

    /** Whether a word like "after" or "during" stands before a token. */
    private boolean behind(int token) {
        Lattice lattice = reading.lattice();
        return token > 0 && (lattice.begins(token - 1, after) || lattice.begins(token - 1, during));
    }

    private static @Nullable LocalDate date(Entry entry, String key) {
        String value = entry.get(key);
        return value == null ? null : LocalDate.parse(value);
    }

    /** Months of this very year that are over tell how far the year has gone. */
    private void monthOfThisYear(Part part) {
        Lean lean = lean(part);
        Period period = part.said().resolve(new Scene(SOME_NEW_YEAR, lean, null));
        Point to = period == null ? null : period.to();
        if (period != null
                && to != null
                && to.grain() == Grain.MONTH
                && lean == Lean.LAST
                && to.first().getYear() == SOME_NEW_YEAR.getYear()
                && period.equals(part.said().resolve(new Scene(SOME_YEARS_END, lean, null)))) {
            leastMonth = Math.max(leastMonth, to.first().getMonthValue());
        }
    }

    private void raiseToMonth() {
        LocalDate from = earliest;
        if (from != null && from.getMonthValue() < leastMonth) {
            after(LocalDate.of(from.getYear(), leastMonth, 1));
        }
    }

    /** In the last year that the report can be of, those months are not over yet. */
    private void lowerToMonth() {
        LocalDate to = latest;
        if (to != null && to.getMonthValue() < leastMonth) {
            before(LocalDate.of(to.getYear(), 1, 1).minusDays(1));
        }
    }

    /** Within a week, a weekday that is called today settles the day. */
    private void weekdays(List<Part> parts) {
        LocalDate from = earliest;
        LocalDate to = latest;
        if (from == null || to == null || ChronoUnit.DAYS.between(from, to) >= WEEK) {
            return;
        }
        for (Part part : parts) {
            if (part.said() instanceof Said.Shift shift && shift.unit() == Unit.DAY && shift.weekday() > 0) {
                LocalDate named =
                        new Fields(0, 0, shift.weekday()).within(from.plusDays(shift.n()), to.plusDays(shift.n()));
                if (named != null) {
                    earliest = named.minusDays(shift.n());
                    latest = earliest;
                    return;
                }
            }
        }
    }
}

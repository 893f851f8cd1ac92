package marsad.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import marsad.model.Event;
import org.jspecify.annotations.Nullable;

/** Merges the events that the reports of one story tell: same type, sides and status, modes and dates that agree. */
final class Happenings {
    /** A report without a date for its event means one of about its own day. */
    private static final int NEAR = 3;
    /** A headline gives the day of the report for what happened the day before. */
    private static final int NEWS = 1;

    private final Pair pair;
    private final Scores scores;

    Happenings(Pair pair, Scores scores) {
        this.pair = pair;
        this.scores = scores;
    }

    /** An event in one report. */
    private record Told(Report report, Event event) {
        @Nullable
        Days days() {
            return Days.of(event.date());
        }

        /** Whether it stands in a headline, dated to the day of its report, and another is of about that day. */
        boolean headed(@Nullable Days other) {
            LocalDate day = report.latest();
            Headline headline = Headline.of(report);
            return headline != null
                    && headline.heads(event.anchor())
                    && day != null
                    && other != null
                    && Days.day(day).equals(days())
                    && other.exact()
                    && other.overlaps(Days.day(day).widened(NEWS));
        }
    }

    /** The events of some reports: those between the two states first, then by first mention. */
    List<Happening> of(List<Report> reports) {
        List<Told> told = new ArrayList<>();
        reports.forEach(report -> report.analysis().events().forEach(event -> told.add(new Told(report, event))));
        List<List<Told>> groups = new ArrayList<>();
        told.stream().filter(t -> t.days() != null).forEach(t -> join(t, groups));
        told.stream().filter(t -> t.days() == null).forEach(t -> join(t, groups));
        return groups.stream()
                .map(group -> happening(group.stream()
                        .sorted(Comparator.comparingInt(told::indexOf))
                        .toList()))
                .sorted(Comparator.comparing(Happening::involvement).thenComparingInt(h -> first(told, h)))
                .toList();
    }

    private static int first(List<Told> told, Happening happening) {
        Citation words = happening.words().get(0);
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).report() == words.report()
                    && told.get(i).event().anchor().equals(words.span())) {
                return i;
            }
        }
        return told.size();
    }

    private static void join(Told told, List<List<Told>> groups) {
        groups.stream()
                .filter(group -> group.stream().allMatch(other -> same(told, other)))
                .max(Comparator.comparingInt(group -> nearness(told, group)))
                .ifPresentOrElse(group -> group.add(told), () -> groups.add(new ArrayList<>(List.of(told))));
    }

    /** Of the groups that an undated event may belong to, the one about the day of its report comes first. */
    private static int nearness(Told told, List<Told> group) {
        LocalDate day = told.report().latest();
        boolean near = day != null
                && group.stream()
                        .map(Told::days)
                        .filter(Objects::nonNull)
                        .anyMatch(days -> days.exact() && days.widened(NEAR).overlaps(Days.day(day)));
        return (near ? Short.MAX_VALUE : 0) + group.size();
    }

    private static boolean same(Told a, Told b) {
        Event one = a.event();
        Event other = b.event();
        return one.type() == other.type()
                && one.status() == other.status()
                && (one.mode() == null || other.mode() == null || one.mode().equals(other.mode()))
                && sides(one, other)
                && (dates(a.days(), b.days()) || a.headed(b.days()) || b.headed(a.days()));
    }

    private static boolean sides(Event one, Event other) {
        if (one.type().mutual() && everybody(one).size() > 1) {
            return everybody(one).equals(everybody(other));
        }
        return one.actors().equals(other.actors()) && one.recipients().equals(other.recipients());
    }

    private static Collection<String> everybody(Event event) {
        return new TreeSet<>(Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList());
    }

    private static boolean dates(@Nullable Days a, @Nullable Days b) {
        return a == null || b == null || a.overlaps(b);
    }

    private Happening happening(List<Told> group) {
        Event first = group.stream()
                .map(Told::event)
                .max(Comparator.comparingInt(e -> e.recipients().isEmpty() ? 0 : 1))
                .orElseThrow();
        String mode = group.stream()
                .map(t -> t.event().mode())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Happening(
                first.type(),
                mode,
                first.status(),
                first.actors(),
                first.recipients(),
                date(group),
                scores.of(first.type(), mode),
                involvement(first),
                group.stream()
                        .map(t -> new Citation(
                                t.report(), t.event().anchor(), t.event().rule()))
                        .toList());
    }

    private static @Nullable String date(List<Told> group) {
        return group.stream()
                .filter(t -> t.days() != null)
                .min(Comparator.<Told>comparingLong(t -> length(Objects.requireNonNull(t.days())))
                        .thenComparing(t -> String.valueOf(t.event().date())))
                .map(t -> t.event().date())
                .orElse(null);
    }

    private static long length(Days days) {
        return days.from() == null || days.to() == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(days.from(), days.to());
    }

    private Happening.Involvement involvement(Event event) {
        if (pair.between(event)) {
            return Happening.Involvement.BOTH;
        }
        Collection<String> everybody = everybody(event);
        boolean abroad = everybody.size() > 1 && pair.either(everybody);
        return abroad ? Happening.Involvement.ONE : Happening.Involvement.NEITHER;
    }
}

package marsad.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Figure;
import marsad.model.Quantity;
import marsad.model.Span;
import org.jspecify.annotations.Nullable;

/** Looks through what happened after a promise for what decides it. */
final class Fulfilment {
    /** A visit without a date is awaited this long; a later one is another visit. */
    private static final int YEARS_WITHOUT_DATE = 2;
    /** Characters around an act within which those who took part are named. */
    private static final int REACH = 240;
    /** Days that make a period a whole year, with room for reports that end it early. */
    private static final int WHOLE_YEAR = 360;

    private final List<Report> reports;
    private final List<Series> series;

    /**
     * Looks in the record as it stands.
     *
     * @param reports in time order
     */
    Fulfilment(List<Report> reports, List<Series> series) {
        this.reports = reports;
        this.series = series;
    }

    /** The verdict that events or figures give; empty if there are none that bear on the promise. */
    Optional<Verdict> of(Pledge pledge) {
        if (pledge.aim() instanceof Aim.Target target) {
            return reached(pledge, target);
        }
        return pledge.aim() instanceof Aim.Meeting meeting ? met(pledge, meeting) : Optional.empty();
    }

    private Optional<Verdict> reached(Pledge pledge, Aim.Target target) {
        List<Citation> above = new ArrayList<>();
        List<Citation> below = new ArrayList<>();
        for (Point point : points(target)) {
            for (Claim claim : point.claims()) {
                if (later(claim.report(), pledge)) {
                    (atLeast(claim, target) ? above : below).add(claim.words());
                    if (atLeast(claim, target) && !within(point.period(), pledge.dueDays())) {
                        above.remove(claim.words());
                    }
                    if (!sameYear(point.period(), pledge.dueDays())) {
                        below.remove(claim.words());
                    }
                }
            }
        }
        if (!above.isEmpty()) {
            return Optional.of(new Verdict(Promise.State.KEPT, Promise.Reason.FIGURE_REACHED, above));
        }
        return below.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(Promise.State.MISSED, Promise.Reason.FIGURE_BELOW, below));
    }

    private List<Point> points(Aim.Target target) {
        return series.stream()
                .filter(s -> s.metric().equals(target.metric())
                        && s.between().equals(target.between())
                        && s.unit().equals(target.unit()))
                .flatMap(s -> s.actual().stream())
                .toList();
    }

    private static boolean atLeast(Claim claim, Aim.Target target) {
        Quantity.Bound bound = claim.figure().quantity().bound();
        boolean under = bound == Quantity.Bound.UNDER || bound == Quantity.Bound.AT_MOST;
        return claim.figure().status() == Figure.Status.ACTUAL
                && !under
                && claim.figure().value().compareTo(target.value()) >= 0;
    }

    /** Whether a period ends before a promise falls due. */
    private static boolean within(@Nullable String period, @Nullable Days due) {
        Days days = Days.of(period);
        if (days == null || days.to() == null) {
            return false;
        }
        return due == null || due.to() == null || !days.to().isAfter(due.to());
    }

    private static boolean sameYear(@Nullable String period, @Nullable Days due) {
        Days days = Days.of(period);
        return days != null
                && due != null
                && days.from() != null
                && days.to() != null
                && days.to().equals(due.to())
                && !days.from().plusDays(WHOLE_YEAR).isAfter(days.to());
    }

    /** Whether a report was surely written after a promise was told. */
    private static boolean later(Report report, Pledge pledge) {
        LocalDate made = pledge.made();
        LocalDate told = report.earliest();
        return made != null && told != null && told.isAfter(made);
    }

    private Optional<Verdict> met(Pledge pledge, Aim.Meeting meeting) {
        if (meeting.persons().isEmpty() && pledge.due() == null) {
            return Optional.empty(); // two states meet so often that any meeting would do
        }
        List<Citation> held = new ArrayList<>();
        List<Citation> calledOff = new ArrayList<>();
        for (Report report : reports) {
            for (Event event : report.analysis().events()) {
                boolean here = later(report, pledge) && sides(event, meeting) && inTime(report, event, pledge);
                if (here && held(event) && named(report, event.anchor(), meeting.persons())) {
                    held.add(new Citation(report, event.anchor(), event.rule()));
                } else if (here && event.type() == EventType.REJECT && "meet".equals(event.mode())) {
                    calledOff.add(new Citation(report, event.anchor(), event.rule()));
                }
            }
        }
        if (!held.isEmpty()) {
            String first = held.get(0).report().story();
            held.removeIf(words -> !words.report().story().equals(first)); // a later meeting is another one
            return Optional.of(new Verdict(Promise.State.KEPT, Promise.Reason.MEETING_HELD, held));
        }
        return calledOff.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(Promise.State.MISSED, Promise.Reason.CALLED_OFF, calledOff));
    }

    private static boolean held(Event event) {
        boolean done = event.status() == Event.Status.HAPPENED || event.status() == Event.Status.ONGOING;
        return done && event.type() == EventType.CONSULT && !"phone".equals(event.mode());
    }

    /** Who goes must go, and not be gone to; where all meet alike any of them may be named first. */
    private static boolean sides(Event event, Aim.Meeting meeting) {
        Set<String> there = new HashSet<>(event.actors());
        there.addAll(event.recipients());
        boolean turned = !event.recipients().isEmpty()
                && !meeting.recipients().isEmpty()
                && event.actors().equals(meeting.recipients());
        return !turned && there.containsAll(meeting.actors()) && there.containsAll(meeting.recipients());
    }

    private static boolean inTime(Report report, Event event, Pledge pledge) {
        Days days = Days.of(event.date());
        LocalDate told = report.latest();
        Days when = days != null ? days : told == null ? null : Days.day(told);
        LocalDate made = pledge.made();
        if (when == null || when.to() == null || made == null || !when.to().isAfter(made)) {
            return false;
        }
        Days due = pledge.dueDays();
        return due != null
                ? due.overlaps(when)
                : made.plusYears(YEARS_WITHOUT_DATE).isAfter(when.to());
    }

    /** Whether all the persons are named about an act. */
    private static boolean named(Report report, Span anchor, Set<String> persons) {
        Set<String> missing = new HashSet<>(persons);
        Span around = new Span(Math.max(0, anchor.start() - REACH), anchor.end() + REACH);
        report.analysis().mentions().stream()
                .filter(m -> around.overlaps(m.span()))
                .forEach(m -> missing.remove(m.entity().id()));
        return missing.isEmpty();
    }
}

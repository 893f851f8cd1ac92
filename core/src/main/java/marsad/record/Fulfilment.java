package marsad.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Figure;
import marsad.model.Mention;
import marsad.model.Quantity;
import marsad.model.Span;
import org.jspecify.annotations.Nullable;

/** Looks through what happened after a promise for what decides it. */
final class Fulfilment {
    /** A visit without a date is awaited this long; a later one is another visit. */
    private static final int YEARS_WITHOUT_DATE = 2;
    /** Days that make a period a whole year, with room for reports that end it early. */
    private static final int WHOLE_YEAR = 360;

    /** Days that may pass between a meeting of nobody in particular and its day. */
    private static final int ABOUT = 10;
    /** Days for which reports tell of a meeting after it was held. */
    private static final int AFTERMATH = 14;

    /** Characters at the beginning of a report within which the place it comes from is named. */
    private static final int DATELINE = 16;

    private static final Set<EventType> MEETINGS = EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.REJECT);

    private final Pair pair;
    /** The events between the two that a meeting is known by. */
    private final List<Told> meetings;

    private final List<Series> series;
    private final Held held;
    private final Outcomes outcomes;

    /**
     * Looks in the record as it stands.
     *
     * @param reports in time order
     */
    Fulfilment(Pair pair, List<Report> reports, List<Series> series, Held held, Outcomes outcomes) {
        this.outcomes = outcomes;
        this.pair = pair;
        this.held = held;
        this.series = series;
        meetings = reports.stream()
                .flatMap(report -> report.analysis().events().stream()
                        .filter(event -> MEETINGS.contains(event.type()) && pair.between(event))
                        .map(event -> new Told(report, event)))
                .toList();
    }

    /** An event in one report. */
    private record Told(Report report, Event event) {
        Citation words() {
            return new Citation(report, event.anchor(), event.rule());
        }
    }

    /**
     * The verdict that events or figures give, else that of reports that say outright what became of the promise; empty if
     * there are none that bear on it.
     *
     * @param alignment weighs the words of promises
     */
    Optional<Verdict> of(Pledge pledge, Alignment alignment) {
        return checked(pledge).or(() -> outcomes.of(pledge, alignment));
    }

    private Optional<Verdict> checked(Pledge pledge) {
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
    static boolean later(Report report, Pledge pledge) {
        LocalDate made = pledge.made();
        LocalDate told = report.earliest();
        return made != null && told != null && told.isAfter(made);
    }

    private Optional<Verdict> met(Pledge pledge, Aim.Meeting meeting) {
        if (meeting.persons().isEmpty() && !soon(pledge.dueDays())) {
            return Optional.empty(); // two states meet so often that any meeting would do
        }
        Map<String, Set<String>> expected = expected(pledge, meeting);
        List<Citation> came = new ArrayList<>();
        List<Citation> calledOff = new ArrayList<>();
        for (Told told : meetings) {
            boolean here = later(told.report(), pledge)
                    && sides(told.event(), meeting)
                    && inTime(told.report(), told.event(), pledge);
            if (here && isHeld(told) && takePart(told.report(), told.event(), meeting, expected)) {
                came.add(told.words());
            } else if (here && isCalledOff(told)) {
                calledOff.add(told.words());
            }
        }
        came.removeIf(words -> stillAhead(words.report(), meeting, expected));
        calledOff.removeIf(words -> stillAhead(words.report(), meeting, expected));
        if (!came.isEmpty()) {
            String first = came.get(0).report().story();
            came.removeIf(words -> !words.report().story().equals(first)); // a later meeting is another one
            return Optional.of(new Verdict(Promise.State.KEPT, Promise.Reason.MEETING_HELD, came));
        }
        return calledOff.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(Promise.State.MISSED, Promise.Reason.CALLED_OFF, calledOff));
    }

    private static boolean soon(@Nullable Days due) {
        return due != null
                && due.from() != null
                && due.to() != null
                && !due.from().plusDays(ABOUT).isBefore(due.to());
    }

    private boolean isHeld(Told told) {
        return !"phone".equals(told.event().mode()) && held.surely(told.report(), told.event());
    }

    private boolean isCalledOff(Told told) {
        return told.event().type() == EventType.REJECT
                && told.event().status() == Event.Status.HAPPENED
                && "meet".equals(told.event().mode())
                && held.tells(told.report(), told.event());
    }

    /** Whether more reports of the days that follow one still await the meeting than tell that it was held. */
    private boolean stillAhead(Report first, Aim.Meeting meeting, Map<String, Set<String>> expected) {
        Set<String> awaiting = new HashSet<>();
        Set<String> telling = new HashSet<>();
        for (Told told : meetings) {
            Report report = told.report();
            if (follows(report, first)
                    && sides(told.event(), meeting)
                    && takePart(report, told.event(), meeting, expected)) {
                if (isHeld(told)) {
                    telling.add(report.id());
                } else if (awaits(told.event())) {
                    awaiting.add(report.id());
                }
            }
        }
        awaiting.removeAll(telling);
        awaiting.remove(first.id());
        return awaiting.size() > telling.size();
    }

    private static boolean follows(Report report, Report first) {
        LocalDate from = first.latest();
        LocalDate day = report.latest();
        return from != null && day != null && !day.isBefore(from) && !day.isAfter(from.plusDays(AFTERMATH));
    }

    private static boolean awaits(Event event) {
        return event.status() == Event.Status.PLANNED && event.type() != EventType.REJECT;
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

    /**
     * Whether those who are to meet are named with an event, and enough of them are known: whoever goes where one goes to the other,
     * both where they meet. A meeting of which only the host is known may be anybody's.
     */
    private boolean takePart(Report report, Event event, Aim.Meeting meeting, Map<String, Set<String>> expected) {
        for (Map.Entry<String, Set<String>> side : expected.entrySet()) {
            Optional<String> there = Held.nearest(report, event.anchor(), side.getKey());
            if (there.isEmpty() || !side.getValue().contains(there.get())) {
                return false;
            }
        }
        boolean visits = !event.recipients().isEmpty() || hosts(report, event, meeting.recipients());
        return expected.isEmpty()
                || expected.keySet().containsAll(visits ? goers(event, meeting) : List.of(pair.a(), pair.b()));
    }

    private static List<String> goers(Event event, Aim.Meeting meeting) {
        return event.recipients().isEmpty() ? meeting.actors() : event.actors();
    }

    /** Whether an event took place in a state: it says so, or the report comes from there. */
    private static boolean hosts(Report report, Event event, List<String> states) {
        Span place = event.place();
        return report.analysis().mentions().stream()
                .filter(m ->
                        place == null ? m.span().end() <= DATELINE : m.span().overlaps(place))
                .findFirst()
                .map(m -> m.entity().state())
                .filter(states::contains)
                .isPresent();
    }

    /** The persons who are to meet, by their states. */
    private static Map<String, Set<String>> expected(Pledge pledge, Aim.Meeting meeting) {
        Map<String, Set<String>> expected = new HashMap<>();
        Stream.concat(
                        pledge.report().analysis().mentions().stream().map(Mention::entity),
                        pledge.who().entities().stream())
                .filter(entity -> meeting.persons().contains(entity.id()))
                .forEach(entity -> expected.computeIfAbsent(String.valueOf(entity.state()), s -> new HashSet<>())
                        .add(entity.id()));
        return expected;
    }
}

package marsad.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import marsad.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Finds values of one series that disagree, and says how; nothing is resolved. Where one period has many values, each is set against
 * the one that most outlets give, not against every other.
 */
final class Conflicts {
    /** Counts that go up as more is learnt. */
    private static final Set<String> TOLLS = Set.of(
            "killed", "wounded", "missing", "detained", "displaced", "drowned", "evacuated", "refugees", "casualties");

    /** What is signed at one meeting: agreements to one outlet, memoranda to another. */
    private static final Set<String> PAPERS = Set.of("agreements signed");

    private final List<Point> points;
    /** For each status and period the value that most outlets give. */
    private final Map<String, Point> usual = new HashMap<>();

    private Conflicts(List<Point> points) {
        this.points = points;
        for (Point point : points) {
            usual.merge(period(point), point, (a, b) -> b.tellings() > a.tellings() ? b : a);
        }
    }

    private static String period(Point point) {
        return point.status() + " " + point.period();
    }

    /** Whether a count goes up as more is learnt of one event. */
    static boolean isToll(String metric) {
        return TOLLS.contains(metric);
    }

    /** Whether the nouns under which something is counted are taken for one another. */
    static boolean isPaper(String metric) {
        return PAPERS.contains(metric);
    }

    /** The conflicts of one series, the gravest kind first. */
    static List<Conflict> of(List<Point> points) {
        return new Conflicts(points).all();
    }

    private List<Conflict> all() {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                conflict(points.get(i), points.get(j)).ifPresent(conflicts::add);
            }
        }
        conflicts.sort(Comparator.comparing(Conflict::kind));
        return conflicts;
    }

    private Optional<Conflict> conflict(Point a, Point b) {
        if (!unit(a).equals(unit(b)) && !isPaper(metric(a)) || !spoken(a, b)) {
            return Optional.empty();
        }
        Conflict.Kind kind = kind(a, b);
        if (kind == null || kind == Conflict.Kind.CONTRADICTION && a.status() == Figure.Status.ACTUAL && alone(a, b)) {
            return Optional.empty();
        }
        boolean swapped = before(b, a);
        return Optional.of(new Conflict(kind, swapped ? b : a, swapped ? a : b, inside(a, b)));
    }

    private Conflict.@Nullable Kind kind(Point a, Point b) {
        if (a.status() == b.status()) {
            return a.status() == Figure.Status.ACTUAL ? actual(a, b) : aimed(a, b);
        }
        boolean ahead = a.status() != Figure.Status.ACTUAL && b.status() != Figure.Status.ACTUAL;
        return ahead && a.period() != null ? rounded(a, b) : null;
    }

    /** What one plans another expects: the same value of one time, told less exactly. */
    private static Conflict.@Nullable Kind rounded(Point a, Point b) {
        boolean same = Objects.equals(a.period(), b.period()) && a.value().compareTo(b.value()) != 0;
        return same && Rounding.of(quantity(a), quantity(b)) ? Conflict.Kind.ROUNDING : null;
    }

    private static String unit(Point point) {
        return point.claims().get(0).figure().unit();
    }

    private boolean spoken(Point a, Point b) {
        Point reference = usual.get(period(a));
        return a.period() == null || !a.period().equals(b.period()) || a == reference || b == reference;
    }

    private Conflict.@Nullable Kind actual(Point a, Point b) {
        if (Objects.equals(a.period(), b.period())) {
            return a.period() == null && !comparable(a, b) ? null : values(a, b);
        }
        Days one = Days.of(a.period());
        Days other = Days.of(b.period());
        if (one == null || other == null) {
            return sameStory(a, b) ? undated(a, b) : null;
        }
        if (one.equals(other)) {
            return values(a, b);
        }
        boolean two = toll(a) && alone(a, b); // the victims of a war and of one day in it are no two tellings
        return one.overlaps(other) && sameStory(a, b) && !two && a.value().compareTo(b.value()) != 0
                ? Conflict.Kind.SCOPE
                : null;
    }

    /**
     * Of two values of one story of which one has no period: a toll is that of the event; others are
     * compared if one rounds the other and no report gives both, as it does where prices rise and fall.
     */
    private Conflict.@Nullable Kind undated(Point a, Point b) {
        if (toll(a)) {
            return values(a, b);
        }
        boolean differ = a.value().compareTo(b.value()) != 0 && !inside(a, b);
        return differ && Rounding.of(quantity(a), quantity(b)) ? Conflict.Kind.ROUNDING : null;
    }

    /** The same aim with two dates, or two aims for one date. */
    private static Conflict.@Nullable Kind aimed(Point a, Point b) {
        boolean sameValue = a.value().compareTo(b.value()) == 0;
        boolean dated = a.period() != null && b.period() != null;
        boolean sameDate = Objects.equals(a.period(), b.period());
        if (!dated || sameDate && sameValue || !sameDate && !sameValue) {
            return null;
        }
        if (!sameValue && Rounding.of(quantity(a), quantity(b))) {
            return Conflict.Kind.ROUNDING;
        }
        return sameStory(a, b) ? Conflict.Kind.CONTRADICTION : Conflict.Kind.UPDATE;
    }

    private Conflict.@Nullable Kind values(Point a, Point b) {
        if (a.value().compareTo(b.value()) == 0) {
            return null;
        }
        if (Rounding.of(quantity(a), quantity(b))) {
            return Conflict.Kind.ROUNDING;
        }
        if (Rounding.compatible(quantity(a), quantity(b))) {
            return null;
        }
        return toll(a) && !sameDay(a, b) ? Conflict.Kind.UPDATE : Conflict.Kind.CONTRADICTION;
    }

    private static marsad.model.Quantity quantity(Point point) {
        return point.claims().get(0).figure().quantity();
    }

    private static boolean toll(Point point) {
        return isToll(metric(point));
    }

    private static String metric(Point point) {
        return point.claims().get(0).figure().metric();
    }

    /**
     * Whether two values without a period must mean the same thing: told in one story by reports that each give but one
     * such value.
     */
    private boolean comparable(Point a, Point b) {
        return sameStory(a, b) && single(a) && single(b);
    }

    private boolean single(Point point) {
        return point.claims().stream()
                .map(Claim::report)
                .allMatch(report -> points.stream()
                                .filter(p -> p.period() == null
                                        && p.status() == point.status()
                                        && p.claims().stream().anyMatch(c -> c.report() == report))
                                .count()
                        == 1);
    }

    private static boolean sameStory(Point a, Point b) {
        return a.claims().stream().anyMatch(c -> b.in(c.report().story()));
    }

    private static boolean inside(Point a, Point b) {
        Set<String> reports = a.claims().stream().map(c -> c.report().id()).collect(Collectors.toSet());
        return b.claims().stream().map(c -> c.report().id()).anyMatch(reports::contains);
    }

    /** Whether one report alone gives both: it knows what it counts, and means two things. */
    private static boolean alone(Point a, Point b) {
        Set<String> reports = new HashSet<>();
        a.claims().forEach(c -> reports.add(c.report().id()));
        b.claims().forEach(c -> reports.add(c.report().id()));
        return reports.size() == 1;
    }

    private static boolean before(Point a, Point b) {
        LocalDate one = day(a);
        LocalDate other = day(b);
        return one != null && other != null && one.isBefore(other);
    }

    private static boolean sameDay(Point a, Point b) {
        return Objects.equals(day(a), day(b));
    }

    private static @Nullable LocalDate day(Point point) {
        return point.claims().stream()
                .map(c -> c.report().latest())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}

package marsad.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import marsad.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Orders the figures of all reports into series. Money, shares and whatever has a period run through all stories; a count
 * without a period means something in its own story, and in others of those weeks that give it the same value, unless it is a toll.
 */
final class Figures {
    private static final int CURRENCY = 3;
    /** What concerns more states is no figure of a relation. */
    private static final int MOST_STATES = 3;

    /** Days after which a count told again is a new one. */
    private static final int AGAIN = 45;
    /** What counts people whatever noun stands for them: the detained Americans, citizens, men. */
    private static final Set<String> CUSTODY =
            Set.of("detained", "released", "prisoners", "hostages", "arrested", "expelled");

    private final Pair pair;
    private final Predicate<Report> about;

    /**
     * Looks for figures of two states.
     *
     * @param about whether a report is about both
     */
    Figures(Pair pair, Predicate<Report> about) {
        this.pair = pair;
        this.about = about;
    }

    private record Key(String metric, List<String> between, String unit, String story) implements Comparable<Key> {
        /** Whether it is the same count but for its story. */
        boolean alike(Key other) {
            return !story.isEmpty()
                    && metric.equals(other.metric)
                    && between.equals(other.between)
                    && unit.equals(other.unit);
        }

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::story)
                .thenComparing(Key::metric)
                .thenComparing(k -> String.join(" ", k.between))
                .thenComparing(Key::unit);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The series of some reports in time order: of both states first, then of one, then of none. */
    List<Series> of(List<Report> reports) {
        Map<Key, List<Claim>> claims = new TreeMap<>();
        for (Report report : reports) {
            boolean own = about.test(report);
            for (Figure figure : report.analysis().figures()) {
                if (concerns(figure, own)) {
                    Claim claim = Claim.of(report, figure);
                    claims.computeIfAbsent(key(claim, claims), k -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        return claims.entrySet().stream()
                .map(e -> series(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
    }

    /**
     * Figures of both, with at most one more, belong to the record wherever they stand; figures of one of them or of no state only from a report about
     * both. Others are background.
     */
    private boolean concerns(Figure figure, boolean own) {
        return pair.both(figure.between()) && figure.between().size() <= MOST_STATES
                || own && figure.between().stream().allMatch(pair::has);
    }

    private int rank(Series series) {
        int sides = pair.both(series.between()) ? 0 : pair.either(series.between()) ? 1 : 2;
        return sides * Short.MAX_VALUE - series.points().size();
    }

    private static Key key(Claim claim, Map<Key, List<Claim>> known) {
        Figure figure = claim.figure();
        boolean measured = figure.unit().equals("%") || currency(figure.unit()) || figure.period() != null;
        Key own = new Key(
                figure.metric(),
                figure.between().stream().sorted().toList(),
                CUSTODY.contains(figure.metric()) || Conflicts.isPaper(figure.metric()) ? "" : figure.unit(),
                measured && !figure.between().isEmpty() ? "" : claim.report().story());
        boolean toll = Conflicts.isToll(figure.metric()) && !CUSTODY.contains(figure.metric());
        boolean told = own.story().isEmpty() || known.containsKey(own) || toll;
        return told || figure.between().isEmpty() ? own : again(own, claim, known);
    }

    /** The count of another story that a claim tells again, otherwise its own. */
    private static Key again(Key own, Claim claim, Map<Key, List<Claim>> known) {
        return known.entrySet().stream()
                .filter(e -> e.getKey().alike(own) && e.getValue().stream().anyMatch(other -> tellsAgain(claim, other)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(own);
    }

    private static boolean tellsAgain(Claim claim, Claim other) {
        LocalDate one = claim.report().latest();
        LocalDate before = other.report().latest();
        return one != null
                && before != null
                && !one.isAfter(before.plusDays(AGAIN))
                && claim.figure().status() == other.figure().status()
                && claim.figure().value().compareTo(other.figure().value()) == 0;
    }

    private static boolean currency(String unit) {
        return unit.length() == CURRENCY && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static Series series(Key key, List<Claim> claims) {
        List<List<Claim>> groups = new ArrayList<>();
        claims.stream().filter(c -> c.figure().period() != null).forEach(c -> join(c, groups));
        claims.stream().filter(c -> c.figure().period() == null).forEach(c -> join(c, groups));
        List<Point> points =
                groups.stream().map(Figures::point).sorted(byPeriod()).toList();
        String unit = claims.get(0).figure().unit();
        return new Series(key.metric(), key.between(), unit, points, Conflicts.of(points));
    }

    private static void join(Claim claim, List<List<Claim>> groups) {
        List<List<Claim>> same =
                groups.stream().filter(g -> same(claim, g.get(0))).toList();
        if (same.size() == 1) {
            same.get(0).add(claim);
        } else {
            groups.add(new ArrayList<>(List.of(claim)));
        }
    }

    private static boolean same(Claim a, Claim b) {
        Figure one = a.figure();
        Figure other = b.figure();
        return one.status() == other.status()
                && one.value().compareTo(other.value()) == 0
                && Objects.equals(upper(one), upper(other))
                && (Objects.equals(one.period(), other.period()) || one.period() == null && sameStory(a, b));
    }

    private static boolean sameStory(Claim a, Claim b) {
        return a.report().story().equals(b.report().story());
    }

    private static @Nullable BigDecimal upper(Figure figure) {
        BigDecimal upper = figure.quantity().upper();
        return upper == null ? null : upper.stripTrailingZeros();
    }

    private static Point point(List<Claim> claims) {
        Figure first = claims.get(0).figure();
        return new Point(first.status(), first.period(), first.value(), claims);
    }

    private static Comparator<Point> byPeriod() {
        return Comparator.comparing(Figures::end, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Figures::start, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Point::status)
                .thenComparing(Point::value);
    }

    private static @Nullable LocalDate end(Point point) {
        Days days = Days.of(point.period());
        return days == null ? null : days.to() != null ? days.to() : days.from();
    }

    private static @Nullable LocalDate start(Point point) {
        Days days = Days.of(point.period());
        return days == null ? null : days.from();
    }
}

package marsad.record;

import java.util.ArrayList;
import java.util.List;
import marsad.model.Entity;
import marsad.model.Position;
import org.jspecify.annotations.Nullable;

/** Gathers the positions of two states that bear on their relation, each once. */
final class Stands {
    /** Likeness from which two wordings name the same issue, and what they must share. */
    private static final double SAME = 0.4;

    private static final double LEAST_SHARED = 7;

    private final Pair pair;
    private final Wordings wordings;

    Stands(Pair pair, Wordings wordings) {
        this.pair = pair;
        this.wordings = wordings;
    }

    /** One telling of a position. */
    private record Told(Report report, Position position, Wording target) {}

    /**
     * The stands in the order in which they were first told.
     *
     * @param reports in time order
     */
    List<Stand> of(List<Report> reports) {
        List<Told> told = reports.stream().flatMap(r -> told(r).stream()).toList();
        Alignment alignment = new Alignment(told.stream().map(Told::target).toList());
        List<List<Told>> groups = new ArrayList<>();
        for (Told next : told) {
            groups.stream()
                    .filter(g -> g.get(0).position().stance() == next.position().stance()
                            && g.stream().anyMatch(t -> same(t, next, alignment)))
                    .findFirst()
                    .ifPresentOrElse(g -> g.add(next), () -> groups.add(new ArrayList<>(List.of(next))));
        }
        List<Stand> stands = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Told first = groups.get(i).get(0);
            boolean turned = groups.subList(0, i).stream()
                    .flatMap(List::stream)
                    .anyMatch(t -> t.report() != first.report() && same(t, first, alignment));
            stands.add(stand(groups.get(i), turned));
        }
        return stands;
    }

    private List<Told> told(Report report) {
        boolean focus = Concern.of(report.analysis(), pair) == Concern.FOCUS;
        return report.analysis().positions().stream()
                .filter(p -> pair.has(p.actor()) && (focus || concerns(report, p)))
                .map(p -> new Told(report, p, wordings.of(report.analysis(), p.target())))
                .toList();
    }

    /** Whether a position of one state is toward the other or names it. */
    private boolean concerns(Report report, Position position) {
        String other = position.actor().equals(pair.a()) ? pair.b() : pair.a();
        return report.analysis().mentions().stream()
                .anyMatch(m ->
                        other.equals(m.entity().state()) && position.target().contains(m.span()));
    }

    private static boolean same(Told a, Told b, Alignment alignment) {
        Position one = a.position();
        Position other = b.position();
        if (!one.actor().equals(other.actor())) {
            return false;
        }
        String towardOne = id(one.toward());
        String towardOther = id(other.toward());
        if (towardOne != null || towardOther != null) {
            return towardOne != null && towardOne.equals(towardOther);
        }
        return alignment.shared(a.target(), b.target()) >= LEAST_SHARED
                && alignment.likeness(a.target(), b.target()) >= SAME;
    }

    private static @Nullable String id(@Nullable Entity entity) {
        return entity == null ? null : entity.id();
    }

    private static Stand stand(List<Told> group, boolean turned) {
        Position first = group.get(0).position();
        List<Citation> targets = group.stream()
                .map(t -> new Citation(
                        t.report(), t.position().target(), t.position().rule()))
                .toList();
        return new Stand(first.actor(), first.stance(), first.toward(), targets, turned);
    }
}

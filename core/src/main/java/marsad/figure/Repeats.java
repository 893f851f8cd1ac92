package marsad.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import marsad.model.Figure;

/** Merges figures that a report tells more than once, as in its headline and below it. */
final class Repeats {
    private Repeats() {}

    static List<Figure> merge(List<Found> figures) {
        List<Found> kept = new ArrayList<>();
        for (Found found : figures) {
            int same = find(kept, found);
            if (same < 0) {
                kept.add(found);
            } else if (fuller(found, kept.get(same))) {
                kept.set(same, found);
            }
        }
        return kept.stream()
                .map(Found::figure)
                .sorted(Comparator.comparing(Figure::span))
                .toList();
    }

    private static int find(List<Found> kept, Found figure) {
        for (int i = 0; i < kept.size(); i++) {
            if (same(kept.get(i), figure)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Found one, Found other) {
        Figure a = one.figure();
        Figure b = other.figure();
        return a.value().compareTo(b.value()) == 0
                && (a.unit().equals(b.unit()) || counts(a) && counts(b))
                && (a.status() == b.status() || hollow(one) || hollow(other))
                && (a.period() == null || b.period() == null || Objects.equals(a.period(), b.period()))
                && (a.metric().equals(b.metric()) || common(a, b));
    }

    /** A target that is named again without its words is no fact. */
    private static boolean hollow(Found found) {
        return found.plain() && found.figure().period() == null;
    }

    /** The same dead are now persons, now soldiers. */
    private static boolean counts(Figure figure) {
        return !Fit.money(figure.quantity()) && !Fit.percent(figure.quantity());
    }

    private static boolean common(Figure a, Figure b) {
        Set<String> both = new LinkedHashSet<>(a.between());
        both.retainAll(b.between());
        return !both.isEmpty();
    }

    /** Of a fact and a target the one told first is meant by both. */
    private static boolean fuller(Found found, Found before) {
        Figure a = found.figure();
        Figure b = before.figure();
        return a.status() == b.status() && weight(a) > weight(b);
    }

    private static int weight(Figure figure) {
        return (figure.period() == null ? 0 : 2)
                + (figure.speaker().known() ? 2 : 0)
                + Math.min(figure.between().size(), 2);
    }
}

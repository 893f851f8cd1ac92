package marsad.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import marsad.model.Figure;

/** Merges figures that a report tells more than once, as in its headline and below it. */
final class Repeats {
    private Repeats() {}

    static List<Figure> merge(List<Figure> figures) {
        List<Figure> kept = new ArrayList<>();
        for (Figure figure : figures) {
            int same = find(kept, figure);
            if (same < 0) {
                kept.add(figure);
            } else if (fuller(figure, kept.get(same))) {
                kept.set(same, figure);
            }
        }
        kept.sort(java.util.Comparator.comparing(Figure::span));
        return kept;
    }

    private static int find(List<Figure> kept, Figure figure) {
        for (int i = 0; i < kept.size(); i++) {
            if (same(kept.get(i), figure)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Figure a, Figure b) {
        return a.value().compareTo(b.value()) == 0
                && (a.unit().equals(b.unit()) || counts(a) && counts(b))
                && a.status() == b.status()
                && (a.period() == null || b.period() == null || Objects.equals(a.period(), b.period()))
                && (a.metric().equals(b.metric()) || common(a, b));
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

    private static boolean fuller(Figure a, Figure b) {
        return weight(a) > weight(b);
    }

    private static int weight(Figure figure) {
        return (figure.period() == null ? 0 : 2)
                + (figure.speaker().known() ? 2 : 0)
                + Math.min(figure.between().size(), 2);
    }
}

package marsad;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import marsad.model.Analysis;
import marsad.model.Span;

/** What an analysis found, in the notation of the {@code value} lines of rule files. */
record Finding(Span span, String rule, String value) {
    /** The findings of the stage that owns a rule file. */
    static List<Finding> of(Analysis a, String file) {
        List<Finding> found = new ArrayList<>();
        switch (file) {
            case "time" -> a.times().forEach(t -> found.add(new Finding(t.span(), t.rule(), t.value())));
            case "quantity" ->
                a.quantities()
                        .forEach(q -> found.add(new Finding(
                                q.span(), q.rule(), q.value().toPlainString() + " " + q.unit() + bound(q))));
            case "actor" ->
                a.mentions()
                        .forEach(m -> found.add(new Finding(
                                m.phrase(), String.valueOf(m.rule()), m.entity().id())));
            case "speech" ->
                a.statements()
                        .forEach(s -> found.add(new Finding(
                                s.content(),
                                s.rule(),
                                s.speaker().id() + " " + s.mode().name().toLowerCase(Locale.ROOT))));
            case "act" ->
                a.events()
                        .forEach(e -> found.add(new Finding(
                                e.anchor(),
                                e.rule(),
                                e.type() + " " + e.status().name().toLowerCase(Locale.ROOT) + " "
                                        + String.join("+", e.actors()) + ">" + String.join("+", e.recipients()))));
            case "figure" ->
                a.figures()
                        .forEach(f -> found.add(new Finding(
                                f.quantity().span(),
                                f.rule(),
                                f.metric() + " | " + f.value().toPlainString() + " " + f.unit() + " | "
                                        + Objects.toString(f.period(), "-") + " | "
                                        + f.status().name().toLowerCase(Locale.ROOT) + " | "
                                        + String.join("+", f.between()))));
            case "pledge" ->
                a.commitments()
                        .forEach(c -> found.add(
                                new Finding(c.what(), c.rule(), c.who().id() + " " + Objects.toString(c.due(), "-"))));
            case "position" ->
                a.positions()
                        .forEach(p -> found.add(new Finding(
                                p.target(),
                                p.rule(),
                                p.actor() + " "
                                        + p.stance()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-') + " "
                                        + (p.toward() == null ? "-" : p.toward().id()))));
            default -> throw new IllegalArgumentException("no stage owns " + file + ".rule");
        }
        return found;
    }

    private static String bound(marsad.model.Quantity q) {
        return q.bound() == marsad.model.Quantity.Bound.EXACT
                ? ""
                : " " + q.bound().name().toLowerCase(Locale.ROOT);
    }
}

package marsad.app.page;

import java.util.List;
import java.util.Locale;
import marsad.app.out.Mark;
import marsad.app.store.Fact;
import marsad.app.store.Facts;
import marsad.model.Span;
import marsad.record.Report;

/** A fact in the report that holds it. */
public record FactPlace(Fact fact, Report report) {
    /** The facts of a report in the order of its text. */
    public static List<FactPlace> of(Report report) {
        return Facts.of(report.analysis()).stream()
                .map(f -> new FactPlace(f, report))
                .toList();
    }

    public String id() {
        return fact.id();
    }

    public Span span() {
        return fact.span();
    }

    public Fact.Kind kind() {
        return fact.kind();
    }

    /** The name of a kind in data and style sheets. */
    public static String key(Fact.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What facts of a kind are painted as. */
    static Mark.Layer layer(Fact.Kind kind) {
        return switch (kind) {
            case EVENT -> Mark.Layer.EVENT;
            case STATEMENT -> Mark.Layer.SPEECH;
            case FIGURE -> Mark.Layer.FIGURE;
            case COMMITMENT -> Mark.Layer.PROMISE;
        };
    }

    /** Whether a mark paints this fact. */
    boolean is(Mark mark) {
        return mark.kind().equals(key(kind())) && mark.span().equals(span());
    }
}

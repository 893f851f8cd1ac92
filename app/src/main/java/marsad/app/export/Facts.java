package marsad.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.CodePoints;
import marsad.model.Commitment;
import marsad.model.Event;
import marsad.model.Figure;
import marsad.model.Position;
import marsad.model.Quantity;
import marsad.model.Span;
import marsad.model.Statement;
import org.jspecify.annotations.Nullable;

/** Our own facts as CSV, under the names that they have in the JSON of {@code analyze}. */
final class Facts {
    private Facts() {}

    /** A fact with the report that it stands in; offsets count code points, as everywhere outside the program. */
    private record Row<F>(Article article, CodePoints points, F fact) {
        String words(Span span) {
            return span.of(article.text());
        }

        @Nullable
        String wordsOrNull(@Nullable Span span) {
            return span == null ? null : words(span);
        }
    }

    private static <F> Function<Analysis, List<Row<F>>> rows(Function<Analysis, List<F>> facts) {
        return analysis -> {
            List<F> all = facts.apply(analysis);
            CodePoints points = CodePoints.of(analysis.article().text());
            return all.stream()
                    .map(fact -> new Row<>(analysis.article(), points, fact))
                    .toList();
        };
    }

    /** The columns that begin every table: the report, and where in it the words stand. */
    private static <F> List<Column<Row<F>>> cited(Function<F, Span> span) {
        List<Column<Row<F>>> columns = new ArrayList<>();
        columns.add(Column.of("id", r -> r.article().id()));
        columns.add(Column.of("outlet", r -> r.article().outlet()));
        columns.add(Column.of("published", r -> r.article().published()));
        columns.add(Column.of("url", r -> r.article().url()));
        columns.add(Column.of(
                "start",
                Cell.WHOLE,
                r -> Integer.toString(r.points().at(span.apply(r.fact()).start()))));
        columns.add(Column.of(
                "end",
                Cell.WHOLE,
                r -> Integer.toString(r.points().at(span.apply(r.fact()).end()))));
        columns.add(Column.of("text", r -> r.words(span.apply(r.fact()))));
        return columns;
    }

    private static <F> Column<Row<F>> slot(String name, Function<F, @Nullable String> value) {
        return Column.of(name, r -> value.apply(r.fact()));
    }

    private static <F> Column<Row<F>> number(String name, Function<F, @Nullable String> value) {
        return Column.of(name, Cell.NUMBER, r -> value.apply(r.fact()));
    }

    static Table figures() {
        List<Column<Row<Figure>>> columns = cited(Figure::span);
        columns.add(slot("metric", Figure::metric));
        columns.add(slot("between", f -> Cells.joined(f.between())));
        columns.add(number("value", f -> Cells.plain(f.value())));
        columns.add(number("upper", f -> Cells.plain(f.quantity().upper())));
        columns.add(slot("unit", Figure::unit));
        columns.add(slot("bound", f -> bound(f.quantity())));
        columns.add(slot("period", Figure::period));
        columns.add(slot("status", f -> Cells.lower(f.status())));
        columns.add(slot("speaker", f -> Cells.name(f.speaker())));
        columns.add(slot("rule", Figure::rule));
        return Table.of(Layout.CSV, columns, rows(Analysis::figures));
    }

    private static @Nullable String bound(Quantity quantity) {
        return quantity.bound() == Quantity.Bound.EXACT ? null : Cells.lower(quantity.bound());
    }

    static Table statements() {
        List<Column<Row<Statement>>> columns = cited(Statement::content);
        columns.add(slot("speaker_id", s -> s.speaker().id()));
        columns.add(slot("speaker", s -> Cells.name(s.speaker())));
        columns.add(
                Column.of("speaker_text", r -> r.wordsOrNull(r.fact().speaker().span())));
        columns.add(Column.of("cue", r -> r.wordsOrNull(r.fact().cue())));
        columns.add(slot("mode", s -> Cells.lower(s.mode())));
        columns.add(slot("stance", Statement::stance));
        columns.add(slot("to", s -> Cells.id(s.to())));
        columns.add(Column.of(
                "via",
                r -> Cells.joined(r.fact().via().stream()
                        .map(link -> r.words(link.span()))
                        .toList())));
        columns.add(slot("distanced", s -> s.distanced() ? "yes" : null));
        columns.add(slot("topics", s -> Cells.joined(s.about().topics())));
        columns.add(slot("rule", Statement::rule));
        return Table.of(Layout.CSV, columns, rows(Analysis::statements));
    }

    static Table events() {
        List<Column<Row<Event>>> columns = cited(Event::anchor);
        columns.add(slot("type", e -> e.type().name()));
        columns.add(slot("mode", Event::mode));
        columns.add(slot("status", e -> Cells.lower(e.status())));
        columns.add(slot("actors", e -> Cells.joined(e.actors())));
        columns.add(slot("recipients", e -> Cells.joined(e.recipients())));
        columns.add(slot("date", Event::date));
        columns.add(Column.of("place", r -> r.wordsOrNull(r.fact().place())));
        columns.add(slot("rule", Event::rule));
        return Table.of(Layout.CSV, columns, rows(Analysis::events));
    }

    static Table commitments() {
        List<Column<Row<Commitment>>> columns = cited(Commitment::what);
        columns.add(slot("who", c -> Cells.name(c.who())));
        columns.add(slot("due", Commitment::due));
        columns.add(slot("to", c -> Cells.id(c.to())));
        columns.add(slot("conditional", c -> c.conditional() ? "yes" : null));
        columns.add(slot("act", c -> Objects.toString(c.act(), null)));
        columns.add(slot("rule", Commitment::rule));
        return Table.of(Layout.CSV, columns, rows(Analysis::commitments));
    }

    static Table positions() {
        List<Column<Row<Position>>> columns = cited(Position::span);
        columns.add(slot("actor", Position::actor));
        columns.add(slot("holder", p -> p.holder().name()));
        columns.add(slot("stance", p -> Cells.lower(p.stance())));
        columns.add(Column.of("target", r -> r.words(r.fact().target())));
        columns.add(slot("toward", p -> Cells.id(p.toward())));
        columns.add(slot("rule", Position::rule));
        return Table.of(Layout.CSV, columns, rows(Analysis::positions));
    }
}

package marsad.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import marsad.model.Analysis;
import org.jspecify.annotations.Nullable;

/** One kind of fact as rows of a table, report after report. Safe to share between threads. */
public final class Table {
    /** One kind of row. */
    private record Shape<R>(List<Column<R>> columns, Function<Analysis, List<R>> rows) {
        List<String> names() {
            return columns.stream().map(Column::name).toList();
        }

        List<Cell> types() {
            return columns.stream().map(Column::type).toList();
        }

        List<List<@Nullable String>> cells(Analysis analysis) {
            return rows.apply(analysis).stream().map(this::cells).toList();
        }

        private List<@Nullable String> cells(R row) {
            List<@Nullable String> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(column.value().apply(row)));
            return cells;
        }
    }

    private final Layout layout;
    private final Shape<?> shape;

    private Table(Layout layout, Shape<?> shape) {
        this.layout = layout;
        this.shape = shape;
    }

    static <R> Table of(Layout layout, List<Column<R>> columns, Function<Analysis, List<R>> rows) {
        return new Table(layout, new Shape<>(List.copyOf(columns), rows));
    }

    /** The names of the columns, in order. */
    public List<String> columns() {
        return shape.names();
    }

    /** What the cells of each column hold. */
    List<Cell> types() {
        return shape.types();
    }

    /** The rows of one report as cells. */
    public List<List<@Nullable String>> cells(Analysis analysis) {
        return shape.cells(analysis);
    }

    /** The line of names; empty where the format has none. */
    public String head() {
        return layout.hasHead() ? layout.line(List.copyOf(columns())) : "";
    }

    /** The rows of one report, a line each; none if it has no such fact. */
    public String rows(Analysis analysis) {
        StringBuilder lines = new StringBuilder();
        shape.cells(analysis).forEach(cells -> lines.append(layout.line(cells)));
        return lines.toString();
    }
}

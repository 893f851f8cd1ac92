package marsad.app.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param value the cell of a row; null where it is not known
 */
record Column<R>(String name, Cell type, Function<R, @Nullable String> value) {
    static <R> Column<R> of(String name, Function<R, @Nullable String> value) {
        return new Column<>(name, Cell.WORDS, value);
    }

    /** A column whose cells are numbers, written as text writes them. */
    static <R> Column<R> of(String name, Cell type, Function<R, @Nullable String> value) {
        return new Column<>(name, type, value);
    }

    /** A column that the format has and we know nothing for. */
    static <R> Column<R> unknown(String name) {
        return of(name, row -> null);
    }
}

package marsad.app.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param value the cell of a row; null where it is not known
 */
record Column<R>(String name, Function<R, @Nullable String> value) {
    static <R> Column<R> of(String name, Function<R, @Nullable String> value) {
        return new Column<>(name, value);
    }

    /** A column that the format has and we know nothing for. */
    static <R> Column<R> unknown(String name) {
        return new Column<>(name, row -> null);
    }
}

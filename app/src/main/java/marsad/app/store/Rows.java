package marsad.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One statement to be run for many rows at once. Plain JDBC, because it runs a hundred times for each report. */
final class Rows {
    private static final int MOST = 2000;

    private final PreparedStatement statement;
    private int waiting;

    Rows(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        if (++waiting == MOST) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    void close() throws SQLException {
        flush();
        statement.close();
    }
}

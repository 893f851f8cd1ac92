package marsad.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Connections to the database, brought up to date. Safe to share between threads. */
final class Database implements AutoCloseable {
    /** Number of the latest migration in {@code sql}. */
    private static final String LATEST = "3";

    private static final int CONNECTIONS = 8;
    private static final int WAIT_MILLIS = 60_000;
    /** Pages kept in memory, in KiB, by SQLite's convention negative. */
    private static final int CACHE = -65_536;

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        jdbi = Jdbi.create(pool);
    }

    static Database open(Location location) {
        HikariConfig config = new HikariConfig();
        if (location.isSqlite()) {
            config.setDataSource(sqlite(location));
        } else {
            config.setJdbcUrl(location.jdbc());
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(30));
        try {
            HikariDataSource pool = new HikariDataSource(config);
            migrate(pool, location.isSqlite());
            return new Database(pool);
        } catch (PoolInitializationException | FlywayException e) {
            throw new StoreFault("cannot open the store at " + location + ": " + root(e), e);
        }
    }

    private static SQLiteDataSource sqlite(Location location) {
        try {
            Files.createDirectories(location.folder());
        } catch (IOException e) {
            throw new StoreFault("cannot make the folder " + location.folder() + ": " + e.getMessage(), e);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What was confirmed must survive a power cut too, not only the end of the process.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(WAIT_MILLIS);
        config.setCacheSize(CACHE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + location.file());
        return source;
    }

    /** Flyway is only asked where something is to be done, because it takes longer to start than all the rest. */
    private static void migrate(HikariDataSource pool, boolean sqlite) {
        if (isUpToDate(pool)) {
            return;
        }
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:marsad/app/store/sql")
                .placeholders(Map.of("number", sqlite ? "integer" : "bigint", "bytes", sqlite ? "blob" : "bytea"))
                .load()
                .migrate();
    }

    private static boolean isUpToDate(HikariDataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from flyway_schema_history where success and version = '" + LATEST + "'")) {
            return row.next() && row.getInt(1) > 0;
        } catch (SQLException e) {
            // A new store has no such table.
            return false;
        }
    }

    private static String root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    <T> T read(HandleCallback<T, RuntimeException> work) {
        return jdbi.withHandle(work);
    }

    /** All of the work or nothing of it. */
    void write(HandleConsumer<RuntimeException> work) {
        jdbi.useTransaction(TransactionIsolationLevel.READ_COMMITTED, work);
    }

    @Override
    public void close() {
        pool.close();
    }
}

package marsad.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Copies of a store in one file. Stores in PostgreSQL have their own tools for that. */
public final class Backups {
    private Backups() {}

    /** Writes the store as it stands at one moment into a new file; returns how many reports it holds. */
    public static long make(Location from, Path to) {
        sqliteOnly(from);
        if (!Files.exists(from.file())) {
            throw new StoreFault("there is no store at " + from);
        }
        if (Files.exists(to)) {
            throw new StoreFault(to + " exists already");
        }
        try (Connection connection = connect(from.file());
                PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
            copy.setString(1, to.toString());
            copy.execute();
        } catch (SQLException e) {
            throw new StoreFault("cannot write the backup " + to + ": " + e.getMessage(), e);
        }
        return check(to);
    }

    /**
     * Makes a store of a backup.
     *
     * @param replace whether a store that is there may be put aside, under a name that ends in {@code .before}
     */
    public static long restore(Path from, Location to, boolean replace) {
        sqliteOnly(to);
        long reports = check(from);
        boolean there = Files.exists(to.file());
        if (there && !replace) {
            throw new StoreFault("there is a store at " + to + " already; add --yes to put it aside");
        }
        try {
            Files.createDirectories(to.folder());
            Path copy = to.folder().resolve("marsad.db.new");
            Files.copy(from, copy, StandardCopyOption.REPLACE_EXISTING);
            if (there) {
                fold(to.file());
                Files.move(to.file(), to.folder().resolve("marsad.db.before"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(copy, to.file(), StandardCopyOption.ATOMIC_MOVE);
            return reports;
        } catch (IOException e) {
            throw new StoreFault("cannot restore to " + to + ": " + e.getMessage(), e);
        }
    }

    /** Brings what stands in the log beside the file into the file, so that the file alone is the store. */
    private static void fold(Path file) throws IOException {
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma wal_checkpoint(truncate)");
            statement.execute("pragma journal_mode = delete");
        } catch (SQLException e) {
            throw new StoreFault("the store at " + file + " is in use: " + e.getMessage(), e);
        }
    }

    /** Reads a backup through; returns how many reports it holds. */
    private static long check(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreFault("there is no file " + file);
        }
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement()) {
            try (ResultSet sound = statement.executeQuery("pragma integrity_check")) {
                if (!sound.next() || !sound.getString(1).equals("ok")) {
                    throw new StoreFault(file + " is broken: " + sound.getString(1));
                }
            }
            try (ResultSet count = statement.executeQuery("select count(*) from report")) {
                count.next();
                return count.getLong(1);
            }
        } catch (SQLException e) {
            throw new StoreFault(file + " is no backup of a store: " + e.getMessage(), e);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void sqliteOnly(Location location) {
        if (!location.isSqlite()) {
            throw new StoreFault("a store in PostgreSQL is saved by pg_dump and restored by pg_restore");
        }
    }
}

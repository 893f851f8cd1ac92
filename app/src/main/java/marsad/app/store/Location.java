package marsad.app.store;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a store is kept.
 *
 * @param folder holds the database of SQLite, and the search index of either kind
 * @param jdbc URL of a PostgreSQL database, or null for SQLite
 */
public record Location(Path folder, @Nullable String jdbc) {
    private static final String JDBC = "jdbc:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * The location that a user names: a folder, or the JDBC URL of a PostgreSQL database; null for the default, {@code
     * MARSAD_DATA} or else {@code ~/.marsad}.
     */
    public static Location of(@Nullable String name, Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", ".");
        String usual = Path.of(home, ".marsad").toString();
        String where = name != null ? name : environment.getOrDefault("MARSAD_DATA", usual);
        if (!where.startsWith(JDBC)) {
            return new Location(Path.of(where), null);
        }
        if (!where.startsWith(POSTGRESQL)) {
            throw new StoreFault("a folder or a URL that begins with " + POSTGRESQL + " is needed, not " + where);
        }
        return new Location(Path.of(usual, "index-" + Hash.of(where)), where);
    }

    boolean isSqlite() {
        return jdbc == null;
    }

    Path file() {
        return folder.resolve("marsad.db");
    }

    /** For messages: without user and password. */
    @Override
    public String toString() {
        return jdbc == null ? folder.toString() : jdbc.replaceFirst("\\?.*", "");
    }
}

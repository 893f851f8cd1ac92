package marsad.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A change by an editor.
 *
 * @param subject id of what was changed: a story merged, a report moved, a fact called wrong
 * @param object id of the story into which it went, or null
 * @param made ISO instant
 * @param undone ISO instant at which it was taken back, or null while it stands
 */
public record Correction(
        long number,
        Kind kind,
        String subject,
        @Nullable String object,
        String note,
        String author,
        String made,
        @Nullable String undone,
        @Nullable String undoneBy) {
    static final String COLUMNS = "no, kind, subject, object, note, author, made, undone, undone_by";

    /** What an editor can change. */
    public enum Kind {
        MERGE,
        SPLIT,
        PIN,
        WRONG
    }

    static Correction of(ResultSet row) throws SQLException {
        return new Correction(
                row.getLong(1),
                Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}

package marsad.app.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import marsad.model.Event;
import marsad.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Codes of CAMEO, the ontology that GDELT uses.
 *
 * @param code two digits of the root, one of the base, perhaps one more
 * @param goldstein from -10 (conflict) to 10 (cooperation)
 */
record Cameo(String code, String goldstein) {
    private static final int ROOT = 2;
    private static final int BASE = 3;
    private static final int COLUMNS = 4;
    private static final String SAY = "SAY";

    String root() {
        return code.substring(0, ROOT);
    }

    String base() {
        return code.substring(0, BASE);
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, as GDELT reckons it. */
    int quad() {
        int root = Integer.parseInt(root());
        if (root <= 5) {
            return 1;
        }
        if (root <= 8) {
            return 2;
        }
        return root <= 13 ? 3 : 4;
    }

    /** The table of codes. */
    static final class Codes {
        private final Map<String, Cameo> byKind = new HashMap<>();

        Codes() {
            for (String[] row : Data.rows("cameo.tsv", COLUMNS)) {
                byKind.put(key(row[0], row[1]), new Cameo(row[2], row[3]));
            }
        }

        Cameo of(Event event) {
            return of(event.type().name(), event.mode());
        }

        Cameo of(Statement statement) {
            return of(SAY, statement.stance());
        }

        private Cameo of(String type, @Nullable String mode) {
            Cameo own = mode == null ? null : byKind.get(key(type, mode));
            return own != null ? own : Objects.requireNonNull(byKind.get(key(type, "")), type);
        }

        private static String key(String type, String mode) {
            return type + ' ' + mode;
        }
    }
}

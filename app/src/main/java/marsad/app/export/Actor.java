package marsad.app.export;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import marsad.model.Analysis;
import marsad.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A side of an event under the codes of the exports.
 *
 * @param name English name
 * @param country ISO 3166-1 alpha-3, or null for an organization
 * @param group CAMEO code of an organization that has one, or null
 * @param type CAMEO type of such an organization, or null
 */
record Actor(
        String name,
        @Nullable String country,
        @Nullable String group,
        @Nullable String type) {
    private static final int COUNTRY = 3;
    private static final int COLUMNS = 3;

    /** The code that CAMEO would build: country, or type and group; null if there is none. */
    @Nullable
    String code() {
        return country != null ? country : group == null || type == null ? null : type + group;
    }

    /** Codes of organizations, and the names that each report gives. */
    static final class Registry {
        private final Map<String, String[]> groups = new HashMap<>();

        Registry() {
            Data.rows("groups.tsv", COLUMNS).forEach(row -> groups.put(row[0], row));
        }

        /** The actor that stands in events under a code. */
        Actor of(String code, Analysis analysis) {
            String[] group = groups.get(code);
            boolean state = named(code, analysis).anyMatch(e -> e.kind() == Entity.Kind.STATE)
                    || group == null && code.length() == COUNTRY && state(code, analysis);
            return new Actor(
                    name(code, analysis),
                    state ? code : null,
                    group == null ? null : group[1],
                    group == null ? null : group[2]);
        }

        /** Whether a person or body of the report belongs to a state that goes by the code. */
        private static boolean state(String code, Analysis analysis) {
            return analysis.mentions().stream()
                    .anyMatch(m -> code.equals(m.entity().state()));
        }

        private static String name(String code, Analysis analysis) {
            return Stream.of(Entity.Kind.STATE, Entity.Kind.ORGANIZATION)
                    .flatMap(kind -> named(code, analysis).filter(e -> e.kind() == kind))
                    .map(Entity::name)
                    .findFirst()
                    .orElse(code);
        }

        private static Stream<Entity> named(String code, Analysis analysis) {
            return analysis.mentions().stream()
                    .map(m -> m.entity())
                    .filter(e -> code.equals(e.code()) || code.equals(e.id()));
        }
    }
}

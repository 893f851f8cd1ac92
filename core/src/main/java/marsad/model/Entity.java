package marsad.model;

import org.jspecify.annotations.Nullable;

/**
 * A state, person, organization or unnamed source that can speak and act.
 *
 * @param kind what it is
 * @param id ISO 3166-1 alpha-3 for a state; slug of the canonical English name for a person or organization, or of the
 *     Arabic form when no English name is known
 * @param name canonical English name, or the longest Arabic form if unknown
 * @param office English slug of the office that a person is named with, or null
 * @param state ISO 3166-1 alpha-3 of the state it belongs to, or null; for a state its own id
 * @param code name under which it stands in events: ISO 3166-1 alpha-3 or the usual short name of an organization
 *     ({@code NATO}); null if it does not act
 */
public record Entity(
        Kind kind,
        String id,
        String name,
        @Nullable String office,
        @Nullable String state,
        @Nullable String code) {
    /** What an entity is. */
    public enum Kind {
        STATE,
        PERSON,
        ORGANIZATION,
        /** A news agency, outlet or network that carries words. */
        MEDIUM,
        /** Unnamed: "a diplomatic source", "Russian officials". */
        SOURCE
    }

    public static Entity state(String iso3, String name) {
        return new Entity(Kind.STATE, iso3, name, null, iso3, iso3);
    }
}

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

    /** Somebody whom a text calls only by some words. */
    public static Entity source(String words) {
        return new Entity(Kind.SOURCE, slug(words), words, null, null, null);
    }

    /** The id that a name makes: its letters and digits, parted by hyphens. */
    public static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(Character.toLowerCase(c));
            } else if (slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-'
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }
}

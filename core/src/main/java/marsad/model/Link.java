package marsad.model;

import org.jspecify.annotations.Nullable;

/**
 * One link of a chain of attribution: who or what stands between the outlet and the speaker.
 *
 * @param role what it is
 * @param span the words that name it
 * @param entity the medium, or null for a document
 */
public record Link(Role role, Span span, @Nullable Entity entity) {
    /** What stands between outlet and speaker. */
    public enum Role {
        /** An agency, paper, broadcaster or site. */
        MEDIUM,
        /** What the words were said in: a statement, a tweet, an interview. */
        DOCUMENT
    }
}

package marsad.model;

import org.jspecify.annotations.Nullable;

/**
 * Whose words a statement gives.
 *
 * @param entities who speaks; several when they speak together, none when the speaker is not known
 * @param span where the speaker is named, or null when resolved from elsewhere or unknown
 */
public record Speaker(
        java.util.List<Entity> entities, @Nullable Span span) {
    public static final Speaker UNKNOWN = new Speaker(java.util.List.of(), null);

    public Speaker {
        entities = java.util.List.copyOf(entities);
    }

    public static Speaker of(Entity entity, @Nullable Span span) {
        return new Speaker(java.util.List.of(entity), span);
    }

    public boolean known() {
        return !entities.isEmpty();
    }

    /** Ids joined by {@code +}, or null when unknown. */
    public @Nullable String id() {
        return known()
                ? entities.stream()
                        .map(Entity::id)
                        .sorted()
                        .reduce((a, b) -> a + "+" + b)
                        .orElse(null)
                : null;
    }

    /** Names joined by "and", or null when unknown. */
    public @Nullable String name() {
        return known()
                ? entities.stream()
                        .map(Entity::name)
                        .reduce((a, b) -> a + " and " + b)
                        .orElse(null)
                : null;
    }
}

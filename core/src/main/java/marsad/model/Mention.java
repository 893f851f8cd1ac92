package marsad.model;

import org.jspecify.annotations.Nullable;

/**
 * One place where a text names an entity.
 *
 * @param span the name itself, without title or office
 * @param phrase the whole noun phrase around it: office, adjective and name
 * @param entity whom it names
 * @param named whether the words give the entity's name; false where an office or adjective alone points to it
 * @param rule id of the rule or lexicon class that found it
 */
public record Mention(
        Span span,
        Span phrase,
        Entity entity,
        boolean named,
        @Nullable String rule) {}

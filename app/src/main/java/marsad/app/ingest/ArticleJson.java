package marsad.app.ingest;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one article from one JSON object. Only {@code text} can be missing or wrong enough to refuse the article. */
final class ArticleJson {
    private static final Set<String> KEYS = Set.of("id", "outlet", "published", "url", "title", "text");
    private static final int LONGEST_DETAIL = 120;

    private final JsonFactory factory = new JsonFactory();

    /** Reads a value at whose first token a parser stands. */
    interface Value<T> {
        T read(JsonParser parser) throws Refusal;
    }

    /** The object that is all of {@code json}. */
    Draft read(String json) throws Refusal {
        return read(json, ArticleJson::object);
    }

    /** The value that is all of {@code json}. */
    <T> T read(String json, Value<T> value) throws Refusal {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            T read = value.read(parser);
            if (parser.nextToken() != null) {
                throw new Refusal(Fault.BROKEN_JSON, "more than one value on the line");
            }
            return read;
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw new Refusal(Fault.BROKEN_JSON, brief(e.getOriginalMessage()) + where);
        }
    }

    /** An article at the beginning of which the parser stands. */
    static Draft object(JsonParser parser) throws Refusal {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new Refusal(Fault.NOT_AN_OBJECT, "found " + kind(parser.currentToken()));
        }
        Draft draft = new Draft();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (KEYS.contains(key)) {
                if (!seen.add(key)) {
                    throw new Refusal(Fault.DUPLICATE_KEY, "\"" + key + "\"");
                }
                field(draft, key, value, parser);
            }
            parser.skipChildren();
        }
        return draft;
    }

    private static void field(Draft draft, String key, JsonToken type, JsonParser parser) throws Refusal {
        switch (key) {
            case "text" -> draft.text = text(type, parser);
            case "id" -> draft.id = type.isNumeric() ? parser.getString() : optional(draft, key, type, parser);
            case "outlet" -> draft.outlet = optional(draft, key, type, parser);
            case "published" -> draft.published = optional(draft, key, type, parser);
            case "url" -> draft.url = optional(draft, key, type, parser);
            default -> draft.title = optional(draft, key, type, parser);
        }
    }

    private static @Nullable String text(JsonToken type, JsonParser parser) throws Refusal {
        if (type == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        if (type == JsonToken.VALUE_NULL) {
            return null;
        }
        throw new Refusal(Fault.WRONG_TYPE, "\"text\" must be a string, found " + kind(type));
    }

    private static @Nullable String optional(Draft draft, String key, JsonToken type, JsonParser parser) {
        if (type == JsonToken.VALUE_STRING) {
            String value = parser.getString().strip();
            return value.isEmpty() ? null : value;
        }
        if (type != JsonToken.VALUE_NULL) {
            draft.warn("\"" + key + "\" must be a string, left out: found " + kind(type));
        }
        return null;
    }

    static String kind(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> token.name();
        };
    }

    private static String brief(String message) {
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
    }
}

package marsad.app.mcp;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a tool was asked with. */
final class Arguments {
    static final int MOST = 100;
    private static final int ORDINARY = 10;

    private final JsonNode values;

    Arguments(JsonNode values) {
        this.values = values;
    }

    /** The value, or null if none was given. */
    @Nullable
    String find(String name) {
        JsonNode value = values.path(name);
        return value.isString() && !value.asString().isBlank()
                ? value.asString().strip()
                : null;
    }

    String get(String name) {
        String value = find(name);
        if (value == null) {
            throw new Unanswered(name + " is missing");
        }
        return value;
    }

    @Nullable
    LocalDate day(String name) {
        String value = find(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new Unanswered(name + " must be a day like 2024-03-12, not " + value);
        }
    }

    boolean flag(String name) {
        return values.path(name).asBoolean(false);
    }

    int limit() {
        int asked = values.path("limit").asInt(ORDINARY);
        return Math.max(1, Math.min(MOST, asked));
    }

    /** Where the part begins that is asked for, from the answer before. */
    int cursor() {
        String cursor = find("cursor");
        boolean number =
                cursor != null && cursor.length() <= 6 && cursor.chars().allMatch(Character::isDigit);
        return number && cursor != null ? Integer.parseInt(cursor) : 0;
    }
}

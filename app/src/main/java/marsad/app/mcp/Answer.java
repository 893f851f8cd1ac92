package marsad.app.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a tool found.
 *
 * @param about a sentence that says what the items are and what was counted
 * @param items recorded facts, each with its words
 * @param cursor where the next part begins, or empty at the end
 */
record Answer(String about, List<Map<String, Object>> items, String cursor) {
    static final Map<String, Object> SCHEMA = Map.of(
            "type",
            "object",
            "properties",
            Map.of(
                    "about", Map.of("type", "string", "description", "What the items are; counts are derived"),
                    "items", Map.of("type", "array", "items", Map.of("type", "object")),
                    "has_more", Map.of("type", "boolean"),
                    "cursor", Map.of("type", "string")),
            "required",
            List.of("about", "items", "has_more"));

    /** A part of a list. */
    static Answer part(String about, List<Map<String, Object>> all, Arguments arguments) {
        int from = Math.min(arguments.cursor(), all.size());
        int to = Math.min(all.size(), from + arguments.limit());
        return new Answer(about, all.subList(from, to), to < all.size() ? String.valueOf(to) : "");
    }

    Map<String, Object> structured() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("about", about);
        answer.put("items", items);
        answer.put("has_more", !cursor.isEmpty());
        if (!cursor.isEmpty()) {
            answer.put("cursor", cursor);
        }
        return answer;
    }

    /** The same for those who read text alone. */
    String text() {
        StringBuilder text = new StringBuilder(about).append('\n');
        for (Map<String, Object> item : items) {
            text.append("- ")
                    .append(item.getOrDefault("says", item.getOrDefault("id", "")))
                    .append('\n');
            words(item)
                    .forEach(w -> text.append("  «")
                            .append(w.get("words"))
                            .append("» ")
                            .append(known(w, "outlet"))
                            .append(' ')
                            .append(known(w, "published"))
                            .append(' ')
                            .append(w.get("url"))
                            .append('\n'));
        }
        return cursor.isEmpty()
                ? text.toString()
                : text.append("More: cursor ").append(cursor).append('\n').toString();
    }

    private static Object known(Map<?, ?> words, String key) {
        Object value = words.get(key);
        return value == null ? "" : value;
    }

    private static List<Map<?, ?>> words(Map<String, Object> item) {
        List<Map<?, ?>> words = new ArrayList<>();
        if (item.get("citations") instanceof List<?> list) {
            list.forEach(w -> {
                if (w instanceof Map<?, ?> map) {
                    words.add(map);
                }
            });
        }
        return words;
    }
}

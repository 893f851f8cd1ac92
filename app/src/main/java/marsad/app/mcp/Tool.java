package marsad.app.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One question that can be asked.
 *
 * @param inputs arguments by name
 * @param required names of those that must be given
 */
record Tool(
        String name,
        String title,
        String description,
        Map<String, Object> inputs,
        List<String> required,
        Function<Arguments, Answer> answer) {

    /** As {@code tools/list} tells it. */
    Map<String, Object> described() {
        Map<String, Object> tool = new LinkedHashMap<>();
        tool.put("name", name);
        tool.put("title", title);
        tool.put("description", description);
        tool.put(
                "inputSchema",
                Map.of("type", "object", "properties", inputs, "required", required, "additionalProperties", false));
        tool.put("outputSchema", Answer.SCHEMA);
        tool.put("annotations", Map.of("readOnlyHint", true, "openWorldHint", false));
        return tool;
    }

    static Map<String, Object> text(String description) {
        return Map.of("type", "string", "description", description);
    }

    static Map<String, Object> number(String description) {
        return Map.of("type", "integer", "minimum", 1, "maximum", Arguments.MOST, "description", description);
    }
}

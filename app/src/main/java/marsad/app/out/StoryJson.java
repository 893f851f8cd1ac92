package marsad.app.out;

import java.io.StringWriter;
import java.util.function.Consumer;
import marsad.story.Comparison;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What {@code marsad stories} and {@code marsad compare} print: one JSON object a line. Safe to share between threads. */
public final class StoryJson {
    private static final double PLACES = 10_000;

    private final JsonFactory factory = new JsonFactory();

    /** {@code {"id","story"}}. */
    public String story(String id, String story) {
        return line(out -> {
            out.writeStringProperty("id", id);
            out.writeStringProperty("story", story);
        });
    }

    /** {@code {"id","similarity","same_event","reasons"}}; similarity with four decimals. */
    public String comparison(String id, Comparison comparison) {
        return line(out -> {
            out.writeStringProperty("id", id);
            out.writeNumberProperty("similarity", Math.round(comparison.similarity() * PLACES) / PLACES);
            out.writeBooleanProperty("same_event", comparison.sameEvent());
            out.writeArrayPropertyStart("reasons");
            comparison.reasons().forEach(reason -> out.writeString(reason.toString()));
            out.writeEndArray();
        });
    }

    private String line(Consumer<JsonGenerator> inside) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            out.writeStartObject();
            inside.accept(out);
            out.writeEndObject();
        }
        return line.append('\n').toString();
    }
}

package marsad.app.cli;

import java.io.StringWriter;
import java.util.Locale;
import marsad.app.ingest.Outcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The refused items of a run as JSON lines, for programs that mend them; nothing if no file is asked for. */
final class Failures implements AutoCloseable {
    private final JsonFactory factory = new JsonFactory();
    private final @Nullable Output output;

    private Failures(@Nullable Output output) {
        this.output = output;
    }

    static Failures to(@Nullable String file, Surroundings surroundings) {
        return new Failures(file == null ? null : Output.to(file, surroundings));
    }

    /** {@code {"path","line"?,"reason","kind","detail"}}. */
    void add(Outcome.Rejected rejected) {
        if (output == null) {
            return;
        }
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("path", rejected.place().path());
            if (rejected.place().line() > 0) {
                json.writeNumberProperty("line", rejected.place().line());
            }
            json.writeStringProperty("reason", rejected.reason().words());
            json.writeStringProperty("kind", rejected.reason().kind().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("detail", rejected.detail());
            json.writeEndObject();
        }
        output.write(line + "\n");
    }

    @Override
    public void close() {
        if (output != null) {
            output.close();
        }
    }
}

package marsad.app.serve;

import io.javalin.http.Context;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the server does, a JSON object a line. Addresses of readers are not kept. */
final class Log {
    private final PrintStream out;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Log(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    void request(Context ctx, float millis) {
        Map<String, Object> line = line("request", ctx);
        line.put("status", ctx.statusCode());
        line.put("ms", Math.round(millis * 10) / 10.0);
        write(line);
    }

    void fault(Context ctx, Exception fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        Map<String, Object> line = line("fault", ctx);
        line.put("error", fault.toString());
        line.put("trace", trace.toString());
        write(line);
    }

    private Map<String, Object> line(String kind, Context ctx) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", clock.instant().toString());
        line.put("kind", kind);
        line.put("method", ctx.method().name());
        line.put("path", ctx.path());
        return line;
    }

    private void write(Map<String, Object> line) {
        out.println(json.writeValueAsString(line));
    }
}

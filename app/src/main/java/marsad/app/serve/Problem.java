package marsad.app.serve;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** A refusal as programs read it (RFC 9457). */
final class Problem {
    private Problem() {}

    static void write(Context ctx, int status, String code, String title, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("status", status);
        problem.put("code", code);
        problem.put("title", title);
        problem.put("detail", detail);
        problem.put("instance", ctx.path());
        ctx.contentType("application/problem+json").result(Json.bytes(problem));
    }
}

package marsad.app.serve;

import io.javalin.config.RoutesConfig;
import java.util.Map;
import marsad.app.page.Assets;
import marsad.app.page.Holdings;

/** Addresses for those who run the server, and the files of its pages. */
final class OperationRoutes {
    private final Measures measures;
    private final Holdings holdings;
    private final Assets assets;

    OperationRoutes(Measures measures, Holdings holdings, Assets assets) {
        this.measures = measures;
        this.holdings = holdings;
        this.assets = assets;
    }

    void add(RoutesConfig routes) {
        routes.get("/health", ctx -> {
            Map<String, Object> health = Map.of("status", "up", "reports", holdings.size());
            ctx.contentType("application/json").result(Json.bytes(health));
        });
        routes.get(
                "/metrics",
                ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(measures.page()));
        routes.get("/assets/{hash}/{name}", ctx -> {
            Assets.File file = assets.find(ctx.path()).orElseThrow(Refusal::missing);
            ctx.header("Cache-Control", "public, max-age=31536000, immutable");
            ctx.contentType(file.type()).result(file.bytes());
        });
    }
}

package marsad.app.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import marsad.app.mcp.Protocol;
import marsad.app.mcp.Toolbox;
import marsad.app.page.Pages;

/** The Model Context Protocol over HTTP, without sessions: each message is answered by itself. */
final class McpRoute {
    private final Pages pages;

    McpRoute(Pages pages) {
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.post("/mcp", this::message);
        routes.get("/mcp", ctx -> ctx.status(405).header("Allow", "POST"));
    }

    /** A page of another site must not ask through its reader's browser. */
    private void message(Context ctx) {
        String origin = ctx.header("Origin");
        if (origin != null && !origin.equals(PageRoutes.site(ctx))) {
            throw new Refusal(403, "error.403", "error.403.detail");
        }
        String answer = new Protocol(new Toolbox(pages, PageRoutes.site(ctx)))
                .answer(ctx.body())
                .orElse(null);
        if (answer == null) {
            ctx.status(202);
        } else {
            ctx.contentType("application/json").result(answer);
        }
    }
}

package marsad.app.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import marsad.app.out.Phrases;
import marsad.app.page.ListPages;
import marsad.app.page.Pages;
import org.jspecify.annotations.Nullable;

/** The lists of promises and conflicts as data: the rows that the page of the same address shows, and those after them. */
final class ListRoutes {
    private final Pages pages;
    private final Views views;
    private final Writer writer;

    ListRoutes(Pages pages, Views views, Writer writer) {
        this.pages = pages;
        this.views = views;
        this.writer = writer;
    }

    void add(RoutesConfig routes) {
        routes.get("/commitments.json", ctx -> json(ctx, promises(ctx)));
        routes.get("/commitments.csv", ctx -> csv(ctx, Rows.PROMISE, promises(ctx)));
        routes.get("/conflicts.json", ctx -> json(ctx, conflicts(ctx)));
        routes.get("/conflicts.csv", ctx -> csv(ctx, Rows.CONFLICT, conflicts(ctx)));
    }

    private record Part(
            List<Map<String, Object>> rows, @Nullable String more) {}

    private List<Map<String, Object>> promises(Context ctx) {
        Phrases words = views.of(ctx).phrases();
        String state = PageRoutes.query(ctx, "state");
        String site = PageRoutes.site(ctx);
        return all(ctx, skip -> {
            ListPages.CommitmentsPage page = pages.commitments(state, skip, words);
            return new Part(page.rows().stream().map(r -> Rows.of(r, site)).toList(), page.more());
        });
    }

    private List<Map<String, Object>> conflicts(Context ctx) {
        Phrases words = views.of(ctx).phrases();
        String kind = PageRoutes.query(ctx, "kind");
        String site = PageRoutes.site(ctx);
        return all(ctx, skip -> {
            ListPages.ConflictsPage page = pages.conflicts(kind, skip, words);
            return new Part(page.rows().stream().map(r -> Rows.of(r, site)).toList(), page.more());
        });
    }

    private static List<Map<String, Object>> all(Context ctx, IntFunction<Part> page) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Part part;
        do {
            part = page.apply(PageRoutes.skip(ctx) + rows.size());
            rows.addAll(part.rows());
        } while (part.more() != null && !part.rows().isEmpty() && rows.size() < DataRoutes.MOST);
        return rows;
    }

    private void json(Context ctx, List<Map<String, Object>> rows) {
        writer.write(ctx, DataRoutes.JSON, Json.bytes(Map.of("items", rows)));
    }

    private void csv(Context ctx, List<String> head, List<Map<String, Object>> rows) {
        ctx.header("Content-Disposition", "attachment; filename=\"marsad.csv\"");
        writer.write(ctx, DataRoutes.CSV, Csv.of(head, rows));
    }
}

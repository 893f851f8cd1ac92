package marsad.app.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import marsad.app.page.FactPage;
import marsad.app.page.Holdings;
import marsad.app.page.Links;
import marsad.app.page.ListPages;
import marsad.app.page.Pages;
import marsad.app.page.ReportPage;
import marsad.app.page.StoryPage;
import marsad.app.page.View;
import marsad.record.Pair;
import marsad.record.States;
import org.jspecify.annotations.Nullable;

/** The addresses of pages. */
final class PageRoutes {
    private static final int NEAREST = 3;

    private final Pages pages;
    private final Templates templates;
    private final Views views;
    private final Security security;
    private final Writer writer;
    private final @Nullable Desk desk;

    PageRoutes(Pages pages, Templates templates, Views views, Security security, Writer writer, @Nullable Desk desk) {
        this.desk = desk;
        this.pages = pages;
        this.templates = templates;
        this.views = views;
        this.security = security;
        this.writer = writer;
    }

    void add(RoutesConfig routes) {
        routes.get("/", ctx -> {
            View view = views.of(ctx);
            handed(ctx, "home", view, pages.home(view.phrases()));
        });
        routes.get("/relations", ctx -> page(ctx, "relations", v -> pages.relations(skip(ctx), v.phrases())));
        routes.get("/relation", this::named);
        routes.get("/relation/{a}/{b}", this::relation);
        routes.get("/story/{id}", this::story);
        routes.get("/report/{id}", this::report);
        routes.get("/fact/{id}/history", this::past);
        routes.get("/fact/{id}", this::fact);
        routes.get(
                "/person/{id}",
                ctx -> page(
                        ctx,
                        "person",
                        v -> pages.person(id(ctx), skip(ctx), v.phrases()).orElseThrow(Refusal::missing)));
        routes.get(
                "/outlet/{id}",
                ctx -> page(
                        ctx,
                        "outlet",
                        v -> pages.outlet(id(ctx), skip(ctx), v.phrases()).orElseThrow(Refusal::missing)));
        routes.get("/outlets", ctx -> page(ctx, "outlets", v -> pages.outlets()));
        routes.get("/search", this::search);
        routes.get(
                "/commitments",
                ctx -> page(ctx, "commitments", v -> pages.commitments(query(ctx, "state"), skip(ctx), v.phrases())));
        routes.get(
                "/conflicts",
                ctx -> page(ctx, "conflicts", v -> pages.conflicts(query(ctx, "kind"), skip(ctx), v.phrases())));
        routes.get("/intake", this::intake);
        routes.get("/method", ctx -> plain(ctx, "method", Map.of()));
        routes.get("/settings", ctx -> plain(ctx, "settings", Map.of()));
        routes.get("/sign-in", ctx -> plain(ctx, "signin", Map.of("failed", false, "guard", security.guard(ctx))));
        routes.post("/sign-in", this::signIn);
        routes.post("/sign-out", ctx -> {
            security.signOut(ctx);
            ctx.redirect("/");
        });
    }

    private void page(Context ctx, String template, Function<View, Object> make) {
        View view = views.of(ctx);
        html(ctx, templates.page(template, view, make.apply(view)));
    }

    private void plain(Context ctx, String template, Map<String, Object> values) {
        Map<String, Object> all = new java.util.HashMap<>(values);
        all.put("view", views.of(ctx));
        html(ctx, templates.page(template, all));
    }

    private void titled(Context ctx, String template, View view, Object page, String title) {
        html(ctx, templates.page(template, Map.of("view", view, "page", page, "plain", title)));
    }

    private void html(Context ctx, byte[] page) {
        writer.write(ctx, "text/html; charset=utf-8", page);
    }

    /** Two states as a person names them lead to their page. */
    private void named(Context ctx) {
        ctx.redirect(Links.relation(pair(query(ctx, "a"), query(ctx, "b"))));
    }

    private void relation(Context ctx) {
        Pair pair = pair(id(ctx, "a"), id(ctx, "b"));
        LocalDate asOf = day(ctx, "asof");
        if (!Links.relation(pair).equals(ctx.path())) {
            ctx.redirect(Links.relation(pair));
            return;
        }
        page(
                ctx,
                "relation",
                v -> pages.relation(
                        pair,
                        day(ctx, "from"),
                        day(ctx, "to"),
                        asOf,
                        skip(ctx),
                        "1".equals(ctx.queryParam("all")),
                        v.phrases()));
    }

    /** The pair in the order in which its page stands. */
    Pair pair(String first, String second) {
        String a = state(first);
        String b = state(second);
        if (a.equals(b)) {
            throw new Refusal(400, "error.400", "error.state", second, "");
        }
        return new Pair(a, b);
    }

    private String state(String name) {
        States states = pages.holdings().recorder().states();
        return states.find(name)
                .orElseThrow(() -> new Refusal(
                        404, "error.404", "error.state", name, String.join(", ", states.nearest(name, NEAREST))));
    }

    private void story(Context ctx) {
        View view = views.of(ctx);
        String id = id(ctx);
        StoryPage page = pages.story(id, view.phrases()).orElse(null);
        if (page == null) {
            ctx.redirect(
                    Links.story(pages.holdings().moved(id).orElseThrow(Refusal::missing)),
                    io.javalin.http.HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        titled(ctx, "story", view, page, page.title().text());
    }

    private void report(Context ctx) {
        View view = views.of(ctx);
        ReportPage page = pages.report(id(ctx), view.phrases()).orElseThrow(Refusal::missing);
        titled(ctx, "report", view, page, page.title().text());
    }

    private void fact(Context ctx) {
        View view = views.of(ctx);
        String id = id(ctx);
        Holdings.Withdrawn gone = pages.holdings().withdrawn(id).orElse(null);
        if (gone != null) {
            ctx.status(410);
            html(
                    ctx,
                    templates.page(
                            "gone",
                            Map.of(
                                    "view",
                                    view,
                                    "gone",
                                    gone,
                                    "history",
                                    pages.holdings().history(id))));
            return;
        }
        FactPage page = pages.fact(id, view.phrases(), site(ctx)).orElseThrow(Refusal::missing);
        titled(ctx, "fact", view, page, page.line().text());
    }

    /** How a fact was read from each version of its report, and what editors changed of it; also of one that is gone. */
    private void past(Context ctx) {
        String id = id(ctx);
        List<Holdings.Version> versions = pages.holdings().versions(id);
        if (versions.isEmpty()) {
            throw Refusal.missing();
        }
        plain(
                ctx,
                "past",
                Map.of(
                        "id",
                        id,
                        "versions",
                        versions,
                        "history",
                        pages.holdings().history(id)));
    }

    private void search(Context ctx) {
        View view = views.of(ctx);
        ListPages.SearchPage found = pages.search(query(ctx, "q"), query(ctx, "kind"), skip(ctx), view.phrases());
        ctx.header("Vary", "HX-Request");
        boolean part = "found".equals(ctx.header("HX-Target"));
        if (part) {
            html(ctx, templates.page("found", view, found));
        } else {
            handed(ctx, "search", view, found);
        }
    }

    private void intake(Context ctx) {
        View view = views.of(ctx);
        boolean fetches = desk != null && desk.inbox().fetches();
        ListPages.IntakePage page =
                pages.intake(query(ctx, "run"), query(ctx, "more").isEmpty());
        html(
                ctx,
                templates.page("intake", Map.of("view", view, "page", page, "form", HandIn.empty(hand(ctx), fetches))));
    }

    /** What a form must send back, or empty where nothing can be handed in. */
    private String hand(Context ctx) {
        return desk == null ? "" : security.hand(ctx);
    }

    private void handed(Context ctx, String template, View view, Object page) {
        html(ctx, templates.page(template, Map.of("view", view, "page", page, "hand", hand(ctx))));
    }

    private void signIn(Context ctx) {
        if (security.signIn(ctx)) {
            ctx.redirect("/");
        } else {
            ctx.status(401);
            plain(ctx, "signin", Map.of("failed", true, "guard", security.guard(ctx)));
        }
    }

    static String site(Context ctx) {
        return ctx.scheme() + "://" + ctx.host();
    }

    static String id(Context ctx) {
        return id(ctx, "id");
    }

    static String id(Context ctx, String name) {
        return ctx.pathParam(name);
    }

    static String query(Context ctx, String name) {
        String value = ctx.queryParam(name);
        return value == null ? "" : value;
    }

    static int skip(Context ctx) {
        String value = query(ctx, "skip");
        boolean number =
                !value.isEmpty() && value.length() <= 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(value) : 0;
    }

    static @Nullable LocalDate day(Context ctx, String name) {
        String value = query(ctx, name);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new Refusal(400, "error.400", "error.day", value);
        }
    }
}

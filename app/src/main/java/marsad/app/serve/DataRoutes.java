package marsad.app.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import marsad.app.out.AnalysisJson;
import marsad.app.out.DossierJson;
import marsad.app.page.FactJson;
import marsad.app.page.FactPlace;
import marsad.app.page.Holdings;
import marsad.app.page.Links;
import marsad.app.page.Pages;
import marsad.app.search.SearchQuery;
import marsad.app.store.Fact;
import marsad.app.store.FactQuery;
import marsad.app.store.Page;
import marsad.record.Pair;
import marsad.record.Relation;
import marsad.record.Report;
import marsad.record.Story;
import org.jspecify.annotations.Nullable;

/**
 * The record as data: {@code /api/v1}, and the address of a page with {@code .json} or {@code .csv} behind it. Within v1
 * things are only added.
 */
final class DataRoutes {
    private static final String API = "/api/";
    static final String JSON = "application/json; charset=utf-8";
    private static final String LINKED = "application/ld+json";
    static final String CSV = "text/csv; charset=utf-8";
    private static final int ORDINARY = 50;
    static final int MOST = 200;

    private final Pages pages;
    private final Writer writer;
    private final AnalysisJson analyses = new AnalysisJson();

    DataRoutes(Pages pages, Writer writer) {
        this.pages = pages;
        this.writer = writer;
    }

    /** Whether a request is answered by data, and its refusal by a problem. */
    static boolean isData(Context ctx) {
        return ctx.path().startsWith(API)
                || ctx.path().endsWith(".json")
                || ctx.path().endsWith(".atom")
                || ctx.path().endsWith(".ics")
                || ctx.path().endsWith(".csv");
    }

    void add(RoutesConfig routes) {
        routes.before("/api/*", ctx -> ctx.header("Access-Control-Allow-Origin", "*"));
        routes.get("/api/openapi.json", this::description);
        routes.get("/api/v1/reports/{id}", ctx -> report(ctx, PageRoutes.id(ctx)));
        routes.get("/api/v1/stories/{id}", this::story);
        routes.get("/api/v1/relations", ctx -> json(ctx, relations()));
        routes.get("/api/v1/relations/{a}/{b}", ctx -> json(ctx, DossierJson.of(relation(ctx))));
        routes.get(
                "/api/v1/outlets",
                ctx -> json(ctx, Map.of("outlets", pages.holdings().outlets())));
        routes.get("/api/v1/facts/{id}", this::fact);
        routes.get("/api/v1/statements", ctx -> facts(ctx, Fact.Kind.STATEMENT));
        routes.get("/api/v1/events", ctx -> facts(ctx, Fact.Kind.EVENT));
        routes.get("/api/v1/figures", ctx -> facts(ctx, Fact.Kind.FIGURE));
        routes.get("/api/v1/commitments", ctx -> facts(ctx, Fact.Kind.COMMITMENT));
        routes.get("/api/v1/search", this::search);
        ofPages(routes);
    }

    private void ofPages(RoutesConfig routes) {
        routes.get("/relation/{a}/{b}.json", ctx -> json(ctx, DossierJson.of(relation(ctx))));
        routes.get("/relation/{a}/{b}.csv", ctx -> csv(ctx, facts(reports(relation(ctx)))));
        routes.get("/story/{id}.json", this::story);
        routes.get("/story/{id}.csv", ctx -> csv(ctx, facts(told(PageRoutes.id(ctx)).stream())));
        routes.get("/report/{id}.json", ctx -> report(ctx, PageRoutes.id(ctx)));
        routes.get("/report/{id}.csv", ctx -> csv(ctx, FactPlace.of(held(PageRoutes.id(ctx)))));
        routes.get("/fact/{id}/history.json", this::past);
        routes.get("/fact/{id}.json", this::fact);
        routes.get("/search.json", this::search);
        routes.get("/relations.json", ctx -> json(ctx, relations()));
        routes.get("/index.json", ctx -> json(ctx, relations()));
        routes.get(
                "/outlets.json",
                ctx -> json(ctx, Map.of("outlets", pages.holdings().outlets())));
        routes.get(
                "/intake.json",
                ctx -> json(ctx, Map.of("items", pages.holdings().intake(PageRoutes.query(ctx, "run"), MOST))));
    }

    private void description(Context ctx) throws java.io.IOException {
        try (var in = DataRoutes.class.getResourceAsStream("/marsad/app/serve/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is missing from this build");
            }
            writer.write(ctx, JSON, in.readAllBytes());
        }
    }

    private Report held(String id) {
        return pages.holdings().report(id).orElseThrow(Refusal::missing);
    }

    private void report(Context ctx, String id) {
        Report report = held(id);
        if (linked(ctx)) {
            writer.write(ctx, LINKED, Json.bytes(LinkedData.of(report, PageRoutes.site(ctx))));
        } else {
            writer.write(ctx, JSON, analyses.line(report.analysis()));
        }
    }

    private static boolean linked(Context ctx) {
        return String.valueOf(ctx.header("Accept")).contains(LINKED) || "ld".equals(ctx.queryParam("format"));
    }

    private void story(Context ctx) {
        String id = PageRoutes.id(ctx);
        if (linked(ctx)) {
            writer.write(ctx, LINKED, Json.bytes(LinkedData.story(id, told(id), PageRoutes.site(ctx))));
        } else {
            json(ctx, record(id));
        }
    }

    private List<Report> told(String story) {
        List<Report> reports = pages.holdings().story(story);
        if (reports.isEmpty()) {
            throw Refusal.missing();
        }
        return reports;
    }

    /** A story as a dossier of its own; one that names fewer than two states is its reports alone. */
    private Object record(String story) {
        List<Report> reports = told(story);
        return pages.storyRecord(story)
                .<Object>map(DossierJson::of)
                .orElseGet(() -> Map.of(
                        "id", story, "reports", reports.stream().map(Report::id).toList()));
    }

    private Relation relation(Context ctx) {
        var states = pages.holdings().recorder().states();
        String a = states.find(PageRoutes.id(ctx, "a")).orElseThrow(Refusal::missing);
        String b = states.find(PageRoutes.id(ctx, "b")).orElseThrow(Refusal::missing);
        if (a.equals(b)) {
            throw Refusal.missing();
        }
        return pages.record(new Pair(a, b), PageRoutes.day(ctx, "asof"));
    }

    private static Stream<Report> reports(Relation relation) {
        return relation.stories().stream().map(Story::reports).flatMap(List::stream);
    }

    private static List<FactPlace> facts(Stream<Report> reports) {
        return reports.flatMap(r -> FactPlace.of(r).stream()).toList();
    }

    private Object relations() {
        return Map.of(
                "relations",
                pages.holdings().relations().stream().map(DataRoutes::standing).toList());
    }

    private static Map<String, Object> standing(Holdings.Standing s) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("a", s.pair().a());
        line.put("b", s.pair().b());
        line.put("events", s.events());
        FactJson.put(line, "last", s.last() == null ? null : s.last().toString());
        return line;
    }

    private void fact(Context ctx) {
        String id = PageRoutes.id(ctx);
        FactPlace place = pages.holdings().withFact(id).stream()
                .flatMap(r -> FactPlace.of(r).stream())
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::missing);
        if (linked(ctx)) {
            String site = PageRoutes.site(ctx);
            Map<String, Object> annotation = new LinkedHashMap<>(Pages.annotation(place, site));
            annotation.put("body", List.of(annotation.get("body"), LinkedData.of(place, site)));
            writer.write(ctx, LINKED, Json.bytes(annotation));
        } else {
            json(ctx, FactJson.of(place, PageRoutes.site(ctx)));
        }
    }

    private void past(Context ctx) {
        String id = PageRoutes.id(ctx);
        List<Holdings.Version> versions = pages.holdings().versions(id);
        if (versions.isEmpty()) {
            throw Refusal.missing();
        }
        json(ctx, Map.of("versions", versions, "changes", pages.holdings().history(id)));
    }

    private void facts(Context ctx, Fact.Kind kind) {
        Page<FactPlace> page = page(ctx, kind);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "items",
                page.items().stream()
                        .map(f -> FactJson.of(f, PageRoutes.site(ctx)))
                        .toList());
        String next = page.next();
        if (next != null) {
            String url = PageRoutes.site(ctx) + ctx.path() + "?" + query(ctx, next);
            answer.put("next", url);
            ctx.header("Link", "<" + url + ">; rel=\"next\"");
        }
        json(ctx, answer);
    }

    private static String query(Context ctx, String next) {
        StringBuilder query = new StringBuilder();
        ctx.queryParamMap().forEach((name, values) -> {
            if (!name.equals("after")) {
                values.forEach(v -> query.append(Links.encoded(name))
                        .append('=')
                        .append(Links.encoded(v))
                        .append('&'));
            }
        });
        return query.append("after=").append(Links.encoded(next)).toString();
    }

    private Page<FactPlace> page(Context ctx, Fact.Kind kind) {
        FactQuery query = new FactQuery(
                kind,
                ctx.queryParam("type"),
                ctx.queryParam("status"),
                ctx.queryParams("party"),
                ctx.queryParam("speaker"),
                ctx.queryParam("outlet"),
                PageRoutes.day(ctx, "from"),
                PageRoutes.day(ctx, "to"));
        return pages.holdings().facts(query, limit(ctx), ctx.queryParam("after"));
    }

    private static int limit(Context ctx) {
        String asked = PageRoutes.query(ctx, "limit");
        boolean number =
                !asked.isEmpty() && asked.length() <= 4 && asked.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Math.min(MOST, Integer.parseInt(asked))) : ORDINARY;
    }

    private void search(Context ctx) {
        String site = PageRoutes.site(ctx);
        SearchQuery query = new SearchQuery(
                PageRoutes.query(ctx, "q"),
                kind(ctx),
                ctx.queryParams("party"),
                ctx.queryParam("speaker"),
                ctx.queryParam("outlet"),
                ctx.queryParam("type"),
                PageRoutes.day(ctx, "from"),
                PageRoutes.day(ctx, "to"),
                "newest".equals(ctx.queryParam("sort")));
        int skip = PageRoutes.skip(ctx);
        Holdings.Found found = pages.holdings().search(query, skip, limit(ctx));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("items", found.hits().stream().map(h -> hit(h, site)).toList());
        answer.put("total", found.total());
        answer.put("exact", found.exact());
        answer.put("loose", found.loose());
        json(ctx, answer);
    }

    static Fact.@Nullable Kind kind(Context ctx) {
        String asked = PageRoutes.query(ctx, "kind");
        for (Fact.Kind kind : Fact.Kind.values()) {
            if (FactPlace.key(kind).equals(asked)) {
                return kind;
            }
        }
        if (!asked.isEmpty()) {
            throw new Refusal(400, "error.400", "error.404.detail");
        }
        return null;
    }

    private static Map<String, Object> hit(Holdings.Hit hit, String site) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("report", hit.report().id());
        FactJson.put(found, "outlet", hit.report().article().outlet());
        FactJson.put(found, "published", hit.report().article().published());
        found.put("snippet", hit.snippet().of(hit.report().article().text()));
        Fact fact = hit.fact();
        if (fact == null) {
            found.put("url", site + Links.report(hit.report().id()));
        } else {
            found.put("fact", FactJson.of(new FactPlace(fact, hit.report()), site));
            found.put("url", site + Links.fact(fact.id()));
        }
        return found;
    }

    private void json(Context ctx, Object value) {
        writer.write(ctx, JSON, value instanceof byte[] ready ? ready : Json.bytes(value));
    }

    private void csv(Context ctx, List<FactPlace> facts) {
        ctx.header("Content-Disposition", "attachment; filename=\"marsad.csv\"");
        writer.write(ctx, CSV, Csv.of(facts, PageRoutes.site(ctx)));
    }
}

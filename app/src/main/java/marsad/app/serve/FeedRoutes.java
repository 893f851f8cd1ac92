package marsad.app.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import marsad.app.out.Display;
import marsad.app.page.Cited;
import marsad.app.page.Holdings;
import marsad.app.page.LedgerRow;
import marsad.app.page.Links;
import marsad.app.page.ListPages;
import marsad.app.page.Pages;
import marsad.app.page.RelationPage;
import marsad.app.page.View;
import marsad.app.search.SearchQuery;
import marsad.model.Article;
import marsad.record.Days;
import marsad.record.Headline;
import marsad.record.Pair;
import marsad.record.Report;
import org.jspecify.annotations.Nullable;

/** Pages as feeds, so that readers are told what is new of them, and promises as a calendar. */
final class FeedRoutes {
    private static final String ATOM = "application/atom+xml; charset=utf-8";
    private static final String CALENDAR = "text/calendar; charset=utf-8";
    private static final int MOST = 50;
    private static final int MOST_PROMISES = 500;

    private final Pages pages;
    private final PageRoutes addresses;
    private final Views views;
    private final Writer writer;

    FeedRoutes(Pages pages, PageRoutes addresses, Views views, Writer writer) {
        this.pages = pages;
        this.addresses = addresses;
        this.views = views;
        this.writer = writer;
    }

    void add(RoutesConfig routes) {
        routes.get("/relation/{a}/{b}.atom", this::relation);
        routes.get("/relation/{a}/{b}.ics", ctx -> {
            View view = views.of(ctx);
            calendar(ctx, view, page(ctx, view).promises());
        });
        routes.get("/story/{id}.atom", this::story);
        routes.get("/search.atom", this::search);
        routes.get("/commitments.ics", ctx -> {
            View view = views.of(ctx);
            calendar(ctx, view, promises(PageRoutes.query(ctx, "state"), view));
        });
    }

    private RelationPage page(Context ctx, View view) {
        Pair pair = addresses.pair(PageRoutes.id(ctx, "a"), PageRoutes.id(ctx, "b"));
        return pages.relation(pair, null, null, null, 0, true, view.phrases());
    }

    private void relation(Context ctx) {
        View view = views.of(ctx);
        RelationPage page = page(ctx, view);
        List<Atom.Entry> entries = new ArrayList<>();
        page.months().forEach(month -> month.stories().forEach(story -> entries.add(entry(story))));
        feed(ctx, view, Links.relation(page.pair()), view.t("title", page.a(), page.b()), entries);
    }

    /** A story as its events tell it; its headline only where it has none. */
    private static Atom.Entry entry(RelationPage.StoryItem story) {
        String headline = story.title() == null ? "" : story.title().text();
        List<String> events = story.events().stream().map(e -> e.line().text()).toList();
        return new Atom.Entry(
                story.href(),
                headline.isEmpty() ? story.when().text() : headline,
                story.last(),
                String.join("، ", story.carriers()),
                String.join("\n", events));
    }

    private void story(Context ctx) {
        View view = views.of(ctx);
        String id = PageRoutes.id(ctx);
        List<Report> reports = pages.holdings().story(id);
        if (reports.isEmpty()) {
            throw Refusal.missing();
        }
        String title = pages.story(id, view.phrases())
                .orElseThrow(Refusal::missing)
                .title()
                .text();
        List<Atom.Entry> entries = reports.stream()
                .map(r -> entry(r, Links.report(r.id()), firstLine(r.article())))
                .toList();
        feed(ctx, view, Links.story(id), title, entries);
    }

    private void search(Context ctx) {
        View view = views.of(ctx);
        String words = PageRoutes.query(ctx, "q");
        SearchQuery query = new SearchQuery(
                words,
                DataRoutes.kind(ctx),
                ctx.queryParams("party"),
                ctx.queryParam("speaker"),
                ctx.queryParam("outlet"),
                ctx.queryParam("type"),
                null,
                null,
                true);
        List<Atom.Entry> entries = pages.holdings().search(query, 0, MOST).hits().stream()
                .map(FeedRoutes::entry)
                .toList();
        feed(ctx, view, "/search?" + view.query(), view.t("search.title", words), entries);
    }

    private static Atom.Entry entry(Holdings.Hit hit) {
        String path = hit.fact() == null
                ? Links.report(hit.report().id())
                : Links.fact(hit.fact().id());
        return entry(hit.report(), path, hit.snippet().of(hit.report().article().text()));
    }

    private static Atom.Entry entry(Report report, String path, String text) {
        Headline headline = Headline.of(report);
        return new Atom.Entry(
                path,
                headline == null ? report.id() : Display.line(headline.words()),
                report.latest(),
                Objects.requireNonNullElse(report.article().outlet(), ""),
                Display.line(text));
    }

    private static String firstLine(Article article) {
        return article.text().lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    }

    private void feed(Context ctx, View view, String page, String title, List<Atom.Entry> entries) {
        String path = ctx.path() + (view.query().isEmpty() ? "" : "?" + view.query());
        writer.write(ctx, ATOM, Atom.feed(PageRoutes.site(ctx), path, page, view.lang(), title, entries));
    }

    private List<LedgerRow> promises(String state, View view) {
        List<LedgerRow> rows = new ArrayList<>();
        ListPages.CommitmentsPage page;
        do {
            page = pages.commitments(state, rows.size(), view.phrases());
            rows.addAll(page.rows());
        } while (page.more() != null && !page.rows().isEmpty() && rows.size() < MOST_PROMISES);
        return rows;
    }

    private void calendar(Context ctx, View view, List<LedgerRow> rows) {
        List<Calendar.Entry> entries = rows.stream()
                .map(row -> entry(row, PageRoutes.site(ctx)))
                .filter(Objects::nonNull)
                .toList();
        ctx.header("Content-Disposition", "attachment; filename=\"marsad.ics\"");
        writer.write(ctx, CALENDAR, Calendar.of(view.t("brand") + " · " + view.t("ledger"), entries));
    }

    /** The entry of a promise; null where it has no day to stand on. */
    private static Calendar.@Nullable Entry entry(LedgerRow row, String site) {
        Days days = Days.of(row.due());
        LocalDate due = days == null ? null : days.to();
        Cited words = row.fact().first();
        LocalDate made = words.citation().report().earliest();
        return due == null
                ? null
                : new Calendar.Entry(
                        words.fact().isEmpty() ? words.citation().report().id() : words.fact(),
                        due,
                        made == null ? due : made,
                        row.maker().text() + ": " + words.quote().brief().words(),
                        "«" + words.quote().words() + "»\n" + row.made().text() + "\n" + row.stateName() + " · "
                                + row.reason(),
                        site + words.page());
    }
}

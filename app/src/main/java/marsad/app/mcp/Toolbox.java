package marsad.app.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import marsad.app.out.Phrases;
import marsad.app.page.FactJson;
import marsad.app.page.FactPlace;
import marsad.app.page.Holdings;
import marsad.app.page.Links;
import marsad.app.page.Pages;
import marsad.app.page.RelationPage;
import marsad.app.page.StoryPage;
import marsad.app.search.SearchQuery;
import marsad.app.store.Fact;
import marsad.app.store.FactQuery;
import marsad.app.store.Page;
import marsad.record.Headline;
import marsad.record.Pair;
import marsad.record.Report;
import marsad.record.States;
import org.jspecify.annotations.Nullable;

/** The tools, over what pages are made from. Safe to share between threads. */
public final class Toolbox {
    private static final int NEAREST = 3;

    private final Pages pages;
    private final String site;
    private final Items items;
    private final Phrases phrases = new Phrases(false, false, List.of("dossier", "page"));

    /** Tools whose answers lead to the server at {@code site}. */
    public Toolbox(Pages pages, String site) {
        this.pages = pages;
        this.site = site;
        items = new Items(site);
    }

    List<Tool> tools() {
        Map<String, Object> limit = Tool.number("Most items, 10 if not given");
        Map<String, Object> cursor = Tool.text("From the answer before, for the next part");
        Map<String, Object> a = Tool.text("A state: ISO code, English or Arabic name");
        Map<String, Object> b = Tool.text("Another state");
        return List.of(
                new Tool(
                        "search_facts",
                        "Search facts",
                        "Recorded facts, latest first, by words, kind, party, speaker, outlet and day.",
                        Map.of(
                                "query", Tool.text("Words as reports have them, in Arabic"),
                                "kind", Tool.text("statement, event, figure or commitment"),
                                "party", Tool.text("Id of a state, person or body that takes part"),
                                "speaker", Tool.text("Id of who says it"),
                                "outlet", Tool.text("Name of an outlet"),
                                "from", Tool.text("First day, 2024-03-12"),
                                "to", Tool.text("Last day"),
                                "limit", limit,
                                "cursor", cursor),
                        List.of(),
                        this::searchFacts),
                new Tool(
                        "get_relation",
                        "Relation of two states",
                        "The stories of two states, latest first, each with its events and their words.",
                        Map.of(
                                "a",
                                a,
                                "b",
                                b,
                                "asof",
                                Tool.text("As it stood on that day"),
                                "limit",
                                limit,
                                "cursor",
                                cursor),
                        List.of("a", "b"),
                        this::relation),
                new Tool(
                        "get_story",
                        "One story",
                        "What all reports of one event say: events, statements, figures, with outlets and words.",
                        Map.of("id", Tool.text("Id of the story"), "limit", limit, "cursor", cursor),
                        List.of("id"),
                        this::story),
                new Tool(
                        "compare_wordings",
                        "Compare wordings",
                        "Statements of one story that outlets carry in different words.",
                        Map.of("story", Tool.text("Id of the story"), "limit", limit, "cursor", cursor),
                        List.of("story"),
                        this::wordings),
                new Tool(
                        "get_commitments",
                        "Promises",
                        "Promises between two states with what the record shows of them.",
                        Map.of("a", a, "b", b, "limit", limit, "cursor", cursor),
                        List.of("a", "b"),
                        this::commitments),
                new Tool(
                        "get_figures",
                        "Figures",
                        "Figures about two states as series, and the values that differ.",
                        Map.of("a", a, "b", b, "limit", limit, "cursor", cursor),
                        List.of("a", "b"),
                        this::figures),
                new Tool(
                        "get_report",
                        "One report",
                        "The facts of a report; its text is a resource, and is given in source_text if asked for.",
                        Map.of(
                                "id",
                                Tool.text("Id of the report"),
                                "text",
                                Map.of("type", "boolean", "description", "Whether to give the whole text"),
                                "limit",
                                limit,
                                "cursor",
                                cursor),
                        List.of("id"),
                        this::report),
                new Tool(
                        "open_words",
                        "Open the words of a fact",
                        "The exact words of a fact in their paragraph, with outlet, day and rule.",
                        Map.of("fact", Tool.text("Id of the fact")),
                        List.of("fact"),
                        this::words));
    }

    private Answer searchFacts(Arguments arguments) {
        String query = arguments.find("query");
        Fact.Kind kind = kind(arguments.find("kind"));
        if (query != null) {
            return find(SearchQuery.reports(query), kind, arguments);
        }
        String party = arguments.find("party");
        Page<FactPlace> page = pages.holdings()
                .facts(
                        new FactQuery(
                                kind,
                                null,
                                null,
                                party == null ? List.of() : List.of(party),
                                arguments.find("speaker"),
                                arguments.find("outlet"),
                                arguments.day("from"),
                                arguments.day("to")),
                        arguments.limit(),
                        arguments.find("cursor"));
        String next = page.next();
        return new Answer(
                "Facts, those of the latest reports first",
                page.items().stream().map(this::place).toList(),
                next == null ? "" : next);
    }

    private Answer find(SearchQuery query, Fact.@Nullable Kind kind, Arguments arguments) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Fact.Kind one : kind == null ? Fact.Kind.values() : new Fact.Kind[] {kind}) {
            for (Holdings.Hit hit :
                    pages.holdings().search(query.in(one), 0, Arguments.MOST).hits()) {
                Fact fact = hit.fact();
                if (fact != null) {
                    found.add(place(new FactPlace(fact, hit.report())));
                }
            }
        }
        return Answer.part("Facts whose words hold: " + query.words(), found, arguments);
    }

    private static Fact.@Nullable Kind kind(@Nullable String name) {
        for (Fact.Kind kind : Fact.Kind.values()) {
            if (FactPlace.key(kind).equals(name)) {
                return kind;
            }
        }
        if (name != null) {
            throw new Unanswered("kind must be statement, event, figure or commitment, not " + name);
        }
        return null;
    }

    private Map<String, Object> place(FactPlace place) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", place.id());
        item.put("says", FactPlace.key(place.kind()));
        Map<String, Object> fact = FactJson.of(place, site);
        item.put("fact", fact);
        item.put("citations", List.of(fact));
        return item;
    }

    private Answer relation(Arguments arguments) {
        RelationPage page = page(arguments);
        List<Map<String, Object>> stories = page.months().stream()
                .flatMap(m -> m.stories().stream())
                .map(this::story)
                .toList();
        return Answer.part(
                page.a() + " and " + page.b() + ": " + page.summary().text() + ". Latest first.", stories, arguments);
    }

    private Map<String, Object> story(RelationPage.StoryItem story) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", "story");
        item.put(
                "says",
                story.when().text()
                        + (story.title() == null ? "" : " «" + story.title().text() + "»"));
        item.put("outlets", story.carriers());
        item.put("reports", story.reports());
        item.put("events", story.events().stream().map(items::card).toList());
        item.put(
                "citations",
                story.events().stream().map(e -> items.citation(e.first())).toList());
        item.put("url", site + story.href());
        return item;
    }

    private RelationPage page(Arguments arguments) {
        Pair pair = new Pair(state(arguments.get("a")), state(arguments.get("b")));
        return pages.relation(pair, null, null, arguments.day("asof"), 0, true, phrases);
    }

    private String state(String name) {
        States states = pages.holdings().recorder().states();
        return states.find(name)
                .orElseThrow(() -> new Unanswered("no state is called " + name + "; nearest: "
                        + String.join(", ", states.nearest(name, NEAREST))));
    }

    private StoryPage storyPage(String id) {
        return pages.story(id, phrases)
                .orElseThrow(() -> new Unanswered("no story is called " + id + "; get_relation lists stories"));
    }

    private Answer story(Arguments arguments) {
        StoryPage page = storyPage(arguments.get("id"));
        List<Map<String, Object>> all = new ArrayList<>();
        page.events().forEach(e -> all.add(items.card(e)));
        page.said().forEach(s -> s.statements().forEach(c -> all.add(items.card(c))));
        page.figures().forEach(f -> all.add(items.card(f)));
        page.promises().forEach(p -> all.add(items.promise(p)));
        return Answer.part(
                page.title().text() + " · " + page.when().text() + " · told by "
                        + page.reports().size() + " reports of " + page.outlets() + " outlets",
                all,
                arguments);
    }

    private Answer wordings(Arguments arguments) {
        StoryPage page = storyPage(arguments.get("story"));
        return Answer.part(
                "Statements that outlets carry in different words; the first citation is the fullest",
                page.differing().stream().map(items::wordings).toList(),
                arguments);
    }

    private Answer commitments(Arguments arguments) {
        RelationPage page = page(arguments);
        return Answer.part(
                "Promises; a state other than open, due or unclear is decided by the words under evidence",
                page.promises().stream().map(items::promise).toList(),
                arguments);
    }

    private Answer figures(Arguments arguments) {
        RelationPage page = page(arguments);
        List<Map<String, Object>> all = Stream.concat(
                        page.series().stream().flatMap(s -> s.rows().stream()).map(row -> items.card(row.fact())),
                        page.conflicts().stream().map(items::conflict))
                .toList();
        return Answer.part("Figures by series, then values that differ; none is preferred", all, arguments);
    }

    private Answer report(Arguments arguments) {
        Report report = report(arguments.get("id"));
        Headline headline = Headline.of(report);
        List<Map<String, Object>> all = new ArrayList<>();
        FactPlace.of(report).forEach(f -> all.add(place(f)));
        Answer answer = Answer.part(
                "Report " + report.id() + " of " + report.carrier() + ", "
                        + report.article().published() + ": " + (headline == null ? "" : headline.words()) + " · "
                        + all.size() + " facts",
                all,
                arguments);
        if (!arguments.flag("text")) {
            return answer;
        }
        List<Map<String, Object>> withText = new ArrayList<>();
        withText.add(Map.of(
                "id",
                report.id(),
                "kind",
                "report",
                "source_text",
                report.article().text(),
                "url",
                site + Links.report(report.id())));
        withText.addAll(answer.items());
        return new Answer(answer.about(), withText, answer.cursor());
    }

    /** A report; it is also a resource, {@code marsad://report/ID}. */
    Report report(String id) {
        return pages.holdings()
                .report(id)
                .orElseThrow(() -> new Unanswered("no report is called " + id + "; search_facts finds reports"));
    }

    private Answer words(Arguments arguments) {
        String id = arguments.get("fact");
        FactPlace place = pages.holdings().withFact(id).stream()
                .flatMap(r -> FactPlace.of(r).stream())
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unanswered("no fact is called " + id + "; search_facts finds facts"));
        String text = place.report().article().text();
        int from = text.lastIndexOf('\n', Math.max(0, place.span().start() - 1)) + 1;
        int end = text.indexOf('\n', place.span().end());
        Map<String, Object> item = new LinkedHashMap<>(place(place));
        item.put("source_text", text.substring(from, end < 0 ? text.length() : end));
        return new Answer("The words of one fact in their paragraph", List.of(item), "");
    }
}

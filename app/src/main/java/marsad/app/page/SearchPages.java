package marsad.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import marsad.app.out.Line;
import marsad.app.out.Phrases;
import marsad.app.out.Telling;
import marsad.app.search.SearchQuery;
import marsad.app.store.Fact;
import marsad.model.Article;
import marsad.model.Span;
import marsad.record.Headline;
import marsad.record.Pair;
import org.jspecify.annotations.Nullable;

/** Makes the page of what was searched for. */
final class SearchPages {
    private static final int PER_PAGE = 50;
    private static final int MOST_NAMES = 8;

    private final Holdings holdings;

    SearchPages(Holdings holdings) {
        this.holdings = holdings;
    }

    /** The page; {@code kind} names a kind of fact, or is empty for reports. */
    ListPages.SearchPage of(String words, String kind, int skip, Phrases phrases) {
        String wanted = words.strip();
        if (wanted.isEmpty()) {
            return new ListPages.SearchPage("", List.of(), List.of(), 0, true, false, List.of(), List.of(), null);
        }
        SearchQuery query = SearchQuery.reports(wanted).in(kind(kind));
        Holdings.Found found = holdings.search(query, skip, PER_PAGE);
        Telling telling = new Telling(
                phrases,
                holdings.recorder()
                        .names(found.hits().stream().map(Holdings.Hit::report).toList()));
        return new ListPages.SearchPage(
                wanted,
                tabs(query, phrases),
                found.hits().stream().map(h -> found(h, telling)).toList(),
                found.total(),
                found.exact(),
                found.loose(),
                people(wanted),
                relations(wanted, telling),
                skip + found.hits().size() < found.total() && !found.hits().isEmpty()
                        ? address(wanted, query.kind()) + "&skip=" + (skip + PER_PAGE)
                        : null);
    }

    private static Fact.@Nullable Kind kind(String name) {
        for (Fact.Kind kind : Fact.Kind.values()) {
            if (FactPlace.key(kind).equals(name)) {
                return kind;
            }
        }
        return null;
    }

    private List<ListPages.Chip> tabs(SearchQuery query, Phrases phrases) {
        List<ListPages.Chip> tabs = new ArrayList<>();
        tabs.add(tab(query, null, phrases.of("reports")));
        for (Fact.Kind kind : Fact.Kind.values()) {
            tabs.add(tab(query, kind, phrases.of("kind." + FactPlace.key(kind))));
        }
        return tabs;
    }

    private ListPages.Chip tab(SearchQuery query, Fact.@Nullable Kind kind, String name) {
        int total = (int) Math.min(Integer.MAX_VALUE, holdings.count(query.in(kind)));
        return new ListPages.Chip(name, address(query.words(), kind), query.kind() == kind, total);
    }

    private static String address(String words, Fact.@Nullable Kind kind) {
        return "/search?q=" + Links.encoded(words)
                + (kind == null ? "" : "&kind=" + kind.name().toLowerCase(Locale.ROOT));
    }

    private static ListPages.Found found(Holdings.Hit hit, Telling telling) {
        Article article = hit.report().article();
        Headline headline = Headline.of(hit.report());
        Line title = headline == null ? Line.EMPTY.name(article.id()) : Line.EMPTY.words(headline.words());
        Fact fact = hit.fact();
        Line line = fact == null ? title : OneFact.line(new FactPlace(fact, hit.report()), telling);
        return new ListPages.Found(
                Links.report(article.id()) + at(hit),
                telling.report(hit.report()),
                line,
                Inline.marked(article.text(), hit.snippet(), hit.marks()));
    }

    /** The place in the report: that of the fact, else of the words that were looked for. */
    private static String at(Holdings.Hit hit) {
        Fact fact = hit.fact();
        if (fact != null) {
            return "#" + fact.id();
        }
        Span mark = hit.marks().isEmpty() ? null : hit.marks().get(0);
        return mark == null ? "" : Links.fragment(mark.of(hit.report().article().text()));
    }

    private List<ListPages.Named> people(String wanted) {
        return holdings.suggest(wanted, MOST_NAMES).stream()
                .map(p -> new ListPages.Named(p.name(), Links.person(p.id()), p.reports()))
                .toList();
    }

    /** Relations of the state that the words name. */
    private List<RelationPage.Related> relations(String wanted, Telling telling) {
        return holdings.recorder().states().find(wanted).stream()
                .flatMap(state -> holdings.relations().stream().filter(s -> has(s.pair(), state)))
                .limit(MOST_NAMES)
                .map(s -> new RelationPage.Related(
                        telling.name(s.pair().a()), telling.name(s.pair().b()), Links.relation(s.pair()), s.events()))
                .toList();
    }

    private static boolean has(Pair pair, String state) {
        return pair.a().equals(state) || pair.b().equals(state);
    }
}

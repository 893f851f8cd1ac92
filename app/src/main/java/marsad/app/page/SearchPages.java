package marsad.app.page;

import java.util.List;
import marsad.app.out.Line;
import marsad.app.out.Phrases;
import marsad.app.out.Quote;
import marsad.app.out.Telling;
import marsad.record.Citation;
import marsad.record.Headline;
import marsad.record.Names;
import marsad.record.Pair;

/** Makes the page of what was searched for. */
final class SearchPages {
    private static final int PER_PAGE = 50;
    private static final int MOST_PEOPLE = 8;

    private final Holdings holdings;

    SearchPages(Holdings holdings) {
        this.holdings = holdings;
    }

    ListPages.SearchPage of(String query, Phrases phrases) {
        String wanted = query.strip();
        if (wanted.isEmpty()) {
            return new ListPages.SearchPage("", List.of(), false, List.of(), List.of());
        }
        List<Holdings.Hit> hits = holdings.search(wanted, PER_PAGE + 1);
        Names names = holdings.recorder()
                .names(hits.stream().map(Holdings.Hit::report).toList());
        Telling telling = new Telling(phrases, names);
        return new ListPages.SearchPage(
                wanted,
                hits.stream().limit(PER_PAGE).map(h -> found(h, telling)).toList(),
                hits.size() > PER_PAGE,
                people(wanted, hits, telling),
                relations(wanted, phrases));
    }

    private static ListPages.Found found(Holdings.Hit hit, Telling telling) {
        Headline headline = Headline.of(hit.report());
        Line title = headline == null ? Line.EMPTY.name(hit.report().id()) : Line.EMPTY.words(headline.words());
        Quote snippet = hit.span() == null ? null : telling.quote(new Citation(hit.report(), hit.span(), null));
        String at = hit.span() == null
                ? ""
                : "?at=" + hit.span().start() + "-" + hit.span().end() + "#at";
        return new ListPages.Found(Links.report(hit.report().id()) + at, telling.report(hit.report()), title, snippet);
    }

    /** Persons named in what was found, whose name holds the words. */
    private static List<ListPages.Named> people(String wanted, List<Holdings.Hit> hits, Telling telling) {
        java.util.Map<String, Integer> counts = new java.util.LinkedHashMap<>();
        for (Holdings.Hit hit : hits) {
            hit.report().analysis().mentions().stream()
                    .filter(m -> m.entity().kind() == marsad.model.Entity.Kind.PERSON)
                    .filter(m -> hit.span() != null && m.phrase().overlaps(hit.span()))
                    .map(m -> m.entity().id())
                    .distinct()
                    .forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .limit(MOST_PEOPLE)
                .map(e -> new ListPages.Named(telling.name(e.getKey()), Links.person(e.getKey()), e.getValue()))
                .toList();
    }

    /** Relations of the states that the words name. */
    private List<RelationPage.Related> relations(String wanted, Phrases phrases) {
        Telling telling = new Telling(phrases, holdings.recorder().names(List.of()));
        return holdings.recorder().states().find(wanted).stream()
                .flatMap(state -> holdings.relations().stream().filter(s -> has(s.pair(), state)))
                .limit(MOST_PEOPLE)
                .map(s -> new RelationPage.Related(
                        telling.name(s.pair().a()), telling.name(s.pair().b()), Links.relation(s.pair()), s.events()))
                .toList();
    }

    private static boolean has(Pair pair, String state) {
        return pair.a().equals(state) || pair.b().equals(state);
    }
}

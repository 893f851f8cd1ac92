package marsad.app.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import marsad.app.out.Line;
import marsad.app.out.Mark;
import marsad.app.out.Marks;
import marsad.app.out.Phrases;
import marsad.app.out.Telling;
import marsad.app.store.Fact;
import marsad.model.CodePoints;
import marsad.model.Statement;
import marsad.record.Citation;
import marsad.record.Headline;
import marsad.record.Relation;
import marsad.record.Report;
import marsad.record.Story;
import org.jspecify.annotations.Nullable;

/** Makes the page of a fact. */
final class FactPages {
    private static final int MOST_CONFLICTS = 12;

    private final Holdings holdings;
    private final Relations relations;

    FactPages(Holdings holdings, Relations relations) {
        this.holdings = holdings;
        this.relations = relations;
    }

    /** The page; empty if no report holds the fact. */
    Optional<FactPage> of(String id, Phrases phrases, String site) {
        return holdings.withFact(id)
                .flatMap(report -> FactPlace.of(report).stream()
                        .filter(f -> f.id().equals(id))
                        .findFirst())
                .map(place -> page(place, phrases, site));
    }

    private FactPage page(FactPlace place, Phrases phrases, String site) {
        Report report = place.report();
        String text = report.article().text();
        Telling telling = new Telling(phrases, holdings.recorder().names(List.of(report)));
        Headline headline = Headline.of(report);
        Citation citation = new Citation(report, place.span(), place.fact().rule());
        Cited cited = Cited.of(place.id(), citation, telling.quote(citation));
        Mark mark = Marks.of(report.analysis()).stream()
                .filter(place::is)
                .findFirst()
                .orElse(null);
        Card everywhere = everywhere(place, phrases);
        CodePoints points = CodePoints.of(text);
        return new FactPage(
                place.id(),
                FactPlace.key(place.kind()),
                OneFact.line(place, telling),
                cited,
                headline == null ? Line.EMPTY.name(report.id()) : Line.EMPTY.words(headline.words()),
                new MarkedText(text, mark == null ? List.of() : List.of(mark), Map.of()).around(place.span()),
                mark == null ? List.of() : mark.slots(),
                chain(place, telling),
                everywhere,
                conflicts(place, phrases),
                report.story(),
                points.at(place.span().start()),
                points.at(place.span().end()),
                Citations.of(place, site),
                holdings.history(place.id()));
    }

    private static List<StoryPage.Link> chain(FactPlace place, Telling telling) {
        return place.fact().told() instanceof Statement statement
                ? Chains.of(place.report(), statement, telling)
                : List.of();
    }

    private @Nullable Card everywhere(FactPlace place, Phrases phrases) {
        Optional<Relation> relation = relations.story(place.report().story());
        if (relation.isEmpty()) {
            return null;
        }
        Story story = Relations.only(relation.get());
        Cards cards = new Cards(new Telling(phrases, relation.get().names()));
        return StoryCards.of(story, cards).stream()
                .filter(c -> c.words().stream().anyMatch(w -> w.fact().equals(place.id())))
                .findFirst()
                .orElse(null);
    }

    private List<ConflictView> conflicts(FactPlace place, Phrases phrases) {
        Optional<Relation> relation = relations.story(place.report().story());
        if (relation.isEmpty() || place.kind() != Fact.Kind.FIGURE) {
            return List.of();
        }
        Sections sections = new Sections(
                new Telling(phrases, relation.get().names()), relation.get().asOf());
        return relation.get().series().stream()
                .flatMap(s -> s.conflicts().stream().map(c -> new Clash(sections, s, c)))
                .filter(clash -> clash.standsOn(place.report(), place.span()))
                .map(Clash::view)
                .limit(MOST_CONFLICTS)
                .toList();
    }
}

package marsad.app.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import marsad.app.out.Html;
import marsad.app.out.Line;
import marsad.app.out.Mark;
import marsad.app.out.Marks;
import marsad.app.out.Phrases;
import marsad.app.out.Telling;
import marsad.model.Statement;
import marsad.record.Citation;
import marsad.record.Headline;
import marsad.record.Relation;
import marsad.record.Report;
import marsad.record.Story;
import org.jspecify.annotations.Nullable;

/** Makes the page of a report. */
final class ReportPages {
    private final Holdings holdings;
    private final Relations relations;

    ReportPages(Holdings holdings, Relations relations) {
        this.holdings = holdings;
        this.relations = relations;
    }

    Optional<ReportPage> of(String id, Phrases phrases) {
        return holdings.report(id).map(report -> new Maker(report, phrases).page());
    }

    /** The work on one page. */
    private final class Maker {
        private final Report report;
        private final Phrases phrases;
        private final Telling telling;
        private final String text;

        Maker(Report report, Phrases phrases) {
            this.report = report;
            this.phrases = phrases;
            telling = new Telling(phrases, holdings.recorder().names(List.of(report)));
            text = report.article().text();
        }

        ReportPage page() {
            Headline headline = Headline.of(report);
            String url = report.article().url();
            List<Mark> marks = Marks.of(report.analysis());
            List<ReportPage.Item> items = items(marks);
            return new ReportPage(
                    report.id(),
                    headline == null ? Line.EMPTY.name(report.id()) : Line.EMPTY.words(headline.words()),
                    headline != null && headline.span() == null,
                    report.article().outlet(),
                    telling.report(report),
                    report.article().day(),
                    url != null && Html.address(url) ? url : null,
                    Links.story(report.story()),
                    holdings.story(report.story()).size(),
                    report.copyOf() == null ? null : Links.report(report.copyOf()),
                    related(),
                    layers(marks),
                    new MarkedText(text, marks, noted(marks, items)).paragraphs(),
                    items);
        }

        private List<RelationPage.Related> related() {
            return Relations.concerned(report, holdings.relations()).stream()
                    .map(p -> new RelationPage.Related(telling.name(p.a()), telling.name(p.b()), Links.relation(p), 0))
                    .toList();
        }

        private List<ReportPage.Layer> layers(List<Mark> marks) {
            Map<Mark.Layer, Integer> counts = new EnumMap<>(Mark.Layer.class);
            marks.forEach(m -> counts.merge(m.layer(), 1, Integer::sum));
            List<ReportPage.Layer> layers = new ArrayList<>();
            counts.forEach((layer, count) ->
                    layers.add(new ReportPage.Layer(layer.name().toLowerCase(Locale.ROOT), count)));
            return layers;
        }

        /** Cards in the order of the text; each is the mark of its kind with the same words. */
        private List<ReportPage.Item> items(List<Mark> marks) {
            Map<String, List<ReportPage.Other>> elsewhere = elsewhere();
            List<ReportPage.Item> items = new ArrayList<>();
            for (FactPlace place : FactPlace.of(report)) {
                Mark mark = mark(place, marks);
                items.add(new ReportPage.Item(
                        items.size() + 1,
                        place.id(),
                        FactPlace.key(place.kind()),
                        FactPlace.layer(place.kind()).name().toLowerCase(Locale.ROOT),
                        OneFact.line(place, telling),
                        place.span().of(text),
                        mark == null ? List.of() : mark.slots(),
                        place.fact().rule(),
                        chain(place),
                        elsewhere.getOrDefault(place.id(), List.of())));
            }
            return items;
        }

        private List<StoryPage.Link> chain(FactPlace place) {
            return place.fact().told() instanceof Statement statement
                            && !statement.via().isEmpty()
                    ? Chains.of(report, statement, telling)
                    : List.of();
        }

        private static @Nullable Mark mark(FactPlace place, List<Mark> marks) {
            return marks.stream().filter(place::is).findFirst().orElse(null);
        }

        private Map<Integer, MarkedText.Noted> noted(List<Mark> marks, List<ReportPage.Item> items) {
            Map<Integer, MarkedText.Noted> noted = new HashMap<>();
            List<FactPlace> places = FactPlace.of(report);
            for (int i = 0; i < places.size(); i++) {
                Mark mark = mark(places.get(i), marks);
                ReportPage.Item item = items.get(i);
                if (mark != null) {
                    String label = phrases.of("report.mark", item.number(), phrases.of("kind." + item.kind()));
                    noted.put(
                            mark.number(),
                            new MarkedText.Noted(
                                    item.number(),
                                    item.id(),
                                    label,
                                    places.get(i).span()));
                }
            }
            return noted;
        }

        /** For each fact of this report the outlets of its story that carry it too. */
        private Map<String, List<ReportPage.Other>> elsewhere() {
            Map<String, List<ReportPage.Other>> elsewhere = new HashMap<>();
            Optional<Relation> relation = relations.story(report.story());
            if (relation.isPresent()) {
                Cards facts = new Cards(new Telling(phrases, relation.get().names()));
                Story story = Relations.only(relation.get());
                StoryCards.of(story, facts).forEach(fact -> note(fact, elsewhere));
            }
            return elsewhere;
        }

        private void note(Card fact, Map<String, List<ReportPage.Other>> elsewhere) {
            List<ReportPage.Other> others = new ArrayList<>();
            for (Cited cited : fact.words()) {
                Citation citation = cited.citation();
                String outlet = citation.report().carrier();
                if (!citation.report().id().equals(report.id())
                        && others.stream().noneMatch(o -> o.outlet().equals(outlet))) {
                    others.add(new ReportPage.Other(outlet, cited.href()));
                }
            }
            fact.words().stream()
                    .filter(c -> c.citation().report().id().equals(report.id()))
                    .forEach(c -> elsewhere.put(c.fact(), others));
        }
    }
}

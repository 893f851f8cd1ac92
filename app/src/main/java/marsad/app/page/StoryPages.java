package marsad.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import marsad.app.out.Line;
import marsad.app.out.Phrases;
import marsad.app.out.Telling;
import marsad.app.store.Fact;
import marsad.model.Entity;
import marsad.record.Citation;
import marsad.record.Coverage;
import marsad.record.Happening;
import marsad.record.Headline;
import marsad.record.Pair;
import marsad.record.Relation;
import marsad.record.Report;
import marsad.record.Saying;
import marsad.record.Shown;
import marsad.record.Story;
import marsad.record.Use;
import marsad.record.Variant;
import org.jspecify.annotations.Nullable;

/** Makes the page of a story. */
final class StoryPages {
    private static final int LONGEST_LABEL = 90;
    private static final int MOST_WORDINGS = 4;
    private static final int MOST_CHAINS = 12;

    private final Holdings holdings;
    private final Relations relations;

    StoryPages(Holdings holdings, Relations relations) {
        this.holdings = holdings;
        this.relations = relations;
    }

    /** The page; empty if there is no story of that name. */
    Optional<StoryPage> of(String id, Phrases phrases) {
        List<Report> reports = holdings.story(id);
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        Relation relation = relations.story(id).orElse(null);
        return Optional.of(relation == null ? bare(id, reports, phrases) : new Maker(relation, phrases).page());
    }

    /** A story that names fewer than two states: its reports and nothing to compare. */
    private StoryPage bare(String id, List<Report> reports, Phrases phrases) {
        Telling telling = new Telling(phrases, holdings.recorder().names(reports));
        Headline headline = Headline.of(reports.get(0));
        Line title = headline == null ? Line.of(phrases.of("story.untitled")) : Line.EMPTY.words(headline.words());
        return new StoryPage(
                id,
                title,
                telling.report(reports.get(0)),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                told(reports, telling),
                (int) reports.stream().map(Report::carrier).distinct().count());
    }

    private static List<StoryPage.Told> told(List<Report> reports, Telling telling) {
        Map<String, String> carriers = new LinkedHashMap<>();
        List<StoryPage.Told> told = new ArrayList<>();
        for (Report report : reports) {
            carriers.put(report.id(), report.carrier());
            Headline headline = Headline.of(report);
            told.add(new StoryPage.Told(
                    report.id(),
                    Links.report(report.id()),
                    telling.report(report),
                    headline == null ? Line.EMPTY.name(report.id()) : Line.EMPTY.words(headline.words()),
                    report.copyOf() == null ? null : carriers.getOrDefault(report.copyOf(), report.copyOf()),
                    report.copyOf() != null && !carriers.containsKey(report.copyOf())));
        }
        return told;
    }

    /** The work on one page. */
    private static final class Maker {
        private final Relation relation;
        private final Story story;
        private final Phrases phrases;
        private final Telling telling;
        private final Cards facts;
        private final Sections sections;

        Maker(Relation relation, Phrases phrases) {
            this.relation = relation;
            this.phrases = phrases;
            story = Relations.only(relation);
            telling = new Telling(phrases, relation.names());
            facts = new Cards(telling);
            sections = new Sections(telling, relation.asOf());
        }

        StoryPage page() {
            Coverage coverage = story.coverage();
            boolean several = coverage.carriers().size() > 1;
            return new StoryPage(
                    story.id(),
                    title(),
                    telling.when(story.when()),
                    headline(),
                    relation(),
                    story.events().stream()
                            .filter(this::concerns)
                            .map(facts::of)
                            .toList(),
                    several ? shared(coverage) : List.of(),
                    story.statements().stream()
                            .filter(s -> s.variants().size() > 1 && s.carriers().size() > 1)
                            .map(this::aligned)
                            .toList(),
                    conflicts(),
                    several && !coverage.rows().isEmpty() ? matrix(coverage) : null,
                    said(),
                    story.figures().stream()
                            .map(f -> facts.of(f.series(), f.point()))
                            .toList(),
                    story.promises().stream().map(sections::promise).toList(),
                    chains(),
                    told(story.reports(), telling),
                    coverage.carriers().size());
        }

        private boolean concerns(Happening event) {
            return event.involvement() != Happening.Involvement.NEITHER;
        }

        /** The first event between the two, else the two. */
        private Line title() {
            return story.events().stream()
                    .filter(e -> e.involvement() == Happening.Involvement.BOTH)
                    .findFirst()
                    .map(telling::what)
                    .orElseGet(() -> Line.EMPTY.names(
                            telling.names(
                                    List.of(relation.pair().a(), relation.pair().b())),
                            telling.comma()));
        }

        private @Nullable Line headline() {
            Headline title = story.title();
            return title == null
                    ? null
                    : Line.EMPTY
                            .words(title.words())
                            .muted(Telling.DOT + phrases.of("reports.headline") + Telling.DOT)
                            .name(title.report().carrier());
        }

        private RelationPage.Related relation() {
            Pair pair = relation.pair();
            return new RelationPage.Related(
                    telling.name(pair.a()), telling.name(pair.b()), Links.relation(pair), relation.reports());
        }

        private List<Card> shared(Coverage coverage) {
            List<String> independent = coverage.independent();
            return coverage.rows().stream()
                    .filter(row -> independent.size() > 1 && row.carriers().containsAll(independent))
                    .map(this::fact)
                    .toList();
        }

        private Card fact(Coverage.Row row) {
            return switch (row.fact()) {
                case EVENT -> facts.of(story.events().get(row.index()));
                case STATEMENT -> facts.of(story.statements().get(row.index()));
                case FIGURE -> {
                    Shown shown = story.figures().get(row.index());
                    yield facts.of(shown.series(), shown.point());
                }
                case PROMISE -> facts.of(story.promises().get(row.index()));
            };
        }

        private StoryPage.Aligned aligned(Saying saying) {
            List<StoryPage.Wording> wordings = new ArrayList<>();
            Card fact = facts.of(saying);
            int use = 0;
            for (Variant variant : saying.variants()) {
                if (wordings.size() < MOST_WORDINGS) {
                    wordings.add(new StoryPage.Wording(
                            variant.uses().stream()
                                    .map(u -> u.report().carrier())
                                    .distinct()
                                    .toList(),
                            fact.words().get(use),
                            wordings.isEmpty()));
                }
                use += variant.uses().size();
            }
            return new StoryPage.Aligned(telling.speaker(saying.speaker()), cues(saying), wordings, fact.page());
        }

        private List<StoryPage.Said> said() {
            Map<String, List<Saying>> bySpeaker = new LinkedHashMap<>();
            story.statements()
                    .forEach(s -> bySpeaker
                            .computeIfAbsent(
                                    Objects.requireNonNullElse(s.speaker().id(), ""), k -> new ArrayList<>())
                            .add(s));
            return bySpeaker.values().stream().map(this::said).toList();
        }

        private StoryPage.Said said(List<Saying> sayings) {
            List<Entity> speakers = sayings.get(0).speaker().entities();
            boolean person = speakers.size() == 1 && speakers.get(0).kind() == Entity.Kind.PERSON;
            return new StoryPage.Said(
                    telling.speaker(sayings.get(0).speaker()),
                    person ? Links.person(speakers.get(0).id()) : null,
                    sayings.stream().map(facts::of).toList());
        }

        private static @Nullable String cues(Saying saying) {
            List<String> cues = saying.uses()
                    .map(Use::cue)
                    .filter(Objects::nonNull)
                    .map(Citation::words)
                    .distinct()
                    .toList();
            return cues.size() > 1 ? String.join(" / ", cues) : null;
        }

        private List<ConflictView> conflicts() {
            return story.figures().stream()
                    .map(Shown::series)
                    .distinct()
                    .flatMap(s -> s.conflicts().stream()
                            .filter(c -> Stream.of(c.earlier(), c.later())
                                    .flatMap(p -> p.claims().stream())
                                    .anyMatch(c2 -> c2.report().story().equals(story.id())))
                            .map(c -> sections.conflict(s, c)))
                    .toList();
        }

        private StoryPage.Matrix matrix(Coverage coverage) {
            List<Coverage.Row> alone = coverage.alone();
            return new StoryPage.Matrix(
                    coverage.carriers().stream()
                            .map(c -> new StoryPage.Column(c, coverage.copies().contains(c)))
                            .toList(),
                    coverage.rows().stream()
                            .map(row -> row(row, alone.contains(row)))
                            .toList());
        }

        private StoryPage.MatrixRow row(Coverage.Row row, boolean alone) {
            Card fact = fact(row);
            Line label = row.fact() == Coverage.Fact.STATEMENT || row.fact() == Coverage.Fact.PROMISE
                    ? fact.line().label(": ").words(cut(fact.first().citation().words()))
                    : fact.line();
            List<StoryPage.Cell> cells =
                    row.cells().values().stream().map(c -> cell(fact.kind(), c)).toList();
            return new StoryPage.MatrixRow(label, fact.page(), alone, cells);
        }

        private StoryPage.Cell cell(Fact.Kind kind, Coverage.Cell cell) {
            String href = cell.words().isEmpty()
                    ? null
                    : facts.cited(
                                    kind,
                                    cell.words().get(0),
                                    telling.quote(cell.words().get(0)))
                            .href();
            return new StoryPage.Cell(Sections.lower(cell.how()), href);
        }

        private static String cut(String words) {
            String line = words.replace('\n', ' ').strip();
            int space = line.lastIndexOf(' ', LONGEST_LABEL);
            return line.length() <= LONGEST_LABEL || space <= 0 ? line : line.substring(0, space) + " …";
        }

        /** Statements whose words came through somebody else. */
        private List<StoryPage.Chain> chains() {
            List<StoryPage.Chain> chains = new ArrayList<>();
            for (Saying saying : story.statements()) {
                saying.uses()
                        .filter(use -> !use.via().isEmpty())
                        .limit(1)
                        .forEach(use -> chains.add(new StoryPage.Chain(links(use), facts.of(saying))));
            }
            return chains.stream().limit(MOST_CHAINS).toList();
        }

        private List<StoryPage.Link> links(Use use) {
            return Chains.of(use.report(), use.statement(), telling);
        }
    }
}

package marsad.app.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import marsad.app.out.Line;
import marsad.app.out.Phrases;
import marsad.app.out.Telling;
import marsad.model.Entity;
import marsad.record.Coverage;
import marsad.record.Happening;
import marsad.record.Pair;
import marsad.record.Relation;
import marsad.record.Report;
import marsad.record.Saying;
import marsad.record.Story;
import org.jspecify.annotations.Nullable;

/** Makes the page of a relation. */
final class RelationPages {
    private static final int PER_PAGE = 50;
    /** Rows of a section, unless all of them are asked for. */
    private static final int ROWS = 30;

    private static final int MOST_ROWS = 2000;
    private static final int NEAREST = 2;

    private final Holdings holdings;
    private final Relations relations;

    RelationPages(Holdings holdings, Relations relations) {
        this.holdings = holdings;
        this.relations = relations;
    }

    /** What the page is narrowed to, as asked. */
    record Asked(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate asOf,
            int skip,
            boolean all) {}

    RelationPage of(Pair pair, Asked asked, Phrases phrases) {
        Relation relation = relations.of(pair, asked.asOf());
        return new Maker(relation, asked, phrases).page();
    }

    /** The work on one page. */
    private final class Maker {
        private final Relation relation;
        private final Asked asked;
        private final Phrases phrases;
        private final Telling telling;
        private final Cards facts;
        private final Sections sections;
        private final List<Story> stories;
        private final int rows;

        Maker(Relation relation, Asked asked, Phrases phrases) {
            this.relation = relation;
            this.asked = asked;
            this.phrases = phrases;
            rows = asked.all() ? MOST_ROWS : ROWS;
            telling = new Telling(phrases, relation.names());
            facts = new Cards(telling);
            sections = new Sections(telling, relation.asOf());
            stories = relation.stories().stream().filter(this::inside).toList();
        }

        private boolean inside(Story story) {
            LocalDate last = story.when().latest();
            LocalDate first = story.when().earliest();
            return (asked.from() == null || last != null && !last.isBefore(asked.from()))
                    && (asked.to() == null || first != null && !first.isAfter(asked.to()));
        }

        RelationPage page() {
            Pair pair = relation.pair();
            List<Clash> conflicts = conflicts();
            List<RelationPage.SpeakerRow> speakers = speakers();
            return new RelationPage(
                    pair,
                    telling.name(pair.a()),
                    telling.name(pair.b()),
                    summary(),
                    new RelationPage.Period(asked.from(), asked.to(), asked.asOf(), presets()),
                    new ToneChart(pair, telling, facts).of(stories).orElse(null),
                    months(),
                    more(),
                    first(conflicts, rows).stream().map(Clash::view).toList(),
                    promises(),
                    series(),
                    first(speakers, rows),
                    outlets(),
                    related(),
                    stories.isEmpty() ? nearest() : List.of(),
                    totals(conflicts.size(), speakers.size()));
        }

        private Line summary() {
            long reports = stories.stream().mapToLong(s -> s.reports().size()).sum();
            long outlets = stories.stream()
                    .flatMap(s -> s.coverage().carriers().stream())
                    .distinct()
                    .count();
            Line line = Line.of(phrases.of("summary", stories.size(), reports, outlets));
            LocalDate first = stories.stream()
                    .map(s -> s.when().earliest())
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            if (first != null && relation.asOf() != null) {
                line = line.label(Telling.DOT).figure(first + "/" + relation.asOf());
            }
            return line.label(Telling.DOT + phrases.of("summary.read", relation.read()));
        }

        private List<RelationPage.Preset> presets() {
            LocalDate end = relation.asOf();
            String path = Links.relation(relation.pair());
            List<RelationPage.Preset> presets = new ArrayList<>();
            boolean open = asked.from() == null && asked.to() == null;
            presets.add(new RelationPage.Preset(phrases.of("period.all"), path, open));
            if (end != null) {
                presets.add(preset("period.year", end.minusYears(1).plusDays(1)));
                presets.add(preset("period.month", end.minusDays(29)));
            }
            return presets;
        }

        private RelationPage.Preset preset(String key, LocalDate from) {
            String href = Links.relation(relation.pair()) + "?from=" + from;
            return new RelationPage.Preset(phrases.of(key), href, from.equals(asked.from()) && asked.to() == null);
        }

        private List<RelationPage.Month> months() {
            Map<YearMonth, List<RelationPage.StoryItem>> dated = new TreeMap<>(Comparator.reverseOrder());
            List<RelationPage.StoryItem> undated = new ArrayList<>();
            for (Story story : page(latestFirst(stories))) {
                LocalDate day = story.when().latest();
                (day == null ? undated : dated.computeIfAbsent(YearMonth.from(day), m -> new ArrayList<>()))
                        .add(item(story));
            }
            List<RelationPage.Month> months = new ArrayList<>();
            dated.forEach((month, items) -> months.add(new RelationPage.Month(month, items)));
            if (!undated.isEmpty()) {
                months.add(new RelationPage.Month(null, undated));
            }
            return months;
        }

        private List<Story> page(List<Story> all) {
            return all.stream().skip(asked.skip()).limit(PER_PAGE).toList();
        }

        private @Nullable String more() {
            int next = asked.skip() + PER_PAGE;
            String from = asked.from() == null ? "" : "&from=" + asked.from();
            String to = asked.to() == null ? "" : "&to=" + asked.to();
            return next < stories.size()
                    ? Links.relation(relation.pair()) + "?skip=" + next + from + to + "#timeline"
                    : null;
        }

        private RelationPage.StoryItem item(Story story) {
            List<Card> events = story.events().stream()
                    .filter(e -> e.involvement() == Happening.Involvement.BOTH)
                    .map(facts::of)
                    .toList();
            return new RelationPage.StoryItem(
                    Links.story(story.id()),
                    telling.when(story.when()),
                    story.when().latest(),
                    story.title() == null
                            ? null
                            : Line.EMPTY.words(story.title().words()),
                    events,
                    story.reports().size(),
                    story.coverage().carriers());
        }

        private List<Clash> conflicts() {
            return relation.series().stream()
                    .flatMap(s -> s.conflicts().stream().map(c -> new Clash(sections, s, c)))
                    .filter(Clash::isOpen)
                    .toList();
        }

        private List<LedgerRow> promises() {
            return relation.promises().stream()
                    .sorted(Comparator.comparing(p -> p.state().urgency()))
                    .limit(rows)
                    .map(sections::promise)
                    .toList();
        }

        private List<SeriesView> series() {
            List<SeriesView> views = new ArrayList<>();
            for (int i = 0; i < Math.min(rows, relation.series().size()); i++) {
                views.add(sections.series(relation.series().get(i), i + 1));
            }
            return views;
        }

        private RelationPage.Totals totals(int conflicts, int speakers) {
            int promises = relation.promises().size();
            int series = relation.series().size();
            boolean cut = Math.max(Math.max(conflicts, speakers), Math.max(promises, series)) > rows;
            String all = Links.relation(relation.pair()) + "?all=1";
            return new RelationPage.Totals(conflicts, promises, series, speakers, cut ? all : null);
        }

        private static <T> List<T> first(List<T> all, int most) {
            return all.subList(0, Math.min(most, all.size()));
        }

        private List<RelationPage.SpeakerRow> speakers() {
            Map<String, List<Saying>> bySpeaker = new LinkedHashMap<>();
            Map<String, Entity> persons = new LinkedHashMap<>();
            for (Story story : latestFirst(stories)) {
                for (Saying saying : story.statements()) {
                    for (Entity entity : saying.speaker().entities()) {
                        if (entity.kind() == Entity.Kind.PERSON) {
                            persons.putIfAbsent(entity.id(), entity);
                            bySpeaker
                                    .computeIfAbsent(entity.id(), k -> new ArrayList<>())
                                    .add(saying);
                        }
                    }
                }
            }
            return bySpeaker.entrySet().stream()
                    .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                    .limit(MOST_ROWS)
                    .map(e -> new RelationPage.SpeakerRow(
                            telling.entity(Objects.requireNonNull(persons.get(e.getKey()))),
                            Links.person(e.getKey()),
                            e.getValue().size(),
                            facts.of(e.getValue().get(0))))
                    .toList();
        }

        private List<RelationPage.OutletRow> outlets() {
            Map<String, int[]> counts = new LinkedHashMap<>();
            for (Story story : stories) {
                for (Report report : story.reports()) {
                    int[] count = counts.computeIfAbsent(report.carrier(), k -> new int[3]);
                    count[0]++;
                    count[1] += report.copyOf() == null ? 0 : 1;
                }
                for (Coverage.Row row : story.coverage().alone()) {
                    row.carriers().forEach(c -> counts.computeIfAbsent(c, k -> new int[3])[2]++);
                }
            }
            return counts.entrySet().stream()
                    .map(e -> new RelationPage.OutletRow(e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[2]))
                    .sorted(Comparator.comparingInt(RelationPage.OutletRow::reports)
                            .reversed())
                    .limit(MOST_ROWS)
                    .toList();
        }

        private List<RelationPage.Related> related() {
            Pair pair = relation.pair();
            return holdings.relations().stream()
                    .filter(s -> !s.pair().equals(pair) && shares(s.pair(), pair))
                    .limit(8)
                    .map(s -> new RelationPage.Related(
                            telling.name(s.pair().a()),
                            telling.name(s.pair().b()),
                            Links.relation(s.pair()),
                            s.events()))
                    .toList();
        }

        private static boolean shares(Pair one, Pair other) {
            return List.of(one.a(), one.b()).contains(other.a())
                    || List.of(one.a(), one.b()).contains(other.b());
        }

        /** Stories just before and just after an empty period. */
        private List<RelationPage.StoryItem> nearest() {
            LocalDate from = asked.from();
            return relation.stories().stream()
                    .filter(s -> s.when().latest() != null)
                    .sorted(Comparator.comparing(s -> from == null
                            ? 0L
                            : Math.abs(Objects.requireNonNull(s.when().latest()).toEpochDay() - from.toEpochDay())))
                    .limit(NEAREST)
                    .map(this::item)
                    .toList();
        }
    }

    private static List<Story> latestFirst(List<Story> stories) {
        List<Story> latest = new ArrayList<>(stories);
        latest.sort(Comparator.comparing(
                s -> s.when().latest(),
                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed()));
        return latest;
    }
}

package marsad.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import marsad.lang.Language;
import marsad.model.Analysis;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Speaker;
import marsad.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what many reports say of two states. A pure function of the reports: the same ones in the same order give
 * the same record. Immutable, safe to share between threads.
 */
public final class Recorder {
    private final Language language;
    private final States states;
    private final Offices offices;
    private final Scores scores = new Scores();
    private final Held held;

    public Recorder(Language language) {
        this.language = language;
        states = new States(language);
        offices = new Offices(language);
        held = new Held(language);
    }

    /** The offices that it knows. */
    public Offices offices() {
        return offices;
    }

    /** The states that it knows. */
    public States states() {
        return states;
    }

    /**
     * The record of a relation.
     *
     * @param read how many reports were looked at
     * @param reports those that may concern the relation, with distinct ids; others among them are left out
     * @param asOf the day as of which promises are judged; null for the day of the last report
     */
    public Relation relation(Pair pair, List<Report> reports, int read, @Nullable LocalDate asOf) {
        return record(pair, stories(pair, reports), read, asOf, null);
    }

    /**
     * The record of one story, of which every report counts, whether or not it concerns the relation.
     *
     * @param pair the two states whose acts come first
     * @param reports all of them, with distinct ids; not empty
     */
    public Relation story(Pair pair, List<Report> reports) {
        String id = reports.get(0).story();
        List<Report> told = reports.stream().sorted(byTime()).toList();
        return record(pair, Map.of(id, told), told.size(), null, Concern.FOCUS);
    }

    private Relation record(
            Pair pair,
            Map<String, List<Report>> byStory,
            int read,
            @Nullable LocalDate asOf,
            @Nullable Concern concern) {
        Wordings wordings = new Wordings(language);
        List<Report> all =
                byStory.values().stream().flatMap(List::stream).sorted(byTime()).toList();
        Names names = names(all);
        LocalDate day = asOf != null ? asOf : last(all);
        Predicate<Report> about = r -> concern != null || Concern.of(r.analysis(), pair) == Concern.FOCUS;
        List<Series> series = new Figures(pair, about).of(all);
        Pledges pledges = new Pledges(language, pair, names, wordings, about, held);
        Outcomes outcomes =
                new Outcomes(language, wordings, all.stream().filter(about).toList());
        List<Promise> promises = new Ledger(new Fulfilment(pair, all, series, held, outcomes), day)
                .of(all.stream().flatMap(r -> pledges.of(r).stream()).toList());
        Map<String, List<Shown>> shown = shown(series);
        List<Story> stories = new ArrayList<>();
        byStory.forEach((id, told) -> {
            Concern how = concern != null ? concern : concern(told, pair);
            stories.add(story(id, pair, how, told, shown, promises, wordings));
        });
        stories.removeIf(story -> story.concern() != Concern.FOCUS && isEmpty(story));
        stories.sort(Comparator.comparing(Story::when, When.ORDER));
        return new Relation(
                pair,
                names,
                day,
                read,
                stories,
                series,
                promises,
                Encounter.of(pair, stories, held),
                new Stands(pair, wordings).of(all));
    }

    /** The values that the reports of each story give. */
    private static Map<String, List<Shown>> shown(List<Series> series) {
        Map<String, List<Shown>> shown = new HashMap<>();
        for (Series one : series) {
            for (Point point : one.points()) {
                point.claims().stream()
                        .map(claim -> claim.report().story())
                        .distinct()
                        .forEach(story -> shown.computeIfAbsent(story, s -> new ArrayList<>())
                                .add(new Shown(one, point)));
            }
        }
        return shown;
    }

    /** The reports of each story of which at least one concerns the relation, in time order. */
    private static Map<String, List<Report>> stories(Pair pair, List<Report> reports) {
        Map<String, List<Report>> byStory = new LinkedHashMap<>();
        reports.stream()
                .filter(r -> Concern.of(r.analysis(), pair) != Concern.NONE)
                .sorted(byTime())
                .forEach(r -> byStory.computeIfAbsent(r.story(), s -> new ArrayList<>())
                        .add(r));
        byStory.values().removeIf(told -> told.stream().noneMatch(r -> tells(r, pair)));
        return byStory;
    }

    /** Whether a report says anything of the two: it is about them, or has an act, figure or promise between them. */
    private static boolean tells(Report report, Pair pair) {
        Analysis analysis = report.analysis();
        return Concern.of(analysis, pair) == Concern.FOCUS
                || analysis.events().stream().anyMatch(pair::between)
                || analysis.figures().stream().anyMatch(f -> pair.both(f.between()));
    }

    private static boolean isEmpty(Story story) {
        return story.events().isEmpty()
                && story.statements().isEmpty()
                && story.figures().isEmpty()
                && story.promises().isEmpty();
    }

    private static Comparator<Report> byTime() {
        return Comparator.comparing(Report::latest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
    }

    private static Concern concern(List<Report> reports, Pair pair) {
        return reports.stream()
                .map(r -> Concern.of(r.analysis(), pair))
                .max(Comparator.naturalOrder())
                .orElse(Concern.NONE);
    }

    private Story story(
            String id,
            Pair pair,
            Concern concern,
            List<Report> reports,
            Map<String, List<Shown>> shown,
            List<Promise> promises,
            Wordings wordings) {
        List<Happening> events = new Happenings(pair, scores).of(reports);
        List<Saying> sayings = new Sayings(wordings).of(reports);
        Set<String> told = reports.stream().map(Report::id).collect(Collectors.toSet());
        List<Shown> figures = shown.getOrDefault(id, List.of());
        List<Promise> made = promises.stream()
                .filter(p -> told.contains(p.made().get(0).report().id()))
                .toList();
        if (concern != Concern.FOCUS) {
            events = events.stream()
                    .filter(e -> e.involvement() == Happening.Involvement.BOTH)
                    .toList();
            sayings = sayings.stream().filter(s -> namesBoth(s, pair)).toList();
        }
        List<Denial> denials = Denial.of(sayings, wordings);
        return new Story(
                id,
                Headline.best(reports, pair),
                Dates.of(reports, events),
                concern,
                reports,
                events,
                sayings,
                denials,
                figures,
                made,
                Coverage.of(reports, events, sayings, denials, figures, made));
    }

    /** Whether the words of a statement, with whoever says them, name both states. */
    private static boolean namesBoth(Saying saying, Pair pair) {
        return saying.uses().anyMatch(use -> {
            Set<String> named = use.report().analysis().mentions().stream()
                    .filter(m -> use.statement().content().contains(m.span()))
                    .map(m -> m.entity().state())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            use.statement().speaker().entities().stream()
                    .map(Entity::state)
                    .filter(Objects::nonNull)
                    .forEach(named::add);
            return pair.both(named);
        });
    }

    /** The last day by which some report was surely not yet written, so that no promise is held overdue too early. */
    private static @Nullable LocalDate last(List<Report> reports) {
        return reports.stream()
                .map(Report::earliest)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** How those are called who are named in some reports. */
    public Names names(List<Report> reports) {
        Map<String, String> english = new HashMap<>();
        Map<String, Map<String, Integer>> forms = new HashMap<>();
        for (Report report : reports) {
            String text = report.article().text();
            report.analysis().mentions().stream()
                    .filter(Mention::named)
                    .forEach(m -> forms.computeIfAbsent(m.entity().id(), k -> new LinkedHashMap<>())
                            .merge(m.span().of(text), 1, Integer::sum));
            report.analysis().mentions().forEach(m -> name(m.entity(), english));
            report.analysis().statements().stream()
                    .map(Statement::speaker)
                    .map(Speaker::entities)
                    .flatMap(List::stream)
                    .forEach(e -> name(e, english));
        }
        Map<String, String> arabic = forms.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> fullest(e.getValue()), (a, b) -> a, HashMap::new));
        arabic.putAll(states.arabic());
        english.putAll(states.english());
        return new Names(arabic, english);
    }

    private static void name(Entity entity, Map<String, String> english) {
        english.merge(entity.id(), entity.name(), (a, b) -> a);
        if (entity.code() != null && entity.kind() == Entity.Kind.ORGANIZATION) {
            english.merge(entity.code(), entity.name(), (a, b) -> a);
        }
    }

    /** The form with the most words; of those the most frequent, the first. */
    private static String fullest(Map<String, Integer> forms) {
        Function<String, Long> words =
                form -> form.chars().filter(c -> c == ' ').count();
        return forms.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Integer> e) -> -words.apply(e.getKey()))
                        .thenComparing(e -> -e.getValue()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}

package marsad.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import marsad.Marsad;
import marsad.app.search.SearchQuery;
import marsad.app.store.Fact;
import marsad.app.store.FactQuery;
import marsad.app.store.Page;
import marsad.app.store.Survey;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.record.Concern;
import marsad.record.Conflict;
import marsad.record.Pair;
import marsad.record.Promise;
import marsad.record.Recorder;
import marsad.record.Relation;
import marsad.record.Report;
import marsad.story.Sketch;
import marsad.story.Sketcher;
import marsad.story.Stories;
import marsad.story.StoryChange;
import marsad.story.StoryConfig;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Reports kept in memory alone: a few thousand, read once and served as they are. */
public final class Shelf implements Holdings {
    /** States of one report that are taken for pairs; a report that names more is a survey. */
    private static final int MOST_STATES = 12;

    private final Marsad marsad;
    private final Recorder recorder;
    private final Map<String, Report> byId = new LinkedHashMap<>();
    private final Map<String, List<Report>> byStory = new HashMap<>();
    private final Map<String, List<Report>> byOutlet = new LinkedHashMap<>();
    private final Map<String, List<Report>> byPerson = new LinkedHashMap<>();
    private final Map<Pair, List<Report>> byPair = new LinkedHashMap<>();
    private final Map<String, Report> byFact = new HashMap<>();
    private final List<Intake> intake = new ArrayList<>();

    private Shelf(Marsad marsad) {
        this.marsad = marsad;
        recorder = new Recorder(marsad.language());
    }

    /** Reads articles; of two with the same id the first counts. */
    public static Shelf of(Marsad marsad, Collection<Article> articles) {
        Shelf shelf = new Shelf(marsad);
        Map<String, Analysis> analyses = new LinkedHashMap<>();
        articles.forEach(a -> shelf.read(a, analyses));
        Sketcher sketcher = new Sketcher(marsad.language(), StoryConfig.DEFAULT);
        Stories stories = new Stories(marsad.language(), StoryConfig.DEFAULT);
        record Sketched(Sketch sketch, Analysis analysis) {}
        analyses.values().stream()
                .map(a -> new Sketched(sketcher.sketch(a), a))
                .sorted(Comparator.comparing(Sketched::sketch, Stories.ORDER))
                .forEach(s -> shelf.add(s.analysis(), stories.add(s.sketch())));
        return shelf;
    }

    private void read(Article article, Map<String, Analysis> analyses) {
        boolean fresh = !analyses.containsKey(article.id());
        if (fresh) {
            analyses.put(article.id(), marsad.analyze(article));
        }
        intake.add(
                0, new Intake(article.id(), fresh ? "accepted" : "duplicate", article.id(), null, article.published()));
    }

    private void add(Analysis analysis, StoryChange change) {
        StoryChange.Copy copy = change.copyOf();
        Report report = new Report(analysis, change.story(), copy == null ? null : copy.origin());
        byId.put(report.id(), report);
        byStory.computeIfAbsent(report.story(), s -> new ArrayList<>()).add(report);
        byOutlet.computeIfAbsent(report.carrier(), s -> new ArrayList<>()).add(report);
        persons(analysis)
                .forEach(
                        p -> byPerson.computeIfAbsent(p, k -> new ArrayList<>()).add(report));
        pairs(analysis)
                .forEach(p -> byPair.computeIfAbsent(p, k -> new ArrayList<>()).add(report));
        FactPlace.of(report).forEach(f -> byFact.put(f.id(), report));
    }

    private static Set<String> persons(Analysis analysis) {
        Set<String> ids = new HashSet<>();
        Stream.concat(
                        analysis.mentions().stream().map(Mention::entity),
                        analysis.statements().stream().flatMap(s -> s.speaker().entities().stream()))
                .filter(e -> e.kind() == Entity.Kind.PERSON)
                .forEach(e -> ids.add(e.id()));
        return ids;
    }

    private static List<Pair> pairs(Analysis analysis) {
        List<String> states = new ArrayList<>(new TreeSet<>(analysis.mentions().stream()
                .map(m -> m.entity().state())
                .filter(Objects::nonNull)
                .toList()));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < states.size() && states.size() <= MOST_STATES; i++) {
            for (int j = i + 1; j < states.size(); j++) {
                Pair pair = new Pair(states.get(i), states.get(j));
                if (Concern.of(analysis, pair) == Concern.FOCUS) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    @Override
    public String version() {
        return Integer.toHexString(byId.keySet().hashCode());
    }

    @Override
    public Recorder recorder() {
        return recorder;
    }

    @Override
    public int size() {
        return byId.size();
    }

    @Override
    public Optional<Report> report(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<Report> story(String id) {
        return byStory.getOrDefault(id, List.of());
    }

    @Override
    public Relation relation(Pair pair, @Nullable LocalDate asOf) {
        List<Report> reports = byId.values().stream()
                .filter(r ->
                        asOf == null || r.earliest() == null || !r.earliest().isAfter(asOf))
                .toList();
        return recorder.relation(pair, reports, reports.size(), asOf);
    }

    @Override
    public List<Report> naming(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    @Override
    public List<Report> of(String outlet) {
        return byOutlet.getOrDefault(outlet, List.of());
    }

    @Override
    public Optional<Report> withFact(String fact) {
        return Optional.ofNullable(byFact.get(fact));
    }

    /** Memory holds few enough to give all that fit at once. */
    @Override
    public Page<FactPlace> facts(FactQuery query, int most, @Nullable String after) {
        List<FactPlace> fit = byId.values().stream()
                .filter(r -> query.outlet() == null
                        || query.outlet().equals(r.article().outlet()))
                .flatMap(r -> FactPlace.of(r).stream())
                .filter(f -> query.kind() == null || query.kind() == f.kind())
                .limit(most)
                .toList();
        return new Page<>(fit, null);
    }

    @Override
    public List<Standing> relations() {
        return byPair.entrySet().stream()
                .map(e -> new Standing(e.getKey(), events(e.getKey(), e.getValue()), last(e.getValue())))
                .sorted(Comparator.comparingInt(Standing::events)
                        .reversed()
                        .thenComparing(s -> s.pair().a() + s.pair().b()))
                .toList();
    }

    @Override
    public Survey.Part<Survey.Judged> promises(String state, int skip, int most) {
        Map<String, Survey.Judged> all = new LinkedHashMap<>();
        told().stream()
                .flatMap(r -> r.promises().stream().map(p -> new Survey.Judged(p, r.asOf())))
                .sorted(Comparator.comparing(j -> j.promise().state().urgency()))
                .forEach(j -> all.putIfAbsent(place(j.promise()), j));
        return part(
                List.copyOf(all.values()), j -> j.promise().state().name(), j -> state.isEmpty(), state, skip, most);
    }

    private static String place(Promise promise) {
        return promise.made().get(0).report().id() + promise.made().get(0).span();
    }

    @Override
    public Survey.Part<Survey.Disputed> conflicts(String kind, int skip, int most) {
        Map<String, Survey.Disputed> all = new LinkedHashMap<>();
        told().stream()
                .flatMap(r -> r.series().stream())
                .flatMap(s -> s.conflicts().stream().map(c -> new Survey.Disputed(s, c)))
                .sorted(Comparator.comparing(d -> d.conflict().kind()))
                .forEach(d -> all.putIfAbsent(Clash.key(d.conflict()), d));
        return part(
                List.copyOf(all.values()),
                d -> d.conflict().kind().name(),
                d -> kind.isEmpty() && d.conflict().kind() != Conflict.Kind.ROUNDING,
                kind,
                skip,
                most);
    }

    private <T> Survey.Part<T> part(
            List<T> all, Function<T, String> state, Predicate<T> open, String wanted, int skip, int most) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.forEach(one -> counts.merge(state.apply(one), 1, Integer::sum));
        List<T> chosen = all.stream()
                .filter(one -> open.test(one) || state.apply(one).equalsIgnoreCase(wanted))
                .toList();
        int relations = byPair.size();
        return new Survey.Part<>(
                chosen.stream().skip(skip).limit(most).toList(),
                chosen.size(),
                counts,
                List.copyOf(byId.values()),
                relations,
                relations);
    }

    private List<Relation> told() {
        return relations().stream().map(s -> relation(s.pair(), null)).toList();
    }

    private static int events(Pair pair, List<Report> reports) {
        return (int) reports.stream()
                .flatMap(r -> r.analysis().events().stream())
                .filter(event -> isBetween(pair, event))
                .count();
    }

    private static boolean isBetween(Pair pair, Event event) {
        return Stream.of(pair.a(), pair.b())
                .allMatch(s -> event.actors().contains(s) || event.recipients().contains(s));
    }

    @Override
    public List<Outlet> outlets() {
        return byOutlet.entrySet().stream()
                .map(e -> new Outlet(e.getKey(), e.getValue().size(), first(e.getValue()), last(e.getValue())))
                .sorted(Comparator.comparingInt(Outlet::reports).reversed().thenComparing(Outlet::name))
                .toList();
    }

    @Override
    public List<Person> persons() {
        return byPerson.entrySet().stream()
                .map(e -> new Person(e.getKey(), e.getKey(), e.getValue().size()))
                .sorted(Comparator.comparingInt(Person::reports).reversed().thenComparing(Person::id))
                .toList();
    }

    private static @Nullable LocalDate first(List<Report> reports) {
        return reports.stream()
                .map(Report::earliest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate last(List<Report> reports) {
        return reports.stream()
                .map(Report::latest)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Memory is looked through letter for letter, after folding. */
    @Override
    public Found search(SearchQuery query, int skip, int most) {
        String wanted = folded(text(query.words().strip()));
        List<Hit> hits = new ArrayList<>();
        if (!wanted.isEmpty()) {
            byId.values().forEach(r -> find(r, wanted, query.kind(), hits));
        }
        List<Hit> part = hits.stream().skip(skip).limit(most).toList();
        return new Found(part, hits.size(), true, false);
    }

    private void find(Report report, String wanted, Fact.@Nullable Kind kind, List<Hit> hits) {
        Text text = text(report.article().text());
        int at = folded(text).indexOf(wanted);
        if (at < 0) {
            return;
        }
        Span span = text.foldedSpan(at, at + wanted.length());
        if (kind == null) {
            hits.add(new Hit(report, null, around(report.article().text(), span), List.of(span)));
            return;
        }
        FactPlace.of(report).stream()
                .filter(f -> f.kind() == kind && f.span().contains(span))
                .forEach(f -> hits.add(new Hit(report, f.fact(), f.span(), List.of(span))));
    }

    private static Span around(String text, Span span) {
        int start = text.lastIndexOf('\n', span.start()) + 1;
        int end = text.indexOf('\n', span.end());
        return new Span(Math.min(start, span.start()), end < 0 ? text.length() : end);
    }

    @Override
    public List<Person> suggest(String beginning, int most) {
        String wanted = beginning.strip();
        return persons().stream()
                .filter(p -> !wanted.isEmpty() && p.name().startsWith(wanted))
                .limit(most)
                .toList();
    }

    private Text text(String source) {
        return Text.of(source, marsad.language().folding());
    }

    private static String folded(Text text) {
        return new String(text.folded(), 0, text.foldedLength());
    }

    @Override
    public List<Intake> intake(String run, int most) {
        return intake.stream().limit(most).toList();
    }
}

package marsad.app.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import marsad.app.ingest.Fault;
import marsad.app.page.FactPlace;
import marsad.app.page.Holdings;
import marsad.app.search.Search;
import marsad.app.search.SearchPage;
import marsad.app.search.SearchQuery;
import marsad.app.store.Archive;
import marsad.app.store.Correction;
import marsad.app.store.Corrections;
import marsad.app.store.FactQuery;
import marsad.app.store.Facts;
import marsad.app.store.Feeds;
import marsad.app.store.GoneFact;
import marsad.app.store.Overviews;
import marsad.app.store.Page;
import marsad.app.store.ReportQuery;
import marsad.app.store.Store;
import marsad.app.store.StoredFact;
import marsad.app.store.StoredReport;
import marsad.app.store.Survey;
import marsad.app.store.WatchLists;
import marsad.model.Entity;
import marsad.record.Pair;
import marsad.record.Recorder;
import marsad.record.Relation;
import marsad.record.Report;
import org.jspecify.annotations.Nullable;

/** What a store holds. Lists over all of it are made anew only when it has changed. Safe to share between threads. */
public final class StoreHoldings implements Holdings {
    private static final int MOST_PAIRS = 300;
    private static final int MOST_NAMES = 500;
    /** Reports of one person or outlet that are read for a page, the latest. */
    private static final int MOST_REPORTS = 300;

    private final Archive archive;
    private final Overviews overviews;
    private final Search search;
    private final marsad.app.store.Relations records;
    private final Corrections corrections;
    private final WatchLists lists;
    private final Survey survey;
    private final Feeds feeds;
    private final Lately<List<Standing>> relations;
    private final Lately<List<Outlet>> outlets;
    private final Lately<Integer> size;

    public StoreHoldings(Store store, Search search) {
        archive = store.archive();
        overviews = store.overviews();
        this.search = search;
        records = store.relations();
        corrections = store.corrections();
        lists = store.lists();
        survey = store.survey();
        feeds = store.feeds();
        relations = new Lately<>(this::readRelations);
        outlets = new Lately<>(this::readOutlets);
        size = new Lately<>(() -> archive.count(null));
    }

    /** A value that holds as long as the store does not change. */
    private final class Lately<T> {
        private final Supplier<T> read;
        private @Nullable T value;
        private String version = "";

        Lately(Supplier<T> read) {
            this.read = read;
        }

        synchronized T get() {
            String now = version();
            T known = value;
            if (known == null || !now.equals(version)) {
                known = read.get();
                value = known;
                version = now;
            }
            return known;
        }
    }

    @Override
    public String version() {
        return Long.toString(archive.revision(), 36);
    }

    @Override
    public Recorder recorder() {
        return records.recorder();
    }

    @Override
    public int size() {
        return size.get();
    }

    @Override
    public Optional<Report> report(String id) {
        return archive.report(id).map(StoredReport::inRecord);
    }

    @Override
    public List<Report> story(String id) {
        List<StoredReport> told = archive.story(id);
        if (!told.isEmpty()) {
            return told.stream().map(StoredReport::inRecord).toList();
        }
        // A report that waits for its story is a story of its own.
        return archive.report(id).filter(r -> r.story() == null).map(StoredReport::inRecord).stream()
                .toList();
    }

    @Override
    public Optional<String> moved(String story) {
        return archive.redirect(story);
    }

    @Override
    public Relation relation(Pair pair, @Nullable LocalDate asOf) {
        return records.of(pair, asOf);
    }

    @Override
    public List<Report> naming(String person) {
        return reports(new ReportQuery(List.of(), List.of(person), null, null, null));
    }

    @Override
    public List<Report> of(String outlet) {
        return reports(new ReportQuery(List.of(), List.of(), outlet, null, null));
    }

    private List<Report> reports(ReportQuery query) {
        return archive.reports(query, MOST_REPORTS, null).items().stream()
                .map(line -> report(line.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<Report> withFact(String fact) {
        return archive.fact(fact).map(f -> f.report().inRecord());
    }

    @Override
    public Page<FactPlace> facts(FactQuery query, int most, @Nullable String after) {
        Page<StoredFact> page = archive.facts(query, most, after);
        return new Page<>(
                page.items().stream()
                        .map(f -> new FactPlace(f.fact(), f.report().inRecord()))
                        .toList(),
                page.next());
    }

    @Override
    public List<Standing> relations() {
        return relations.get();
    }

    /** Bodies such as the G20 concern reports too, but are no states. */
    private boolean isState(String code) {
        return recorder().states().find(code).isPresent();
    }

    private List<Standing> readRelations() {
        return overviews.relations(MOST_PAIRS).stream()
                .filter(p -> isState(p.pair().a()) && isState(p.pair().b()))
                .map(p -> new Standing(p.pair(), (int) p.events(), day(p.last())))
                .toList();
    }

    @Override
    public List<Outlet> outlets() {
        return outlets.get();
    }

    private List<Outlet> readOutlets() {
        return overviews.outlets().stream()
                .map(o -> new Outlet(o.name(), (int) o.reports(), day(o.from()), day(o.to())))
                .toList();
    }

    @Override
    public List<Person> persons() {
        return overviews.entities(Entity.Kind.PERSON, MOST_NAMES).stream()
                .map(p -> new Person(p.id(), p.name(), (int) p.reports()))
                .toList();
    }

    @Override
    public Found search(SearchQuery query, int skip, int most) {
        SearchPage page = search.find(query, skip, most);
        return new Found(
                page.hits().stream()
                        .map(h -> new Hit(h.report().inRecord(), h.fact(), h.snippet(), h.marks()))
                        .toList(),
                page.total(),
                page.exact(),
                page.loose());
    }

    @Override
    public long count(SearchQuery query) {
        return search.count(query);
    }

    @Override
    public List<Person> suggest(String beginning, int most) {
        return search.suggest(beginning, 4 * most).stream()
                .filter(s -> s.entity().kind() == Entity.Kind.PERSON)
                .limit(most)
                .map(s -> new Person(s.entity().id(), s.name(), (int) s.entity().reports()))
                .toList();
    }

    @Override
    public List<Intake> intake(String run, int most) {
        return overviews.intake(run.isEmpty() ? null : run, null, most, null).items().stream()
                .map(i -> new Intake(
                        i.place(),
                        i.outcome().name().toLowerCase(Locale.ROOT),
                        i.report() != null ? i.report() : fault(i.reason()),
                        i.detail(),
                        i.at()))
                .toList();
    }

    private static String fault(@Nullable String name) {
        return Objects.requireNonNullElse(name, Fault.CRASH.name()).toLowerCase(Locale.ROOT);
    }

    @Override
    public Survey.Part<Survey.Judged> promises(String state, int skip, int most) {
        return survey.promises(state, skip, most);
    }

    @Override
    public Survey.Part<Survey.Disputed> conflicts(String kind, int skip, int most) {
        return survey.conflicts(kind, skip, most);
    }

    @Override
    public List<Version> versions(String fact) {
        Optional<String> report = archive.fact(fact)
                .map(f -> f.report().id())
                .or(() -> archive.gone(fact).map(GoneFact::report));
        return report.stream()
                .flatMap(id -> archive.versions(id).stream())
                .map(v -> new Version(v.version(), v.received(), v.program(), words(v, fact)))
                .toList();
    }

    private static @Nullable String words(StoredReport version, String fact) {
        return Facts.of(version.analysis()).stream()
                .filter(f -> f.id().equals(fact))
                .map(f -> f.span().of(version.article().text()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Kept> lists() {
        return lists.all().stream()
                .map(l -> new Kept(l.number(), l.name(), l.query(), l.author()))
                .toList();
    }

    @Override
    public List<Feed> feeds() {
        return feeds.all().stream()
                .map(f -> new Feed(f.address(), f.title(), f.read(), f.latestItem(), f.failing(), f.error()))
                .toList();
    }

    @Override
    public Optional<Withdrawn> withdrawn(String fact) {
        Optional<Correction> correction = corrections.of(fact).stream()
                .filter(c -> c.kind() == Correction.Kind.WRONG && c.undone() == null)
                .findFirst();
        return correction.isPresent()
                ? correction.map(
                        c -> new Withdrawn(fact, null, null, "withdrawn", c.note(), c.author(), c.made(), c.number()))
                : archive.gone(fact)
                        .map(g -> new Withdrawn(fact, g.words(), g.report(), g.reason(), null, null, g.at(), null));
    }

    @Override
    public List<Change> history(String subject) {
        return corrections.of(subject).stream()
                .map(c -> new Change(
                        c.number(),
                        c.kind().name().toLowerCase(Locale.ROOT),
                        c.note(),
                        c.author(),
                        c.made(),
                        c.undone(),
                        c.undoneBy()))
                .toList();
    }

    private static @Nullable LocalDate day(String iso) {
        return iso.isEmpty() ? null : LocalDate.parse(iso);
    }
}

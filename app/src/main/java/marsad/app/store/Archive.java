package marsad.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import marsad.model.Article;
import marsad.record.Pair;
import marsad.record.Report;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All that is asked of the store. Every answer comes from one state of it. Safe to share between threads. */
public final class Archive {
    private static final String REPORT =
            "select r.no, r.id, v.outlet, v.published, v.url, v.title, v.text, v.version, r.version, v.received,"
                    + " v.program, r.story, r.copy_of, v.analysis, v.format from report r join version v on v.report = r.no";
    private static final String LATEST = "v.version = r.version";
    private static final String LINE = "select r.no, r.id, r.outlet, r.published, r.url, r.title, r.latest, r.story,"
            + " r.copy_of, r.version, r.received from report r";

    private final Database database;
    private final Analyst analyst;

    Archive(Database database, Analyst analyst) {
        this.database = database;
        this.analyst = analyst;
    }

    /** Rises with every change of the store. */
    public long revision() {
        return database.read(Revision::current);
    }

    /** The latest version of a report. */
    public Optional<StoredReport> report(String id) {
        return database.read(h -> Filter.of(REPORT)
                .and(LATEST)
                .and("r.id = ?", id)
                .query(h, "")
                .map((row, context) -> stored(row, Corrections.wrong(h)))
                .findOne());
    }

    /** The latest versions of some reports by their ids; those that are not there are left out. */
    public Map<String, StoredReport> reports(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return database.read(h -> {
            Set<String> wrong = Corrections.wrong(h);
            return Filter.of(REPORT)
                    .and(LATEST)
                    .and("r.id in (" + places + ")", ids.toArray())
                    .query(h, "")
                    .map((row, context) -> stored(row, wrong))
                    .list()
                    .stream()
                    .collect(Collectors.toMap(StoredReport::id, r -> r));
        });
    }

    /** A version of a report. */
    public Optional<StoredReport> report(String id, int version) {
        return database.read(h -> Filter.of(REPORT)
                .and("r.id = ?", id)
                .and("v.version = ?", version)
                .query(h, "")
                .map((row, context) -> stored(row, Corrections.wrong(h)))
                .findOne());
    }

    /** All versions of a report, the latest first. */
    public List<StoredReport> versions(String id) {
        return database.read(h -> Filter.of(REPORT)
                .and("r.id = ?", id)
                .query(h, "order by v.version desc")
                .map((row, context) -> stored(row, Corrections.wrong(h)))
                .list());
    }

    /** Reports, the latest first, undated ones last. */
    public Page<ReportLine> reports(ReportQuery query, int most, @Nullable String place) {
        return database.read(h -> {
            Filter filter = Filter.of(LINE)
                    .andIf("r.outlet = ?", query.outlet())
                    .days("r.latest", query.from(), query.to())
                    .after("r.latest", "r.no", place);
            query.states()
                    .forEach(s ->
                            filter.and("exists (select 1 from concern c where c.state = ? and c.report = r.no)", s));
            query.entities()
                    .forEach(e ->
                            filter.and("exists (select 1 from mention m where m.entity = ? and m.report = r.no)", e));
            return Paging.of(
                    filter.query(h, Paging.end("r.latest", "r.no", most))
                            .map((row, context) -> new Paging.Line<>(row.getLong(1), row.getString(7), line(row)))
                            .list(),
                    most);
        });
    }

    private static ReportLine line(ResultSet row) throws SQLException {
        return new ReportLine(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getInt(10),
                row.getString(11));
    }

    /** Facts, those of the latest reports first. */
    public Page<StoredFact> facts(FactQuery query, int most, @Nullable String place) {
        return database.read(h -> {
            Filter filter = Filter.of("select f.no, f.day, f.id from fact f")
                    .and("f.withdrawn = 0")
                    .andIf(
                            "f.kind = ?",
                            query.kind() == null ? null : query.kind().name())
                    .andIf("f.type = ?", query.type())
                    .andIf("f.status = ?", query.status())
                    .andIf("f.speaker = ?", query.speaker())
                    .andIf(
                            "exists (select 1 from report r where r.no = f.no / " + Derived.FACTS
                                    + " and r.outlet = ?)",
                            query.outlet())
                    .days("f.day", query.from(), query.to())
                    .after("f.day", "f.no", place);
            query.parties()
                    .forEach(p -> filter.and("exists (select 1 from party p where p.entity = ? and p.fact = f.no)", p));
            Map<Long, StoredReport> reports = new HashMap<>();
            return Paging.of(
                    filter.query(h, Paging.end("f.day", "f.no", most))
                            .map((row, context) -> new Paging.Line<>(
                                    row.getLong(1),
                                    row.getString(2),
                                    fact(row.getString(3), report(row.getLong(1) / Derived.FACTS, h, reports))))
                            .list(),
                    most);
        });
    }

    /** A fact that stands; for one that an editor called wrong see {@link Corrections}. */
    public Optional<StoredFact> fact(String id) {
        return database.read(h -> h.createQuery("select no from fact where id = ?")
                .bind(0, id)
                .mapTo(Long.class)
                .findOne()
                .map(no -> fact(id, report(no / Derived.FACTS, h, new HashMap<>()))));
    }

    /** The latest version of a report, each restored once. Facts that an editor called wrong are still in it. */
    private StoredReport report(long no, Handle handle, Map<Long, StoredReport> restored) {
        return restored.computeIfAbsent(
                no,
                n -> Filter.of(REPORT)
                        .and(LATEST)
                        .and("r.no = ?", n)
                        .query(handle, "")
                        .map((row, context) -> stored(row, Set.of()))
                        .one());
    }

    private static StoredFact fact(String id, StoredReport report) {
        return Facts.of(report.analysis()).stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .map(f -> new StoredFact(f, report))
                .orElseThrow(() -> new StoreFault("the rows of report " + report.id() + " do not fit its analysis;"
                        + " mend them with: marsad reanalyze --all"));
    }

    /** A fact that is no longer read from its report. */
    public Optional<GoneFact> gone(String id) {
        return database.read(h -> h.createQuery(
                        "select g.id, r.id, g.version, g.kind, g.reason, g.at from gone g join report r on r.no = g.report"
                                + " where g.id = ?")
                .bind(0, id)
                .map((row, context) -> new GoneFact(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        Fact.Kind.valueOf(row.getString(4)),
                        words(row.getString(2), row.getInt(3), row.getString(1)),
                        row.getString(5),
                        row.getString(6)))
                .findOne());
    }

    private @Nullable String words(String report, int version, String fact) {
        return report(report, version).stream()
                .flatMap(r -> Facts.of(r.analysis()).stream()
                        .filter(f -> f.id().equals(fact))
                        .map(f -> f.span().of(r.article().text())))
                .findFirst()
                .orElse(null);
    }

    /** The reports of a story, the earliest first; none if there is no such story, or it was merged into another. */
    public List<StoredReport> story(String id) {
        return database.read(h -> {
            Set<String> wrong = Corrections.wrong(h);
            return Filter.of(REPORT)
                    .and(LATEST)
                    .and("r.story = ?", id)
                    .query(h, "order by r.latest = '', r.latest, r.no")
                    .map((row, context) -> stored(row, wrong))
                    .list();
        });
    }

    /** The story into which a story was merged. */
    public Optional<String> redirect(String story) {
        return database.read(h -> h.createQuery("select target from redirect where story = ?")
                .bind(0, story)
                .mapTo(String.class)
                .findOne());
    }

    /**
     * The reports that concern two states, as {@link marsad.record.Recorder} takes them.
     *
     * @param asOf leaves out those that were surely written later; null for all
     */
    public List<Report> between(Pair pair, @Nullable LocalDate asOf) {
        return database.read(h -> {
            Set<String> wrong = Corrections.wrong(h);
            List<Report> reports = Filter.of(REPORT)
                    .and(LATEST)
                    .and(
                            "r.no in (select a.report from concern a join concern b on b.report = a.report"
                                    + " where a.state = ? and b.state = ?)",
                            pair.a(),
                            pair.b())
                    .andIf("r.earliest <= ?", asOf == null ? null : asOf.toString())
                    .query(h, "order by r.no")
                    .map((row, context) -> stored(row, wrong).inRecord())
                    .list();
            return analyst.dated(reports, wrong);
        });
    }

    /** Differs as soon as a report that concerns two states does. */
    String stamp(Pair pair) {
        return database.read(h -> h.createQuery(
                        "select count(*) || '/' || coalesce(max(r.revision), 0) from report r"
                                + " join concern a on a.report = r.no and a.state = ? join concern b on b.report = r.no and b.state = ?")
                .bind(0, pair.a())
                .bind(1, pair.b())
                .mapTo(String.class)
                .one());
    }

    private StoredReport stored(ResultSet row, Set<String> wrong) throws SQLException {
        Article article = new Article(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
        return new StoredReport(
                analyst.restore(article, row.getBytes(14), row.getString(15), wrong),
                row.getInt(8),
                row.getInt(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }

    /** Ids of the reports that changed after one revision and not after another. */
    public List<String> changedSince(long from, long to) {
        return database.read(
                h -> h.createQuery("select id from report where revision > ? and revision <= ? order by no")
                        .bind(0, from)
                        .bind(1, to)
                        .mapTo(String.class)
                        .list());
    }

    /** How many reports stood at a revision and still stand, whether or not they changed since. */
    public int receivedUntil(long revision) {
        return database.read(h -> h.createQuery("select count(*) from report where first_revision <= ?")
                .bind(0, revision)
                .mapTo(Integer.class)
                .one());
    }

    /** How many reports were written no later than that day, or have no day; all for null. */
    public int count(@Nullable LocalDate asOf) {
        return database.read(h -> Filter.of("select count(*) from report")
                .andIf("earliest <= ?", asOf == null ? null : asOf.toString())
                .query(h, "")
                .mapTo(Integer.class)
                .one());
    }

    /** How much there is of everything. */
    public Counts counts() {
        return database.read(h -> {
            Map<Fact.Kind, Long> facts = new EnumMap<>(Fact.Kind.class);
            h.createQuery("select kind, count(*) from fact where withdrawn = 0 group by kind")
                    .map((row, context) -> Map.entry(Fact.Kind.valueOf(row.getString(1)), row.getLong(2)))
                    .forEach(e -> facts.put(e.getKey(), e.getValue()));
            return new Counts(
                    number(h, "select count(*) from report"),
                    number(h, "select count(*) from version"),
                    number(h, "select count(distinct story) from report"),
                    number(h, "select count(distinct outlet) from report"),
                    number(h, "select count(*) from report where story is null"),
                    h.createQuery("select count(*) from report r join version v on v.report = r.no"
                                    + " and v.version = r.version where v.program <> ?")
                            .bind(0, analyst.program())
                            .mapTo(Long.class)
                            .one(),
                    facts,
                    day(h, "select min(latest) from report where latest <> ''"),
                    day(h, "select max(latest) from report where latest <> ''"));
        });
    }

    private static long number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    private static @Nullable String day(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(String.class).findOne().orElse(null);
    }
}

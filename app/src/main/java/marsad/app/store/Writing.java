package marsad.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import marsad.app.ingest.Outcome;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.record.Report;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One batch on its way into the database, inside one transaction. */
final class Writing implements AutoCloseable {
    private final Handle handle;
    private final String run;
    private final Analyst analyst;
    private final String format;
    private final String program;
    private final String now;
    private final long revision;
    private final Rows reports;
    private final Rows versions;
    private final Rows intake;
    private final Derived derived;
    /** Reports of this batch, which the database does not show until their rows are flushed. */
    private final Map<String, Identity.Held> batch = new HashMap<>();

    private long lastReport;
    private long lastItem;

    Writing(Handle handle, String run, Analyst analyst, Instant at) throws SQLException {
        this.handle = handle;
        this.run = run;
        this.analyst = analyst;
        format = analyst.format();
        program = analyst.program();
        now = at.truncatedTo(ChronoUnit.SECONDS).toString();
        revision = Revision.raise(handle);
        lastReport = max("select coalesce(max(no), 0) from report");
        lastItem = max("select coalesce(max(no), 0) from intake");
        Connection connection = handle.getConnection();
        reports = new Rows(
                connection,
                "insert into report (no, id, given, version, hash, outlet, published, url, title, earliest, latest,"
                        + " received, first_revision, revision) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        versions = new Rows(
                connection,
                "insert into version (report, version, hash, outlet, published, url, title, text, received, analysis,"
                        + " format, program) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        intake = new Rows(
                connection,
                "insert into intake (no, run, at, place, outcome, report, reason, detail) values (?, ?, ?, ?, ?, ?, ?, ?)");
        derived = new Derived(connection, analyst, Corrections.wrong(handle));
    }

    private long max(String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    Receipt add(Prepared item) throws SQLException {
        Receipt receipt = receipt(item);
        Outcome.Rejected rejected = item instanceof Prepared.Refused refused ? refused.outcome() : null;
        intake.add(
                ++lastItem,
                run,
                now,
                item.outcome().place().toString(),
                receipt.outcome().name(),
                receipt.report(),
                rejected == null ? null : rejected.reason().name(),
                rejected == null ? null : rejected.detail());
        return receipt;
    }

    private Receipt receipt(Prepared item) throws SQLException {
        if (item instanceof Prepared.Fresh fresh) {
            return fresh(fresh);
        }
        return item instanceof Prepared.Known known
                ? new Receipt(Receipt.Outcome.DUPLICATE, known.id())
                : new Receipt(Receipt.Outcome.REFUSED, null);
    }

    private Receipt fresh(Prepared.Fresh fresh) throws SQLException {
        String id = fresh.article().id();
        Identity.Held held = held(id);
        if (held == null) {
            insert(fresh);
            return new Receipt(Receipt.Outcome.ACCEPTED, id);
        }
        if (Identity.isAnother(held, fresh.article())) {
            return fresh(renamed(fresh, Identity.apart(id, fresh.article())));
        }
        if (held.hash().equals(fresh.hash())) {
            return new Receipt(Receipt.Outcome.DUPLICATE, id);
        }
        replace(fresh, held);
        return new Receipt(Receipt.Outcome.CHANGED, id);
    }

    private Prepared.Fresh renamed(Prepared.Fresh fresh, String id) {
        Analysis analysis = analyst.restore(Identity.renamed(fresh.article(), id), fresh.bytes(), format, Set.of());
        return new Prepared.Fresh(fresh.outcome(), fresh.hash(), analysis, fresh.bytes(), Facts.of(analysis));
    }

    private Identity.@Nullable Held held(String id) {
        Identity.Held held = batch.get(id);
        return held != null ? held : Identity.held(id, handle).orElse(null);
    }

    private void insert(Prepared.Fresh fresh) throws SQLException {
        long no = ++lastReport;
        Article article = fresh.article();
        reports.add(
                no,
                article.id(),
                fresh.outcome().article().id(),
                1,
                fresh.hash(),
                article.outlet(),
                article.published(),
                article.url(),
                article.title(),
                earliest(fresh.analysis()),
                latest(fresh.analysis()),
                now,
                revision,
                revision);
        version(no, 1, fresh);
        derived.add(no, latest(fresh.analysis()), fresh.analysis(), fresh.facts());
        batch.put(article.id(), new Identity.Held(no, article.id(), 1, fresh.hash(), article.outlet()));
    }

    private void version(long no, int version, Prepared.Fresh fresh) throws SQLException {
        Article article = fresh.article();
        versions.add(
                no,
                version,
                fresh.hash(),
                article.outlet(),
                article.published(),
                article.url(),
                article.title(),
                article.text(),
                now,
                fresh.bytes(),
                format,
                program);
    }

    private void replace(Prepared.Fresh fresh, Identity.Held held) throws SQLException {
        flush();
        Article article = fresh.article();
        int version = held.version() + 1;
        handle.execute(
                "update report set version = ?, hash = ?, outlet = ?, published = ?, url = ?, title = ?, earliest = ?,"
                        + " latest = ?, revision = ? where no = ?",
                version,
                fresh.hash(),
                article.outlet(),
                article.published(),
                article.url(),
                article.title(),
                earliest(fresh.analysis()),
                latest(fresh.analysis()),
                revision,
                held.no());
        version(held.no(), version, fresh);
        reread(held.no(), held.version(), fresh.analysis(), fresh.facts(), "changed");
        batch.put(held.id(), new Identity.Held(held.no(), held.id(), version, fresh.hash(), held.outlet()));
    }

    boolean isLatest(long no, int version) {
        return handle.createQuery("select version from report where no = ?")
                        .bind(0, no)
                        .mapTo(Integer.class)
                        .one()
                == version;
    }

    /** Takes another analysis of the same version in. */
    void reanalyzed(long no, int version, Analysis analysis, byte[] bytes, List<Fact> facts) throws SQLException {
        handle.execute(
                "update version set analysis = ?, format = ?, program = ? where report = ? and version = ?",
                bytes,
                format,
                program,
                no,
                version);
        handle.execute(
                "update report set earliest = ?, latest = ?, revision = ? where no = ?",
                earliest(analysis),
                latest(analysis),
                revision,
                no);
        reread(no, version, analysis, facts, "reread");
    }

    /** Makes the derived rows anew; remembers the facts that are no longer found. */
    private void reread(long no, int version, Analysis analysis, List<Fact> facts, String reason) throws SQLException {
        Set<String> ids = new HashSet<>();
        facts.forEach(f -> ids.add(f.id()));
        handle
                .createQuery("select id, kind from fact where no >= ? and no < ?")
                .bind(0, no * Derived.FACTS)
                .bind(1, (no + 1) * Derived.FACTS)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(old -> !ids.contains(old.getKey()))
                .forEach(old -> handle.execute(
                        "insert into gone (id, report, version, kind, reason, at) values (?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing",
                        old.getKey(),
                        no,
                        version,
                        old.getValue(),
                        reason,
                        now));
        derived.remove(no);
        derived.add(no, latest(analysis), analysis, facts);
        for (String id : ids) {
            handle.execute("delete from gone where id = ?", id);
        }
    }

    private static String earliest(Analysis analysis) {
        return day(new Report(analysis, "", null).earliest());
    }

    private static String latest(Analysis analysis) {
        return day(new Report(analysis, "", null).latest());
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private void flush() throws SQLException {
        reports.flush();
        versions.flush();
        intake.flush();
        derived.flush();
    }

    @Override
    public void close() throws SQLException {
        reports.close();
        versions.close();
        intake.close();
        derived.close();
    }
}

package marsad.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Lists over all that the store holds, for those who look for a way in. Safe to share between threads. */
public final class Overview {
    /** A report that names a state once names it in passing. */
    private static final int FEWEST_TIMES = 2;

    private final Database database;

    Overview(Database database) {
        this.database = database;
    }

    /**
     * Two states with how much is told of both.
     *
     * @param last day of the latest report, ISO; empty if none has a day
     */
    public record PairLine(String a, String b, int reports, int stories, String last) {}

    /**
     * An outlet with how much is held of it.
     *
     * @param name null for reports of unknown outlets
     * @param first and {@code last} day, ISO; empty if none has a day
     */
    public record OutletLine(@Nullable String name, int reports, String first, String last) {}

    /** A person with the number of reports that name them. */
    public record PersonLine(String id, String name, int reports) {}

    /**
     * One item of the intake.
     *
     * @param outcome accepted, changed, duplicate or refused
     * @param report id of the report, or null if it was refused
     * @param reason why it was refused, or null
     */
    public record IntakeLine(
            String at,
            String place,
            String outcome,
            @Nullable String report,
            @Nullable String reason) {}

    /** The pairs of states that most reports name both of. */
    public List<PairLine> pairs(int most) {
        return database.read(h -> h.createQuery(
                        "select a.state, b.state, count(*), count(distinct r.story), max(r.latest) from concern a"
                                + " join concern b on b.report = a.report and a.state < b.state"
                                + " join report r on r.no = a.report where a.times >= ? and b.times >= ?"
                                + " group by a.state, b.state order by 3 desc, 1, 2 limit ?")
                .bind(0, FEWEST_TIMES)
                .bind(1, FEWEST_TIMES)
                .bind(2, most)
                .map((row, context) -> new PairLine(
                        row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getString(5)))
                .list());
    }

    /** Outlets, those with most reports first. */
    public List<OutletLine> outlets(int most) {
        return database.read(h -> h.createQuery(
                        "select outlet, count(*), coalesce(min(case when latest <> '' then latest end), ''), max(latest)"
                                + " from report group by outlet order by 2 desc, 1 limit ?")
                .bind(0, most)
                .map((row, context) ->
                        new OutletLine(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
                .list());
    }

    /** Persons, those named in most reports first. */
    public List<PersonLine> persons(int most) {
        return database.read(
                h -> h.createQuery("select e.id, e.form, count(*) from entity e join mention m on m.entity = e.id"
                                + " where e.kind = 'PERSON' group by e.id, e.form order by 3 desc, 1 limit ?")
                        .bind(0, most)
                        .map((row, context) -> new PersonLine(row.getString(1), row.getString(2), row.getInt(3)))
                        .list());
    }

    /** What was handed in, the latest first. */
    public List<IntakeLine> intake(int most) {
        return database.read(
                h -> h.createQuery("select at, place, outcome, report, reason from intake order by no desc limit ?")
                        .bind(0, most)
                        .map((row, context) -> intake(row))
                        .list());
    }

    private static IntakeLine intake(ResultSet row) throws SQLException {
        return new IntakeLine(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }

    /** Ids of the latest reports whose text holds these words, letter for letter. */
    public List<String> holding(String words, int most) {
        String pattern = "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return database.read((Handle h) -> h.createQuery(
                        "select r.id from report r join version v on v.report = r.no and v.version = r.version"
                                + " where v.text like ? escape '!' order by r.latest desc, r.no desc limit ?")
                .bind(0, pattern)
                .bind(1, most)
                .mapTo(String.class)
                .list());
    }
}

package marsad.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import marsad.model.Entity;
import marsad.record.Pair;
import org.jspecify.annotations.Nullable;

/** Lists of outlets, relations, entities and intakes. Safe to share between threads. */
public final class Overviews {
    private static final String ENTITY =
            "select id, kind, name, form, state, (select count(*) from mention m where m.entity = entity.id) from entity";

    private final Database database;

    Overviews(Database database) {
        this.database = database;
    }

    /** All outlets, the one with the most reports first. */
    public List<OutletLine> outlets() {
        return database.read(h -> h.createQuery(
                        "select outlet, count(*), coalesce(min(nullif(latest, '')), ''), max(latest),"
                                + " max(received) from report where outlet is not null group by outlet order by 2 desc, 1")
                .map((row, context) -> new OutletLine(
                        row.getString(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5)))
                .list());
    }

    /** How many reports of an outlet there are of each day, undated ones left out. */
    public Map<String, Long> days(String outlet) {
        return database.read(h -> {
            Map<String, Long> days = new LinkedHashMap<>();
            h.createQuery(
                            "select latest, count(*) from report where outlet = ? and latest <> '' group by latest order by 1")
                    .bind(0, outlet)
                    .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                    .forEach(e -> days.put(e.getKey(), e.getValue()));
            return days;
        });
    }

    /** The relations of which the most events are told. */
    public List<PairLine> relations(int most) {
        return database.read(h -> h.createQuery(
                        "select a.entity, b.entity, count(distinct a.fact), max(f.day) from party a"
                                + " join party b on b.fact = a.fact and b.entity > a.entity"
                                + " join fact f on f.no = a.fact and f.kind = 'EVENT' and f.withdrawn = 0"
                                + " join entity s on s.id = a.entity and s.kind = 'STATE'"
                                + " join entity t on t.id = b.entity and t.kind = 'STATE'"
                                + " group by a.entity, b.entity order by 3 desc, 1, 2 limit " + most)
                .map((row, context) ->
                        new PairLine(new Pair(row.getString(1), row.getString(2)), row.getLong(3), row.getString(4)))
                .list());
    }

    /** A state, person, organization or medium. */
    public Optional<EntityLine> entity(String id) {
        return database.read(h -> Filter.of(ENTITY)
                .and("id = ?", id)
                .query(h, "")
                .map((row, context) -> entity(row))
                .findOne());
    }

    /** The entities of a kind that the most reports name. */
    public List<EntityLine> entities(Entity.Kind kind, int most) {
        return database.read(h -> Filter.of(ENTITY)
                .and("kind = ?", kind.name())
                .query(h, "order by 6 desc, 1 limit " + most)
                .map((row, context) -> entity(row))
                .list());
    }

    private static EntityLine entity(ResultSet row) throws SQLException {
        return new EntityLine(
                row.getString(1),
                Entity.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6));
    }

    /** The latest intakes. */
    public List<RunLine> runs(int most) {
        return database.read(h -> {
            Map<String, RunLine> runs = new LinkedHashMap<>();
            h.createQuery(
                            "select run, outcome, count(*), min(at), max(at) from intake where run in (select run from intake"
                                    + " group by run order by max(no) desc limit " + most
                                    + ") group by run, outcome order by 5 desc, 1")
                    .map((row, context) -> new RunLine(
                            row.getString(1),
                            row.getString(4),
                            row.getString(5),
                            Map.of(Receipt.Outcome.valueOf(row.getString(2)), row.getLong(3))))
                    .forEach(line -> runs.merge(line.run(), line, Overviews::joined));
            return List.copyOf(runs.values());
        });
    }

    private static RunLine joined(RunLine a, RunLine b) {
        Map<Receipt.Outcome, Long> counts = new EnumMap<>(Receipt.Outcome.class);
        counts.putAll(a.counts());
        counts.putAll(b.counts());
        return new RunLine(
                a.run(),
                a.from().compareTo(b.from()) <= 0 ? a.from() : b.from(),
                a.to().compareTo(b.to()) >= 0 ? a.to() : b.to(),
                counts);
    }

    /** The items of an intake, the latest first; those of all intakes for null. */
    public Page<IntakeLine> intake(
            @Nullable String run, Receipt.@Nullable Outcome outcome, int most, @Nullable String place) {
        return database.read(h -> Paging.of(
                Filter.of("select no, run, at, place, outcome, report, reason, detail from intake")
                        .andIf("run = ?", run)
                        .andIf("outcome = ?", outcome == null ? null : outcome.name())
                        .after("at", "no", place)
                        .query(h, Paging.end("at", "no", most))
                        .map((row, context) -> new Paging.Line<>(row.getLong(1), row.getString(3), intake(row)))
                        .list(),
                most));
    }

    private static IntakeLine intake(ResultSet row) throws SQLException {
        return new IntakeLine(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Receipt.Outcome.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}

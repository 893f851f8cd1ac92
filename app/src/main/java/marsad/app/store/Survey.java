package marsad.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import marsad.record.Claim;
import marsad.record.Conflict;
import marsad.record.Days;
import marsad.record.Pair;
import marsad.record.Point;
import marsad.record.Promise;
import marsad.record.Relation;
import marsad.record.Report;
import marsad.record.Series;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Promises and conflicts of all relations. {@link #refresh} makes the records of those that have changed, one by one, and
 * keeps what they come to; lists are read from there. Safe to share between threads.
 */
public final class Survey {
    private static final String PROMISE = "PROMISE";
    private static final String CONFLICT = "CONFLICT";
    private static final int MOST_PAIRS = 20_000;
    /** One promise in the records of two relations is listed once. */
    private static final String ONCE = " and not exists (select 1 from outcome p where p.kind = o.kind and p.id = o.id"
            + " and (p.a < o.a or p.a = o.a and p.b < o.b))";

    private final Database database;
    private final Archive archive;
    private final Relations relations;
    private final Overviews overviews;
    private final Analyst analyst;
    private final Outcomes outcomes = new Outcomes();

    Survey(Database database, Archive archive, Relations relations, Overviews overviews, Analyst analyst) {
        this.database = database;
        this.archive = archive;
        this.relations = relations;
        this.overviews = overviews;
        this.analyst = analyst;
    }

    /** A promise, with the day as of which its relation judged it, or null. */
    public record Judged(Promise promise, @Nullable LocalDate asOf) {}

    /** A conflict, and the series in which it stands with its two points alone. */
    public record Disputed(Series series, Conflict conflict) {}

    /**
     * A part of a list.
     *
     * @param total how many there are of the state asked for
     * @param counts how many there are of each state
     * @param reports those that the items stand on
     * @param relations how many relations have been looked at, of {@code of}
     */
    public record Part<T>(
            List<T> items, int total, Map<String, Integer> counts, List<Report> reports, int relations, int of) {}

    /** Promises in a state, or all for an empty one, what waits for an answer first. */
    public Part<Judged> promises(String state, int skip, int most) {
        return part(
                PROMISE,
                state,
                "",
                skip,
                most,
                (row, reports) -> outcomes.promise(row.data(), reports).map(p -> new Judged(p, row.asOf())));
    }

    /** Values that differ in a way, or in any but rounding for an empty one, the gravest first. */
    public Part<Disputed> conflicts(String kind, int skip, int most) {
        return part(
                CONFLICT,
                kind,
                kind.isEmpty() ? " and o.state <> 'ROUNDING'" : "",
                skip,
                most,
                (row, reports) -> outcomes.disputed(row.data(), reports));
    }

    /** One outcome, packed, with the day as of which its relation was looked at, or null. */
    private record Kept(byte[] data, @Nullable LocalDate asOf) {}

    /** Reads one outcome. */
    private interface Reading<T> {
        Optional<T> of(Kept row, Outcomes.Reports reports);
    }

    private <T> Part<T> part(String kind, String state, String more, int skip, int most, Reading<T> reading) {
        String wanted = state.toUpperCase(java.util.Locale.ROOT);
        String where = " from outcome o where o.kind = ?" + (wanted.isEmpty() ? more : " and o.state = ?") + ONCE;
        List<Kept> rows = database.read(h -> {
            var query = h.createQuery("select o.data, (select s.as_of from surveyed s where s.a = o.a and s.b = o.b)"
                            + where + " order by o.rank, o.day desc, o.id limit " + most
                            + " offset " + skip)
                    .bind(0, kind);
            return (wanted.isEmpty() ? query : query.bind(1, wanted))
                    .map((row, context) -> new Kept(row.getBytes(1), date(row.getString(2))))
                    .list();
        });
        Map<String, Integer> counts = counts(kind);
        Outcomes.Reports reports = new Outcomes.Reports(archive);
        List<T> items =
                rows.stream().flatMap(row -> reading.of(row, reports).stream()).toList();
        int total = wanted.isEmpty()
                ? counts.entrySet().stream()
                        .filter(e -> more.isEmpty() || !e.getKey().equals("ROUNDING"))
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                : counts.getOrDefault(wanted, 0);
        return new Part<>(items, total, counts, reports.all(), surveyed(), pairs().size());
    }

    private Map<String, Integer> counts(String kind) {
        return database.read(h -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            h.createQuery("select o.state, count(*) from outcome o where o.kind = ?" + ONCE + " group by o.state")
                    .bind(0, kind)
                    .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                    .forEach(e -> counts.put(e.getKey(), e.getValue()));
            return counts;
        });
    }

    private int surveyed() {
        return database.read(h -> h.createQuery("select count(*) from surveyed")
                .mapTo(Integer.class)
                .one());
    }

    private static @Nullable LocalDate date(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private List<Pair> pairs() {
        return overviews.relations(MOST_PAIRS).stream()
                .map(PairLine::pair)
                .filter(p -> analyst.isState(p.a()) && analyst.isState(p.b()))
                .toList();
    }

    /**
     * Looks at the relations that have changed, those with most events first.
     *
     * @param stop asked between two relations
     * @return how many were looked at
     */
    public int refresh(BooleanSupplier stop) {
        Map<Pair, String> before = stamps();
        int looked = 0;
        for (Pair pair : pairs()) {
            if (stop.getAsBoolean()) {
                return looked;
            }
            String stamp = String.join(" ", outcomes.format(), analyst.program(), archive.stamp(pair));
            if (!stamp.equals(before.remove(pair))) {
                Relation relation = relations.make(pair, null);
                database.write(h -> replace(h, pair, stamp, relation));
                looked++;
            }
        }
        before.keySet().forEach(gone -> database.write(h -> remove(h, gone)));
        return looked;
    }

    private Map<Pair, String> stamps() {
        return database.read(h -> {
            Map<Pair, String> stamps = new HashMap<>();
            h.createQuery("select a, b, stamp from surveyed")
                    .map((row, context) -> Map.entry(new Pair(row.getString(1), row.getString(2)), row.getString(3)))
                    .forEach(e -> stamps.put(e.getKey(), e.getValue()));
            return stamps;
        });
    }

    private static void remove(Handle handle, Pair pair) {
        handle.execute("delete from outcome where a = ? and b = ?", pair.a(), pair.b());
        handle.execute("delete from surveyed where a = ? and b = ?", pair.a(), pair.b());
    }

    private void replace(Handle handle, Pair pair, String stamp, Relation relation) {
        remove(handle, pair);
        handle.execute(
                "insert into surveyed (a, b, stamp, as_of) values (?, ?, ?, ?)",
                pair.a(),
                pair.b(),
                stamp,
                Objects.toString(relation.asOf(), null));
        for (Row row : rows(relation)) {
            handle.execute(
                    "insert into outcome (kind, id, a, b, state, rank, day, data) values (?, ?, ?, ?, ?, ?, ?, ?)"
                            + " on conflict do nothing",
                    row.kind(),
                    row.id(),
                    pair.a(),
                    pair.b(),
                    row.state(),
                    row.rank(),
                    row.day(),
                    row.data());
        }
    }

    private record Row(String kind, String id, String state, int rank, String day, byte[] data) {}

    private List<Row> rows(Relation relation) {
        List<Row> rows = new ArrayList<>();
        for (Promise promise : relation.promises()) {
            rows.add(new Row(
                    PROMISE,
                    Hash.of(place(promise)),
                    promise.state().name(),
                    promise.state().urgency(),
                    day(promise.due()),
                    outcomes.pack(promise)));
        }
        for (Series series : relation.series()) {
            for (Conflict conflict : series.conflicts()) {
                rows.add(new Row(
                        CONFLICT,
                        Hash.of(conflict.kind() + place(conflict.earlier()) + place(conflict.later())),
                        conflict.kind().name(),
                        conflict.kind().ordinal(),
                        Objects.toString(claim(conflict.later()).report().latest(), ""),
                        outcomes.pack(series, conflict)));
            }
        }
        return rows;
    }

    private static String place(Promise promise) {
        return promise.made().get(0).report().id() + " " + promise.made().get(0).span();
    }

    private static String place(Point point) {
        return " " + claim(point).report().id() + " " + claim(point).words().span();
    }

    private static Claim claim(Point point) {
        return point.claims().get(0);
    }

    private static String day(@Nullable String due) {
        Days days = Days.of(due);
        return days == null || days.to() == null ? "" : days.to().toString();
    }
}

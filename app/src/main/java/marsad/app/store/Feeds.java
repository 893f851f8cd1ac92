package marsad.app.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The health of what is watched, and which links were followed already. Safe to share between threads. */
public final class Feeds {
    private static final String COLUMNS =
            "address, title, etag, modified, tried, read, latest_item, failing, failures, error";

    private final Database database;

    Feeds(Database database) {
        this.database = database;
    }

    /** All feeds, failing ones first, then those that have been silent longest. */
    public List<FeedLine> all() {
        return list(Filter.of("select " + COLUMNS + " from feed"));
    }

    /** How a feed was last time. */
    public Optional<FeedLine> find(String address) {
        return list(Filter.of("select " + COLUMNS + " from feed").and("address = ?", address)).stream()
                .findFirst();
    }

    private List<FeedLine> list(Filter filter) {
        return database.read(h -> filter.query(h, "order by failures = 0, coalesce(latest_item, ''), address")
                .map((row, context) -> new FeedLine(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getInt(9),
                        row.getString(10)))
                .list());
    }

    /** Notes that a feed was read; {@code fresh} if it brought something new. */
    public void read(
            String address,
            @Nullable String title,
            @Nullable String etag,
            @Nullable String modified,
            boolean fresh,
            Instant at) {
        String now = at.truncatedTo(ChronoUnit.SECONDS).toString();
        database.write(h -> {
            h.execute("insert into feed (address) values (?) on conflict do nothing", address);
            h.execute(
                    "update feed set title = coalesce(?, title), etag = ?, modified = ?, tried = ?, read = ?,"
                            + " latest_item = coalesce(?, latest_item), failing = null, failures = 0, error = null"
                            + " where address = ?",
                    title,
                    etag,
                    modified,
                    now,
                    now,
                    fresh ? now : null,
                    address);
        });
    }

    /** Notes that a feed could not be read. */
    public void failed(String address, String error, Instant at) {
        String now = at.truncatedTo(ChronoUnit.SECONDS).toString();
        database.write(h -> {
            h.execute("insert into feed (address) values (?) on conflict do nothing", address);
            h.execute(
                    "update feed set tried = ?, failing = coalesce(failing, ?), failures = failures + 1, error = ?"
                            + " where address = ?",
                    now,
                    now,
                    error,
                    address);
        });
    }

    /** Whether a link was followed already. */
    public boolean isKnown(String link) {
        return database.read(h -> h.createQuery("select count(*) from fetched_link where address = ?")
                        .bind(0, key(link))
                        .mapTo(Long.class)
                        .one()
                > 0);
    }

    /** Notes that links were followed. */
    public void know(List<String> links, Instant at) {
        String now = at.truncatedTo(ChronoUnit.SECONDS).toString();
        database.write(h -> links.forEach(link -> h.execute(
                "insert into fetched_link (address, at) values (?, ?) on conflict do nothing", key(link), now)));
    }

    private static String key(String link) {
        return Hash.of(link);
    }
}

package marsad.app.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Searches that somebody wants to see again. Safe to share between threads. */
public final class WatchLists {
    private static final int MOST = 200;
    private static final int LONGEST = 200;

    private final Database database;
    private final Clock clock;

    WatchLists(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A search that is kept.
     *
     * @param query as the address of the search has it
     * @param made ISO instant
     */
    public record WatchList(long number, String name, String query, String author, String made) {}

    /** All of them, the latest first. */
    public List<WatchList> all() {
        return database.read(h -> h.createQuery("select no, name, query, author, made from watch order by no desc")
                .map((row, context) -> new WatchList(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list());
    }

    /** Keeps a search; one that is kept already is not kept twice. */
    public void add(String name, String query, String author) {
        if (name.isBlank() || name.length() > LONGEST || query.length() > LONGEST) {
            throw new StoreFault("a list needs a name, and no more than " + LONGEST + " characters");
        }
        database.write(h -> {
            long kept = h.createQuery("select count(*) from watch")
                    .mapTo(Long.class)
                    .one();
            if (kept >= MOST) {
                throw new StoreFault("at most " + MOST + " lists are kept");
            }
            String made = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
            boolean known = h.createQuery("select count(*) from watch where query = ?")
                            .bind(0, query)
                            .mapTo(Long.class)
                            .one()
                    > 0;
            if (!known) {
                h.execute(
                        "insert into watch (no, name, query, author, made)"
                                + " values ((select coalesce(max(no), 0) + 1 from watch), ?, ?, ?, ?)",
                        name.strip(),
                        query,
                        author,
                        made);
            }
        });
    }

    public void remove(long number) {
        database.write(h -> h.execute("delete from watch where no = ?", number));
    }
}

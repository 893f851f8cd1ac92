package marsad.app.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import marsad.Marsad;
import marsad.app.ingest.Fault;
import marsad.app.ingest.Outcome;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.record.Recorder;

/**
 * Reports and what they say, kept. Reading is open to many threads and processes; writers wait for each other. What was
 * confirmed is on the disk.
 */
public final class Store implements AutoCloseable {
    private final Location location;
    private final Database database;
    private final Analyst analyst;
    private final Archive archive;
    private final Relations relations;
    private final Overviews overviews;
    private final Corrections corrections;
    private final Survey survey;
    private final Clock clock;

    private Store(Location location, Marsad marsad, Clock clock) {
        this.location = location;
        database = Database.open(location);
        this.clock = clock;
        analyst = new Analyst(marsad);
        archive = new Archive(database, analyst);
        relations = new Relations(archive, new Recorder(marsad.language()));
        overviews = new Overviews(database);
        corrections = new Corrections(database, clock);
        survey = new Survey(database, archive, relations, overviews, analyst);
    }

    /** Opens a store, or makes a new one. */
    public static Store open(Location location, Marsad marsad) {
        return new Store(location, marsad, Clock.systemUTC());
    }

    /** Reports, facts and stories. */
    public Archive archive() {
        return archive;
    }

    /** The records of two states. */
    public Relations relations() {
        return relations;
    }

    /** Outlets, entities, intakes. */
    public Overviews overviews() {
        return overviews;
    }

    /** The health of what is watched. */
    public Feeds feeds() {
        return new Feeds(database);
    }

    /** Promises and conflicts of all relations. */
    public Survey survey() {
        return survey;
    }

    /** Searches that are kept. */
    public WatchLists lists() {
        return new WatchLists(database, clock);
    }

    /** What editors change. */
    public Corrections corrections() {
        return corrections;
    }

    public Location location() {
        return location;
    }

    public Marsad marsad() {
        return analyst.marsad();
    }

    /** Does for one item of an intake what needs no order. May be called on several threads at once. */
    public Prepared prepare(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            return new Prepared.Refused(rejected, null);
        }
        Outcome.Kept kept = (Outcome.Kept) outcome;
        String hash = Identity.hash(kept.article());
        Identity.Found found = database.read(h -> Identity.find(kept.article(), h));
        if (found.held().filter(held -> held.hash().equals(hash)).isPresent()) {
            return new Prepared.Known(kept, found.id());
        }
        try {
            return fresh(kept, hash, Identity.renamed(kept.article(), found.id()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Prepared.Refused(new Outcome.Rejected(kept.place(), Fault.CRASH, e.toString()), e);
        }
    }

    private Prepared fresh(Outcome.Kept kept, String hash, Article article) {
        Analysis analysis = analyst.analyze(article);
        return new Prepared.Fresh(kept, hash, analysis, analyst.pack(analysis), Facts.of(analysis));
    }

    /**
     * Takes items in, all or none of them. When this returns they are on the disk.
     *
     * @param run names the intake that they belong to
     * @return what became of each, in order
     */
    public List<Receipt> add(String run, List<Prepared> items) {
        List<Receipt> receipts = new ArrayList<>();
        database.write(handle -> {
            try (Writing writing = new Writing(handle, run, analyst, clock.instant())) {
                for (Prepared item : items) {
                    receipts.add(writing.add(item));
                }
            } catch (SQLException e) {
                throw new StoreFault("cannot write to the store: " + e.getMessage(), e);
            }
        });
        return receipts;
    }

    /** Puts the reports that wait into stories. */
    public void group() {
        new Grouping(database, analyst).run();
    }

    /** Takes the reports out of the stories that grouping put them in, to be grouped anew; what editors decided stays. */
    public void ungroup() {
        database.write(handle -> {
            long revision = Revision.raise(handle);
            handle.execute("update report set story = null, copy_of = null, revision = ? where pinned = 0", revision);
        });
    }

    /**
     * Reads reports again with this program, batch by batch; can be interrupted.
     *
     * @param all also those that this program read last
     * @param progress told how many of how many are done
     * @return how many were read
     */
    public int reanalyze(boolean all, int threads, BiConsumer<Integer, Integer> progress) {
        return new Rereading(database, analyst, clock).run(all, threads, progress);
    }

    @Override
    public void close() {
        database.close();
    }
}

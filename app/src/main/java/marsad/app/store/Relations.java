package marsad.app.store;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import marsad.record.Pair;
import marsad.record.Recorder;
import marsad.record.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The records of relations, made from the store and kept until the store changes. The most used ones are kept.
 * Safe to share between threads.
 */
public final class Relations {
    /** So many reports are kept in memory, of all relations together. */
    private static final int MOST_REPORTS = 20_000;

    private static final int USUAL = 64;
    private static final float LOAD = 0.75f;

    private record Key(Pair pair, @Nullable LocalDate asOf) {}

    /**
     * A record that was made.
     *
     * @param revision of the store at which it was last known to be true
     * @param stamp differs as soon as a report of the relation does
     */
    private record Made(long revision, String stamp, Relation relation) {}

    private final Archive archive;
    private final Recorder recorder;
    /** The one used longest ago first. */
    private final Map<Key, Made> kept = new LinkedHashMap<>(USUAL, LOAD, true);

    Relations(Archive archive, Recorder recorder) {
        this.archive = archive;
        this.recorder = recorder;
    }

    /** Finds states by their names. */
    public Recorder recorder() {
        return recorder;
    }

    /**
     * The record of the relation of two states as it now stands.
     *
     * @param asOf the day as of which it is told; null for all that there is
     */
    public Relation of(Pair pair, @Nullable LocalDate asOf) {
        Key key = new Key(pair, asOf);
        long revision = archive.revision();
        Made made = get(key);
        if (made == null || made.revision() != revision) {
            String stamp = archive.stamp(pair) + "/" + archive.count(asOf);
            made = new Made(
                    revision, stamp, made != null && made.stamp().equals(stamp) ? made.relation() : make(pair, asOf));
            put(key, made);
        }
        return made.relation();
    }

    /** The record made anew and not kept. */
    Relation make(Pair pair, @Nullable LocalDate asOf) {
        return recorder.relation(pair, archive.between(pair, asOf), archive.count(asOf), asOf);
    }

    private synchronized @Nullable Made get(Key key) {
        return kept.get(key);
    }

    private synchronized void put(Key key, Made made) {
        kept.put(key, made);
        int reports =
                kept.values().stream().mapToInt(m -> m.relation().reports()).sum();
        Iterator<Made> eldest = kept.values().iterator();
        while (reports > MOST_REPORTS && kept.size() > 1) {
            reports -= eldest.next().relation().reports();
            eldest.remove();
        }
    }
}

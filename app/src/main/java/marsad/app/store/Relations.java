package marsad.app.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import marsad.record.Pair;
import marsad.record.Recorder;
import marsad.record.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The records of relations, made from the store and kept until a report of theirs changes. Only the most used are kept.
 * Safe to share between threads.
 */
public final class Relations {
    private static final int KEPT = 48;
    private static final float LOAD = 0.75f;

    private record Key(Pair pair, @Nullable LocalDate asOf) {}

    /** @param stamp differs as soon as a report of the relation does */
    private record Made(String stamp, Relation relation) {}

    private final Archive archive;
    private final Recorder recorder;
    private final Map<Key, Made> kept = new LinkedHashMap<>(KEPT, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Made> eldest) {
            return size() > KEPT;
        }
    };

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
        String stamp = archive.stamp(pair);
        Made made = get(key);
        if (made == null || !made.stamp().equals(stamp)) {
            int read = archive.count(asOf);
            made = new Made(stamp, recorder.relation(pair, archive.between(pair, asOf), read, asOf));
            put(key, made);
        }
        return made.relation();
    }

    private synchronized @Nullable Made get(Key key) {
        return kept.get(key);
    }

    private synchronized void put(Key key, Made made) {
        kept.put(key, made);
    }
}

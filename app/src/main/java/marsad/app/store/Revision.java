package marsad.app.store;

import org.jdbi.v3.core.Handle;

/** Counts the batches that were written. What was computed from the store holds as long as the revision stands. */
final class Revision {
    private Revision() {}

    /** Begins a batch. Another writer waits here until this one is done. */
    static long raise(Handle handle) {
        handle.execute("update store set revision = revision + 1");
        return current(handle);
    }

    static long current(Handle handle) {
        return handle.createQuery("select revision from store")
                .mapTo(Long.class)
                .one();
    }
}

package marsad.app.serve;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import marsad.app.search.Search;
import marsad.app.store.Store;

/**
 * Brings up to date what is made from the store, while it changes: the index first, then what all relations come to. Works
 * on a thread of its own that gives way to readers.
 */
public final class Follower implements AutoCloseable {
    private static final int SECONDS = 2;

    private final Store store;
    private final Search search;
    private final Consumer<Exception> trouble;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "follower");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private volatile boolean stopped;
    private long indexed = -1;
    private long surveyed = -1;

    /** @param trouble told what went wrong; the next round tries again */
    public Follower(Store store, Search search, Consumer<Exception> trouble) {
        this.store = store;
        this.search = search;
        this.trouble = trouble;
    }

    public void start() {
        timer.scheduleWithFixedDelay(this::round, 0, SECONDS, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            long now = store.archive().revision();
            if (indexed != now) {
                search.sync();
                indexed = now;
            }
            if (surveyed != now) {
                store.survey().refresh(() -> stopped || store.archive().revision() != now);
                surveyed = now;
            }
        } catch (RuntimeException e) {
            if (!stopped) {
                trouble.accept(e);
            }
        }
    }

    @Override
    public void close() {
        stopped = true;
        timer.shutdown();
        try {
            timer.awaitTermination(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

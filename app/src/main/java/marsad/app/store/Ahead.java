package marsad.app.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on the items of a list a little before they are asked for, on several threads. Each is asked for once, in any order
 * that runs forward. Belongs to the thread that asks.
 */
final class Ahead<T, R> implements AutoCloseable {
    private static final int FAR = 64;
    private static final int MOST_THREADS = 4;

    private final List<T> items;
    private final Function<T, R> work;
    private final Map<Integer, Future<R>> begun = new HashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors())), runnable -> {
                Thread thread = new Thread(runnable, "ahead");
                thread.setDaemon(true);
                return thread;
            });
    private int next;

    /** @param work safe to be done on several threads at once */
    Ahead(List<T> items, Function<T, R> work) {
        this.items = items;
        this.work = work;
    }

    R get(int place) {
        while (next < Math.min(items.size(), place + FAR)) {
            T item = items.get(next);
            begun.put(next++, workers.submit(() -> work.apply(item)));
        }
        Future<R> result = begun.remove(place);
        if (result == null) {
            return work.apply(items.get(place));
        }
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreFault("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new StoreFault("no result", e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}

package marsad.app.cli;

import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on a stream of items on several threads and hands on the results in the order of the items. Only a few items are
 * held at a time. Items are added and results handed on by the one thread that owns this object.
 */
final class InOrder<T> implements AutoCloseable {
    private static final int ITEMS_A_THREAD = 16;
    /** Few long items fill the memory as well as many short ones do. */
    private static final long MOST_WEIGHT = 8L << 20;

    private record Waiting<T>(Future<T> result, long weight) {}

    private final ExecutorService pool;
    private final int most;
    private final Consumer<T> sink;
    private final ArrayDeque<Waiting<T>> waiting = new ArrayDeque<>();
    private long weight;

    InOrder(int threads, Consumer<T> sink) {
        pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
        most = threads * ITEMS_A_THREAD;
        this.sink = sink;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "marsad-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** Adds an item; first waits for the oldest ones if too many are held. */
    void add(long itemWeight, Callable<T> work) {
        while (!waiting.isEmpty() && (waiting.size() >= most || weight + itemWeight > MOST_WEIGHT)) {
            handOn();
        }
        waiting.add(new Waiting<>(pool.submit(work), itemWeight));
        weight += itemWeight;
        while (!waiting.isEmpty() && waiting.peek().result().isDone()) {
            handOn();
        }
    }

    /** Hands on all results that are left. */
    void finish() {
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        Waiting<T> oldest = waiting.remove();
        weight -= oldest.weight();
        sink.accept(await(oldest.result()));
    }

    private static <T> T await(Future<T> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}

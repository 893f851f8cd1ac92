package marsad.app.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import marsad.app.ingest.Fault;
import marsad.app.ingest.Outcome;
import marsad.app.ingest.Place;
import marsad.app.ingest.Web;
import marsad.app.store.Prepared;
import marsad.app.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what people hand in: words, addresses, files. One run after another is read and kept on a thread of its own;
 * stories and index follow each. Who hands in waits a little, then reads in the list of intakes how far it is.
 */
public final class Inbox implements AutoCloseable {
    private static final int BATCH = 100;
    /** More items of one file are not read through the page; whoever has more runs {@code marsad ingest}. */
    private static final int MOST_ITEMS = 20_000;

    private static final int MOST_WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Store store;
    private final Runnable after;
    private final @Nullable Fetcher fetcher;
    private final Clock clock;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "inbox");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * An inbox of a store.
     *
     * @param after done when something was taken in
     */
    public Inbox(Store store, Runnable after, Reach reach, Clock clock) {
        this.store = store;
        this.after = after;
        this.clock = clock;
        fetcher = reach == Reach.NOTHING ? null : new Fetcher(new Guard(reach == Reach.ALL), PAUSE);
    }

    /** Which addresses may be fetched. */
    public enum Reach {
        NOTHING,
        /** Those outside the own network. */
        OUTSIDE,
        ALL
    }

    /**
     * A run that was begun.
     *
     * @param name by which the list of intakes knows it
     * @param done whether all of it is kept
     */
    public record Run(String name, boolean done) {}

    /** Whether addresses are fetched. */
    public boolean fetches() {
        return fetcher != null;
    }

    /** Takes one report in; a report that cannot be read is refused like any item of a file. */
    public Run report(String author, Outcome outcome) throws InterruptedException {
        return run(author, sink -> sink.accept(outcome));
    }

    /** Fetches the page or feed of an address and takes its reports in. */
    public Run address(String author, String address) throws InterruptedException {
        return run(author, sink -> fetch(address, sink));
    }

    /**
     * Takes the reports of a file in and deletes it.
     *
     * @param name under which it was handed in
     */
    public Run file(String author, String name, Path file) throws InterruptedException {
        return run(author, sink -> {
            try {
                Web.upload(name, file, sink);
            } finally {
                delete(file);
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The folder is emptied when the program ends.
        }
    }

    private Run run(String author, Consumer<Consumer<Outcome>> items) throws InterruptedException {
        String name = clock.instant() + " " + author;
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            throw new IllegalStateException("too much waits already");
        }
        Future<?> work = worker.submit(() -> {
            try {
                take(name, items);
            } finally {
                waiting.decrementAndGet();
            }
        });
        try {
            work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return new Run(name, true);
        } catch (TimeoutException e) {
            return new Run(name, false);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private void take(String name, Consumer<Consumer<Outcome>> items) {
        List<Prepared> batch = new ArrayList<>();
        int[] count = {0};
        items.accept(outcome -> {
            if (count[0]++ < MOST_ITEMS) {
                batch.add(store.prepare(outcome));
            } else if (count[0] == MOST_ITEMS + 2) {
                batch.add(store.prepare(tooMany(outcome.place())));
            }
            if (batch.size() == BATCH) {
                store.add(name, batch);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            store.add(name, batch);
        }
        after.run();
    }

    private static Outcome tooMany(Place place) {
        return new Outcome.Rejected(place, Fault.TOO_LONG, "at most " + MOST_ITEMS + " reports of a file are read");
    }

    private void fetch(String address, Consumer<Outcome> sink) {
        Place place = new Place(address, 0);
        try {
            if (fetcher == null) {
                throw new WatchFault("this server fetches no addresses");
            }
            Answer answer = fetcher.fetch(URI.create(address), null, null);
            Web.FeedItems feed = Web.feed(answer.body(), address);
            if (feed.refused() == null) {
                feed.items().forEach(item -> sink.accept(item.summary()));
            } else {
                sink.accept(Web.page(
                        answer.body(), answer.charset(), answer.address().toString()));
            }
        } catch (WatchFault | IllegalArgumentException e) {
            sink.accept(new Outcome.Rejected(place, Fault.UNREADABLE, String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            sink.accept(new Outcome.Rejected(place, Fault.UNREADABLE, "interrupted"));
        }
    }

    @Override
    public void close() {
        worker.shutdown();
        try {
            worker.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

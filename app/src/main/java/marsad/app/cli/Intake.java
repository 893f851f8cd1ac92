package marsad.app.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import marsad.app.ingest.Inputs;
import marsad.app.ingest.Outcome;
import marsad.app.store.Prepared;
import marsad.app.store.Receipt;
import marsad.app.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * A run that takes items into a store: they are read on this thread, analysed on several, and written by one, a batch at a
 * time, in the order of input.
 */
final class Intake {
    private static final int BATCH = 500;

    private final Surroundings surroundings;
    private final Work work;
    private final Manners manners;
    private final Store store;
    private final String name = Instant.now().toString();
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final int[] counts = new int[Receipt.Outcome.values().length];
    private List<Prepared> batch = new ArrayList<>();
    private @Nullable Future<List<Receipt>> writing;

    Intake(Surroundings surroundings, Work work, Manners manners, Store store) {
        this.surroundings = surroundings;
        this.work = work;
        this.manners = manners;
        this.store = store;
    }

    ExitStatus run() {
        Inputs inputs = Inputs.of(work.paths, surroundings.in());
        try (Failures failures = Failures.to(work.failures, surroundings);
                Progress progress = new Progress(surroundings, inputs, manners.quiet);
                InOrder<Prepared> inOrder = new InOrder<>(work.threads.count, item -> take(item, failures, progress))) {
            inputs.forEach(outcome -> inOrder.add(weight(outcome), () -> store.prepare(outcome)));
            inOrder.finish();
            hand();
            confirm();
        } finally {
            writer.shutdown();
        }
        if (!manners.quiet) {
            surroundings.err().println(this);
        }
        return status();
    }

    private static long weight(Outcome outcome) {
        return outcome instanceof Outcome.Kept kept ? kept.article().text().length() : 0;
    }

    private void take(Prepared item, Failures failures, Progress progress) {
        if (item instanceof Prepared.Refused refused) {
            progress.message(refused.outcome().message());
            failures.add(refused.outcome());
            if (manners.debug && refused.cause() != null) {
                refused.cause().printStackTrace(surroundings.err());
            }
        }
        batch.add(item);
        if (batch.size() == BATCH) {
            hand();
        }
        progress.step(tally());
    }

    /** Gives the batch to the writer; waits for the one before, so that at most two are in memory. */
    private void hand() {
        confirm();
        List<Prepared> items = batch;
        batch = new ArrayList<>();
        writing = writer.submit(() -> store.add(name, items));
    }

    private void confirm() {
        if (writing == null) {
            return;
        }
        try {
            writing.get().forEach(receipt -> counts[receipt.outcome().ordinal()]++);
            writing = null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private int count(Receipt.Outcome outcome) {
        return counts[outcome.ordinal()];
    }

    private Tally tally() {
        int refused = count(Receipt.Outcome.REFUSED);
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        return new Tally(all - refused, 0, refused);
    }

    private ExitStatus status() {
        return ExitStatus.of(tally());
    }

    /** "412 accepted, 9 duplicate, 3 refused". */
    @Override
    public String toString() {
        int changed = count(Receipt.Outcome.CHANGED);
        return String.format(
                Locale.ROOT,
                "%d accepted, %s%d duplicate, %d refused",
                count(Receipt.Outcome.ACCEPTED),
                changed == 0 ? "" : changed + " changed, ",
                count(Receipt.Outcome.DUPLICATE),
                count(Receipt.Outcome.REFUSED));
    }
}

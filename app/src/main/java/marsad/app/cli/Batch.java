package marsad.app.cli;

import java.util.function.Consumer;
import java.util.function.Function;
import marsad.app.ingest.Fault;
import marsad.app.ingest.Inputs;
import marsad.app.ingest.Outcome;
import marsad.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * A run over many articles: reads them one at a time, works on them on several threads, hands the results on in input
 * order, and tells about what was refused.
 */
final class Batch {
    /** An item after the work on it; {@code value} is null if and only if it was refused. */
    private record Done<T>(
            Outcome outcome, @Nullable T value, @Nullable Throwable cause) {}

    private final Surroundings surroundings;
    private final Work work;
    private final Manners manners;
    private Tally tally = Tally.NONE;

    Batch(Surroundings surroundings, Work work, Manners manners) {
        this.surroundings = surroundings;
        this.work = work;
        this.manners = manners;
    }

    /**
     * Goes through all articles.
     *
     * @param each called on several threads at once
     * @param sink called on this thread, in input order
     */
    <T> ExitStatus run(Function<Article, T> each, Consumer<T> sink) {
        Inputs inputs = Inputs.of(work.paths, surroundings.in());
        try (Failures failures = Failures.to(work.failures, surroundings);
                Progress progress = new Progress(surroundings, inputs, manners.quiet);
                InOrder<Done<T>> inOrder =
                        new InOrder<>(work.threads.count, done -> handOn(done, sink, failures, progress))) {
            inputs.forEach(outcome -> inOrder.add(weight(outcome), () -> done(outcome, each)));
            inOrder.finish();
        }
        summarize();
        return ExitStatus.of(tally);
    }

    private static long weight(Outcome outcome) {
        return outcome instanceof Outcome.Kept kept ? kept.article().text().length() : 0;
    }

    private static <T> Done<T> done(Outcome outcome, Function<Article, T> each) {
        if (!(outcome instanceof Outcome.Kept kept)) {
            return new Done<>(outcome, null, null);
        }
        try {
            return new Done<>(outcome, each.apply(kept.article()), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Done<>(new Outcome.Rejected(kept.place(), Fault.CRASH, e.toString()), null, e);
        }
    }

    private <T> void handOn(Done<T> done, Consumer<T> sink, Failures failures, Progress progress) {
        if (done.outcome() instanceof Outcome.Kept kept) {
            kept.warnings().forEach(warning -> warn(kept, warning, progress));
            tally = tally.plusDone(!kept.warnings().isEmpty());
            sink.accept(done.value());
        } else if (done.outcome() instanceof Outcome.Rejected rejected) {
            progress.message(rejected.message());
            failures.add(rejected);
            tally = tally.plusRefused();
            if (manners.debug && done.cause() != null) {
                done.cause().printStackTrace(surroundings.err());
            }
        }
        progress.step(tally);
    }

    private void warn(Outcome.Kept kept, String warning, Progress progress) {
        if (!manners.quiet) {
            progress.message(kept.place() + ": warning: " + warning);
        }
    }

    private void summarize() {
        if (!manners.quiet && (tally.all() > 1 || tally.refused() > 0)) {
            surroundings.err().println(tally);
        }
    }
}

package marsad.app.cli;

import java.util.function.Consumer;
import java.util.function.Function;
import marsad.app.ingest.Fault;
import marsad.app.ingest.Outcome;
import marsad.app.ingest.Pair;
import marsad.app.ingest.Pairs;
import marsad.app.ingest.Place;
import org.jspecify.annotations.Nullable;

/** A run over many pairs on several threads, whose results are handed on in input order. */
final class Comparing implements Pairs.Sink, AutoCloseable {
    /** A pair after the work on it; one of the two is null. */
    private record Done(@Nullable String line, Outcome.@Nullable Rejected rejected) {}

    private final Surroundings surroundings;
    private final Manners manners;
    private final Function<Pair, String> each;
    private final InOrder<Done> inOrder;
    private Tally tally = Tally.NONE;

    /**
     * Begins a run.
     *
     * @param each called on several threads at once
     * @param sink called on this thread, in input order
     */
    Comparing(
            Surroundings surroundings,
            Manners manners,
            int threads,
            Function<Pair, String> each,
            Consumer<String> sink) {
        this.surroundings = surroundings;
        this.manners = manners;
        this.each = each;
        inOrder = new InOrder<>(threads, done -> handOn(done, sink));
    }

    @Override
    public void pair(Place place, Pair pair) {
        if (!manners.quiet) {
            pair.warnings().forEach(warning -> surroundings.err().println(place + ": warning: " + warning));
        }
        long weight = pair.a().text().length() + pair.b().text().length();
        inOrder.add(weight, () -> work(place, pair));
    }

    private Done work(Place place, Pair pair) {
        try {
            return new Done(each.apply(pair), null);
        } catch (RuntimeException | StackOverflowError e) {
            return new Done(null, new Outcome.Rejected(place, Fault.CRASH, e.toString()));
        }
    }

    @Override
    public void refused(Outcome.Rejected rejected) {
        inOrder.add(0, () -> new Done(null, rejected));
    }

    private void handOn(Done done, Consumer<String> sink) {
        if (done.line() != null) {
            tally = tally.plusDone(false);
            sink.accept(done.line());
        } else if (done.rejected() != null) {
            tally = tally.plusRefused();
            surroundings.err().println(done.rejected().message());
        }
    }

    /** Waits for all pairs. */
    ExitStatus finish() {
        inOrder.finish();
        if (!manners.quiet && (tally.all() > 1 || tally.refused() > 0)) {
            surroundings.err().println(tally);
        }
        return ExitStatus.of(tally);
    }

    @Override
    public void close() {
        inOrder.close();
    }
}

package marsad.app.cli;

import java.io.PrintStream;
import java.util.Locale;
import marsad.app.ingest.Inputs;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows on a terminal how far a long run is: nothing in the first two seconds, then a bar, or plain lines where the width
 * of the terminal is not known. Messages go through it, so that they do not run into the bar.
 */
final class Progress implements AutoCloseable {
    private static final long FIRST_AFTER = 2_000_000_000L;
    private static final long PLAIN_EVERY = 5_000_000_000L;
    private static final long MEGABYTE = 1_000_000;
    private static final int NARROW = 20;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Surroundings surroundings;
    private final Inputs inputs;
    private final boolean shown;
    private long next = System.nanoTime() + FIRST_AFTER;
    private @Nullable ProgressBar bar;

    Progress(Surroundings surroundings, Inputs inputs, boolean quiet) {
        this.surroundings = surroundings;
        this.inputs = inputs;
        shown = surroundings.errIsTerminal() && !quiet;
    }

    /** To be called after every item. */
    void step(Tally tally) {
        if (bar != null) {
            bar.stepTo(inputs.read()).setExtraMessage(" " + tally);
        } else if (shown && System.nanoTime() - next >= 0) {
            next = System.nanoTime() + PLAIN_EVERY;
            begin(tally);
        }
    }

    private void begin(Tally tally) {
        if (surroundings.columns() > NARROW) {
            bar = bar(surroundings.err());
        } else {
            surroundings.err().println(percent() + tally);
        }
    }

    private ProgressBar bar(PrintStream err) {
        return new ProgressBarBuilder()
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MB", MEGABYTE)
                .setInitialMax(inputs.size())
                .setConsumer(new DelegatingProgressBarConsumer(
                        line -> {
                            err.print("\r" + line);
                            err.flush();
                        },
                        surroundings.columns() - 1))
                .build();
    }

    private String percent() {
        return inputs.size() <= 0 ? "" : String.format(Locale.ROOT, "%d %%: ", 100 * inputs.read() / inputs.size());
    }

    void message(String message) {
        surroundings.err().println((bar == null ? "" : CLEAR_LINE) + message);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            surroundings.err().print(CLEAR_LINE);
            bar = null;
        }
    }
}

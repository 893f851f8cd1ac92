package marsad.app.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import marsad.Marsad;
import marsad.app.store.Counts;
import marsad.app.store.Fact;
import marsad.app.store.FeedLine;
import marsad.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code marsad status}: what a store holds. */
@Command(
        name = "status",
        header = "Tell what a store holds and whether anything in it waits.",
        customSynopsis = {"  marsad status", "  marsad status --data desk"})
final class Status implements Callable<Integer> {
    @Mixin
    final Data data = new Data();

    @Mixin
    final Manners manners = new Manners();

    private final Surroundings surroundings;

    Status(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Store store = data.open(Marsad.arabic(), surroundings);
                Output out = Output.to(null, surroundings)) {
            Counts counts = store.archive().counts();
            line(out, "reports", counts.reports());
            line(out, "versions", counts.versions());
            line(out, "outlets", counts.outlets());
            line(out, "stories", counts.stories());
            for (Fact.Kind kind : Fact.Kind.values()) {
                line(
                        out,
                        kind.name().toLowerCase(Locale.ROOT) + "s",
                        counts.facts().getOrDefault(kind, 0L));
            }
            line(out, "not yet in a story", counts.waiting());
            line(out, "read by another version", counts.outdated());
            if (counts.from() != null) {
                out.write("from " + counts.from() + " to " + counts.to() + "\n");
            }
            store.feeds().all().forEach(feed -> feed(out, feed));
            return ExitStatus.DONE.code();
        }
    }

    /** A feed that fails, or how long it has been silent. */
    private static void feed(Output out, FeedLine feed) {
        String state = feed.failures() > 0
                ? "failing since " + feed.failing() + ", last read " + Objects.toString(feed.read(), "never") + ": "
                        + feed.error()
                : "read " + feed.read() + ", last new report " + Objects.toString(feed.latestItem(), "never");
        out.write(feed.address() + "  " + state + "\n");
    }

    private static void line(Output out, String name, long count) {
        out.write(String.format(Locale.ROOT, "%-24s %d%n", name, count));
    }
}

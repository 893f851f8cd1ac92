package marsad.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import marsad.Marsad;
import marsad.app.ingest.Inputs;
import marsad.app.ingest.Web;
import marsad.app.search.Search;
import marsad.app.store.FeedLine;
import marsad.app.store.Prepared;
import marsad.app.store.Receipt;
import marsad.app.store.Store;
import marsad.app.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code marsad watch}: feeds and folders, read again and again into a store. Uses the network. */
@Command(
        name = "watch",
        header = "Read feeds and folders into a store, again and again. Uses the network.",
        customSynopsis = {
            "  marsad watch https://example.org/rss outlets.opml",
            "  marsad watch --data desk --every 5 inbox/ outlets.opml"
        })
final class WatchCommand implements Callable<Integer> {
    @Mixin
    final Data data = new Data();

    @Mixin
    final Manners manners = new Manners();

    @Parameters(arity = "1..*", paramLabel = "FEED", description = "Addresses of feeds, OPML lists of them, folders.")
    List<String> watched = List.of();

    @Option(names = "--once", description = "Read everything once and stop.")
    boolean once;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            converter = Threads.Positive.class,
            description = "Minutes between two rounds. Default: 10.")
    int minutes = 10;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            description = "Seconds between two requests to one host, at least. Default: 2.")
    int pause = 2;

    @Option(names = "--allow-private", description = "Also ask addresses of this machine and of private networks.")
    boolean inside;

    private final Surroundings surroundings;

    WatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        try (Store store = data.open(Marsad.arabic(), surroundings);
                Search search = Search.open(store)) {
            Watch watch = new Watch(store, inside, Duration.ofSeconds(pause), Clock.systemUTC());
            boolean failing;
            do {
                failing = round(store, watch);
                store.group();
                search.sync();
                if (!once) {
                    Thread.sleep(Duration.ofMinutes(minutes).toMillis());
                }
            } while (!once);
            return (failing ? ExitStatus.PARTLY : ExitStatus.DONE).code();
        }
    }

    /** Looks at everything once; tells whether something fails. */
    private boolean round(Store store, Watch watch) throws InterruptedException, IOException {
        boolean failing = false;
        for (String one : watched) {
            if (Files.isDirectory(Path.of(one))) {
                tell(one, folder(store, one));
            } else {
                for (String feed : feeds(one)) {
                    tell(feed, watch.read(feed));
                    failing |= isFailing(store, feed);
                }
            }
        }
        return failing;
    }

    private static List<String> feeds(String one) throws IOException {
        return Files.isRegularFile(Path.of(one)) ? Web.opml(Files.readAllBytes(Path.of(one))) : List.of(one);
    }

    private boolean isFailing(Store store, String feed) {
        FeedLine line = store.feeds().find(feed).orElse(null);
        boolean failing = line != null && line.failures() > 0;
        if (failing) {
            surroundings.err().println(feed + ": " + line.error() + " (failing since " + line.failing() + ")");
        }
        return failing;
    }

    private static List<Receipt> folder(Store store, String folder) {
        List<Prepared> items = new ArrayList<>();
        Inputs.of(List.of(folder), InputStream.nullInputStream()).forEach(outcome -> items.add(store.prepare(outcome)));
        List<Prepared> fresh =
                items.stream().filter(i -> !(i instanceof Prepared.Known)).toList();
        return fresh.isEmpty() ? List.of() : store.add("watch " + folder, fresh);
    }

    private void tell(String what, List<Receipt> receipts) {
        if (!manners.quiet && !receipts.isEmpty()) {
            long accepted = receipts.stream()
                    .filter(r -> r.outcome() == Receipt.Outcome.ACCEPTED || r.outcome() == Receipt.Outcome.CHANGED)
                    .count();
            surroundings.err().println(String.format(Locale.ROOT, "%s: %d new of %d", what, accepted, receipts.size()));
        }
    }
}

package marsad.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import marsad.Marsad;
import marsad.app.search.Search;
import marsad.app.serve.Desk;
import marsad.app.serve.Follower;
import marsad.app.serve.ServeConfig;
import marsad.app.serve.Server;
import marsad.app.serve.StoreHoldings;
import marsad.app.store.Location;
import marsad.app.store.Store;
import marsad.app.watch.Inbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code marsad serve}: the record as pages and as data. */
@Command(
        name = "serve",
        header = "Serve the record of a store as web pages and as data.",
        description = {
            "",
            "Reading on this machine needs no account. To let other machines in, make an account",
            "(marsad account NAME) or open reading to everybody with --public-read.",
        },
        customSynopsis = {
            "  marsad serve",
            "  marsad serve --data desk --port 8080",
            "  marsad serve --data desk --host 0.0.0.0 --public-read"
        })
final class Serve implements Callable<Integer> {
    private static final int PORT = 8600;

    @Mixin
    final Data data = new Data();

    @Mixin
    final Manners manners = new Manners();

    @Option(names = "--host", paramLabel = "NAME", description = "Where to listen. Default: 127.0.0.1, this machine.")
    String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}. 0 for any that is free.")
    int port = PORT;

    @Option(names = "--public-read", description = "Let everybody read who can reach the server.")
    boolean publicRead;

    @Option(
            names = "--fetch",
            description = "Let those who hand reports in name addresses, which are then fetched. Uses the network.")
    boolean fetch;

    @Spec
    CommandSpec spec;

    private final Surroundings surroundings;

    Serve(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path folder = Location.of(data.name, surroundings.environment()).folder();
        ServeConfig config = new ServeConfig(host, port, folder, publicRead);
        String refusal = config.refusal();
        if (!refusal.isEmpty()) {
            throw new ParameterException(spec.commandLine(), refusal);
        }
        try (Store store = data.open(Marsad.arabic(), surroundings);
                Search search = Search.open(store);
                Inbox inbox = new Inbox(store, store::group, reach(), Clock.systemUTC());
                Server server = new Server(
                        new StoreHoldings(store, search),
                        new Desk(store.corrections(), inbox, store.lists()),
                        config,
                        surroundings.err())) {
            server.start();
            surroundings.err().println("marsad: http://" + host + ":" + server.port() + "/ (Ctrl-C stops)");
            Follower follower =
                    new Follower(store, search, e -> surroundings.err().println("marsad: " + e.getMessage()));
            follower.start();
            new Stop(server, inbox, follower, search, store).await();
        }
        return ExitStatus.DONE.code();
    }

    private Inbox.Reach reach() {
        return fetch ? Inbox.Reach.OUTSIDE : Inbox.Reach.NOTHING;
    }
}

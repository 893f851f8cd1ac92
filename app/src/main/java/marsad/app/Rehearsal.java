package marsad.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/**
 * Runs at build time: goes through the main commands and pages once, so that the JVM's archive of class data holds their
 * classes and later runs start faster.
 */
final class Rehearsal {
    private static final List<String> PAGES = List.of(
            "/",
            "/relations",
            "/relation/EGY/TUR",
            "/report/r1",
            "/search?q=%D9%85%D8%B5%D8%B1",
            "/commitments",
            "/intake",
            "/api/v1/events",
            "/search.atom?q=%D9%85%D8%B5%D8%B1");

    private Rehearsal() {}

    /** The argument is a file of Article JSONL. */
    public static void main(String[] args) throws Exception {
        run("--help");
        run("--version");
        run("analyze", "--help");
        run("analyse");
        run("analyze", args[0]);
        run("explain", args[0]);
        run("explain", "--html", args[0]);
        run("stories", args[0]);
        run("dossier", args[0], "EGY", "TUR");
        run("export", args[0], "--as", "figures");
        Path folder = Files.createTempDirectory("marsad-rehearsal-");
        try {
            run("ingest", "-q", "--data", folder.toString(), args[0]);
            run("status", "--data", folder.toString());
            run("search", "--data", folder.toString(), "التبادل");
            serve(folder);
        } finally {
            delete(folder);
        }
    }

    private static void run(String... args) {
        Main.run(args, new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), System.err);
    }

    /** What {@code marsad serve} does, until some pages have been read. */
    private static void serve(Path folder) throws IOException {
        ServeConfig config = new ServeConfig("127.0.0.1", 0, folder, false);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        try (Store store = Store.open(Location.of(folder.toString(), Map.of()), Marsad.arabic());
                Search search = Search.open(store);
                Inbox inbox = new Inbox(store, store::group, Inbox.Reach.NOTHING, Clock.systemUTC());
                Server server = new Server(
                        new StoreHoldings(store, search),
                        new Desk(store.corrections(), inbox, store.lists()),
                        config,
                        nowhere);
                Follower follower = new Follower(store, search, e -> {})) {
            server.start();
            follower.start();
            for (String page : PAGES) {
                URI address = URI.create("http://127.0.0.1:" + server.port() + page);
                try (InputStream in = address.toURL().openStream()) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package marsad.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import marsad.Marsad;
import marsad.app.mcp.Protocol;
import marsad.app.mcp.Toolbox;
import marsad.app.page.Pages;
import marsad.app.search.Search;
import marsad.app.serve.StoreHoldings;
import marsad.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code marsad mcp}: a store as tools of the Model Context Protocol, over standard input and output. */
@Command(
        name = "mcp",
        header = "Let a model ask a store: the Model Context Protocol over standard input and output.",
        description = {"", "All tools only read. A running server offers the same over HTTP at /mcp."},
        customSynopsis = {"  marsad mcp", "  marsad mcp --data desk --site http://127.0.0.1:8600"})
final class Mcp implements Callable<Integer> {
    @Mixin
    final Data data = new Data();

    @Mixin
    final Manners manners = new Manners();

    @Option(
            names = "--site",
            paramLabel = "URL",
            description = "Where the store is served, for links in answers. Default: ${DEFAULT-VALUE}.")
    String site = "http://127.0.0.1:8600";

    private final Surroundings surroundings;

    Mcp(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Store store = data.open(Marsad.arabic(), surroundings);
                Search search = Search.open(store)) {
            search.sync();
            Protocol protocol = new Protocol(new Toolbox(new Pages(new StoreHoldings(store, search)), site));
            BufferedReader in = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
            PrintStream out = new PrintStream(surroundings.out(), true, StandardCharsets.UTF_8);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    protocol.answer(line).ifPresent(answer -> out.print(answer + "\n"));
                    out.flush();
                }
            }
            return ExitStatus.DONE.code();
        }
    }
}

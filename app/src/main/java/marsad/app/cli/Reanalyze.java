package marsad.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import marsad.Marsad;
import marsad.app.search.Search;
import marsad.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code marsad reanalyze}: reads stored reports again with this version of the program. */
@Command(
        name = "reanalyze",
        header =
                "Read the reports of a store again that another version of the program read. Can be stopped and goes on.",
        customSynopsis = {"  marsad reanalyze", "  marsad reanalyze --data desk --all --stories"})
final class Reanalyze implements Callable<Integer> {
    @Mixin
    final Data data = new Data();

    @Mixin
    final Manners manners = new Manners();

    @Mixin
    final Threads threads = new Threads();

    @Option(names = "--all", description = "All reports, also those that this version read.")
    boolean all;

    @Option(names = "--stories", description = "Make the stories anew too; what editors decided stays.")
    boolean stories;

    private final Surroundings surroundings;

    Reanalyze(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Store store = data.open(Marsad.arabic(), surroundings)) {
            int done = store.reanalyze(all, threads.count, this::tell);
            if (stories) {
                store.ungroup();
            }
            store.group();
            try (Search search = Search.open(store)) {
                search.sync();
            }
            if (!manners.quiet) {
                surroundings.err().println(done + " read again");
            }
            return ExitStatus.DONE.code();
        }
    }

    private void tell(int done, int all) {
        if (!manners.quiet && surroundings.errIsTerminal()) {
            surroundings.err().print(String.format(Locale.ROOT, "\r%d of %d read again", done, all));
        }
    }
}

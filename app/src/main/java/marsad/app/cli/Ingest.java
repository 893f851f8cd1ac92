package marsad.app.cli;

import java.util.concurrent.Callable;
import marsad.Marsad;
import marsad.app.search.Search;
import marsad.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code marsad ingest}: keeps reports in a store. */
@Command(
        name = "ingest",
        header = "Read reports, analyse them and keep them in a store. What is there already changes nothing.",
        customSynopsis = {"  marsad ingest samples", "  marsad ingest --data desk news.jsonl.gz more/"})
final class Ingest implements Callable<Integer> {
    @Mixin
    final Data data = new Data();

    @Mixin
    final Work work = new Work();

    @Mixin
    final Manners manners = new Manners();

    private final Surroundings surroundings;

    Ingest(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Store store = data.open(Marsad.arabic(), surroundings)) {
            ExitStatus status = new Intake(surroundings, work, manners, store).run();
            store.group();
            try (Search search = Search.open(store)) {
                search.sync();
            }
            return status.code();
        }
    }
}

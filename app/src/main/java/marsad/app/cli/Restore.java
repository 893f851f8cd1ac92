package marsad.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import marsad.app.store.Backups;
import marsad.app.store.Location;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code marsad restore}: makes a store of a backup. */
@Command(
        name = "restore",
        header = "Make a store of a backup.",
        customSynopsis = {"  marsad restore marsad-2024-02-20.db --data desk"})
final class Restore implements Callable<Integer> {
    @Mixin
    final Data data = new Data();

    @Mixin
    final Manners manners = new Manners();

    @Parameters(paramLabel = "FILE", description = "A file that marsad backup made.")
    Path file = Path.of("");

    @Option(names = "--yes", description = "Replace the store that is there; it is kept beside the new one.")
    boolean yes;

    private final Surroundings surroundings;

    Restore(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        long reports = Backups.restore(file, Location.of(data.name, surroundings.environment()), yes);
        if (!manners.quiet) {
            surroundings.err().println(reports + " reports restored");
        }
        return ExitStatus.DONE.code();
    }
}

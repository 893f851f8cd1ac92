package marsad.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import marsad.app.store.Backups;
import marsad.app.store.Location;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code marsad backup}: a copy of a store in one file, made while others read and write. */
@Command(
        name = "backup",
        header = "Copy a store into one file. Others may read and write meanwhile.",
        customSynopsis = {"  marsad backup marsad-2024-02-20.db", "  marsad backup --data desk /mnt/backup/desk.db"})
final class Backup implements Callable<Integer> {
    @Mixin
    final Data data = new Data();

    @Mixin
    final Manners manners = new Manners();

    @Parameters(paramLabel = "FILE", description = "The file to make; it must not exist.")
    Path file = Path.of("");

    private final Surroundings surroundings;

    Backup(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        long reports = Backups.make(Location.of(data.name, surroundings.environment()), file);
        if (!manners.quiet) {
            surroundings.err().println(reports + " reports in " + file);
        }
        return ExitStatus.DONE.code();
    }
}

package marsad.app.cli;

import marsad.Marsad;
import marsad.app.store.Location;
import marsad.app.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class Data {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The store: a folder, or a jdbc:postgresql: URL. Default: $MARSAD_DATA, or else ~/.marsad.")
    @Nullable
    String name;

    /** Opens the store, which is made if there is none. */
    Store open(Marsad marsad, Surroundings surroundings) {
        return Store.open(Location.of(name, surroundings.environment()), marsad);
    }
}

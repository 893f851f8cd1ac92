package marsad.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes its answer. */
final class Target {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output.")
    @Nullable
    String file;

    Output open(Surroundings surroundings) {
        return Output.to(file, surroundings);
    }

    /** Whether the answer goes to a terminal. */
    boolean terminal(Surroundings surroundings) {
        return file == null && surroundings.outIsTerminal();
    }
}

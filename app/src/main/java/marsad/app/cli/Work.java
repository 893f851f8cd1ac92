package marsad.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What commands over many articles take: where they are, and how to go through them. */
final class Work {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files (.jsonl, .jsonl.gz, .txt), folders, or - for JSON lines on standard input.")
    List<String> paths = List.of();

    int threads = Runtime.getRuntime().availableProcessors();

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(
            names = "--failures",
            paramLabel = "FILE",
            description = "Write each refused item to FILE, as a JSON object a line.")
    @Nullable
    String failures;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to work on; the output is the same for any number. Default: one per processor.")
    void setThreads(int n) {
        if (n < 1) {
            throw new ParameterException(command.commandLine(), "--threads must be 1 or more, not " + n);
        }
        threads = n;
    }
}

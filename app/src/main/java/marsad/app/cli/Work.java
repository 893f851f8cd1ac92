package marsad.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands over many articles take: where they are, and how to go through them. */
final class Work {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files (.jsonl, .jsonl.gz, .txt, .html, .warc, .warc.gz, .rss, .atom), folders, or - for JSON lines on"
                            + " standard input.")
    List<String> paths = List.of();

    @Mixin
    final Threads threads = new Threads();

    @Option(
            names = "--failures",
            paramLabel = "FILE",
            description = "Write each refused item to FILE, as a JSON object a line.")
    @Nullable
    String failures;
}

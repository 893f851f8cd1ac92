package marsad.app.cli;

import picocli.CommandLine.Option;

/** Options that every command takes. */
final class Manners {
    @Option(
            names = {"-q", "--quiet"},
            description = "No progress, warnings or summary; refused items are still named.")
    boolean quiet;

    @Option(names = "--debug", description = "Show where in the program an internal error arose.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;
}

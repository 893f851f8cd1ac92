package marsad.app.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's commands. A new one is a class of its own and one line in {@link #commands}. */
@Command(
        name = "marsad",
        versionProvider = Version.class,
        subcommands = HelpCommand.class,
        header = "Marsad keeps a cited record of the relations between states from Arabic press reports.",
        customSynopsis = {
            "  marsad analyze news.jsonl.gz -o facts.jsonl   every fact of every report, as JSON",
            "  marsad explain report.txt                     one report with its facts marked",
            "  marsad dossier samples RUS CHN                the record of two states over many reports",
            "  marsad ingest samples                         keep reports in a store, to be asked again"
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExit status:%n",
        footer = {
            "  0 done · 1 failed · 2 wrong command line · 3 nothing matched",
            "  4 some items refused, the rest done · 130 interrupted",
            "",
            "Environment:",
            "  NO_COLOR, TERM=dumb  no colours",
            "  MARSAD_DATA          the store, where --data names none",
            "  JAVA_HOME            the Java to run on, 17 or later",
            "  MARSAD_JAVA_OPTIONS  options for it, such as -Xmx2g"
        })
public final class CommandTree implements Callable<Integer> {
    private static final int WIDTH = 100;

    @Spec
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help; after a command, that of the command.")
    boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    boolean version;

    private CommandTree() {}

    private static List<Callable<Integer>> commands(Surroundings surroundings) {
        return List.of(
                new Analyze(surroundings), //
                new Explain(surroundings), //
                new GroupStories(surroundings), //
                new Compare(surroundings), //
                new DossierCommand(surroundings), //
                new Ingest(surroundings), //
                new Status(surroundings), //
                new WatchCommand(surroundings), //
                new SearchCommand(surroundings), //
                new Reanalyze(surroundings), //
                new Backup(surroundings), //
                new Restore(surroundings), //
                new Serve(surroundings), //
                new Mcp(surroundings), //
                new AccountCommand(surroundings), //
                new Export(surroundings), //
                new Completion(surroundings));
    }

    /** Runs a command line and returns its exit status. Never throws. */
    public static int run(Surroundings surroundings, String... args) {
        CommandLine line = tree(surroundings);
        Faults faults = new Faults(surroundings.err());
        line.setParameterExceptionHandler(faults::usage);
        line.setExecutionExceptionHandler(faults::execution);
        PrintWriter out = new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
        line.setOut(out);
        line.setErr(new PrintWriter(surroundings.err(), true));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            return faults.memory();
        } finally {
            out.flush();
        }
    }

    static CommandLine tree(Surroundings surroundings) {
        CommandLine line = new CommandLine(new CommandTree());
        commands(surroundings).forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        headings(line);
        line.getSubcommands().values().forEach(CommandTree::headings);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.wantsColor() ? Ansi.ON : Ansi.OFF));
        return line;
    }

    /** Help leads with examples. */
    private static void headings(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading("%nExamples:%n")
                .parameterListHeading("%nWhat to read:%n")
                .optionListHeading("%nOptions:%n")
                .width(WIDTH);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}

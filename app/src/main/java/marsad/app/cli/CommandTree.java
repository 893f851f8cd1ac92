package marsad.app.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's commands. A new one is a class of its own and one line in {@link #COMMANDS}. */
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

    /**
     * A command: its class tells name and purpose, and is made only where it runs or is asked for all it takes, because to
     * inspect the options of all commands would take longer than most runs.
     */
    private record Known(Class<? extends Callable<Integer>> type, Function<Surroundings, Callable<Integer>> maker) {
        String name() {
            return about().name();
        }

        Command about() {
            return type.getAnnotation(Command.class);
        }

        /** Enough for the list of commands. */
        CommandSpec outline() {
            CommandSpec outline = CommandSpec.create().name(name());
            outline.usageMessage().header(about().header());
            return outline;
        }
    }

    private static final List<Known> COMMANDS = List.of(
            new Known(Analyze.class, Analyze::new),
            new Known(Explain.class, Explain::new),
            new Known(GroupStories.class, GroupStories::new),
            new Known(Compare.class, Compare::new),
            new Known(DossierCommand.class, DossierCommand::new),
            new Known(Ingest.class, Ingest::new),
            new Known(Status.class, Status::new),
            new Known(WatchCommand.class, WatchCommand::new),
            new Known(SearchCommand.class, SearchCommand::new),
            new Known(Reanalyze.class, Reanalyze::new),
            new Known(Backup.class, Backup::new),
            new Known(Restore.class, Restore::new),
            new Known(Serve.class, Serve::new),
            new Known(Mcp.class, Mcp::new),
            new Known(AccountCommand.class, AccountCommand::new),
            new Known(Export.class, Export::new),
            new Known(Completion.class, Completion::new));

    /** Commands that speak of the options of others. */
    private static final Set<String> OF_ALL = Set.of("help", "completion");

    /** Runs a command line and returns its exit status. Never throws. */
    public static int run(Surroundings surroundings, String... args) {
        CommandLine line = tree(surroundings, args);
        Faults faults = new Faults(surroundings.err());
        line.setParameterExceptionHandler(faults);
        line.setExecutionExceptionHandler(faults);
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

    /** The commands, as far as a command line needs them. */
    private static CommandLine tree(Surroundings surroundings, String... args) {
        CommandLine line = new CommandLine(new CommandTree());
        String first = args.length == 0 ? "" : args[0];
        for (Known known : COMMANDS) {
            if (OF_ALL.contains(first) || known.name().equals(first)) {
                line.addSubcommand(known.maker().apply(surroundings));
            } else {
                line.addSubcommand(known.name(), known.outline());
            }
        }
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

package marsad.app.cli;

import java.io.PrintStream;
import java.util.List;
import marsad.app.ingest.Fault;
import marsad.app.store.StoreFault;
import marsad.lexicon.BadData;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what ended a run, and what to try next. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final PrintStream err;

    Faults(PrintStream err) {
        this.err = err;
    }

    /** A wrong command line. */
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        err.println("marsad: " + words(e));
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!near.isEmpty()) {
            err.println("Did you mean: " + String.join(", ", near) + "?");
        }
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.USAGE.code();
    }

    private static String words(ParameterException e) {
        boolean atRoot = e.getCommandLine().getParent() == null;
        return atRoot && e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                ? "unknown command '" + unmatched.getUnmatched().get(0) + "'"
                : e.getMessage();
    }

    /** Anything that a command throws. */
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof CannotWrite cannot && cannot.closedPipe()) {
            return ExitStatus.DONE.code();
        }
        err.println("marsad: " + words(e));
        if (parsed.subcommands().stream().anyMatch(sub -> sub.hasMatchedOption("--debug"))) {
            e.printStackTrace(err);
        }
        return ExitStatus.FAILED.code();
    }

    int memory() {
        err.println("marsad: " + Fault.MEMORY.words() + ": give Java more, as by MARSAD_JAVA_OPTIONS=-Xmx2g");
        return ExitStatus.FAILED.code();
    }

    private static String words(Exception e) {
        if (e instanceof CannotWrite) {
            return Fault.OUTPUT.words() + ": " + e.getMessage();
        }
        if (e instanceof StoreFault) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof BadData) {
            return Fault.BAD_DATA.words() + ": " + e.getMessage();
        }
        return Fault.CRASH.words() + ": " + e + " (add --debug to see where)";
    }
}

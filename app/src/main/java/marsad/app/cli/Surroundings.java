package marsad.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * All that a command sees of the world besides files.
 *
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param columns width of that terminal, or 0 if unknown
 * @param environment environment variables
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        Map<String, String> environment) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Those of this process. The launcher, which can ask the system, says in properties what is a terminal. */
    public static Surroundings of(InputStream in, OutputStream out, PrintStream err) {
        String terminals = System.getProperty("marsad.terminals", "");
        return new Surroundings(
                in,
                out,
                err,
                terminals.contains("out"),
                terminals.contains("err"),
                Integer.getInteger("marsad.columns", 0),
                System.getenv());
    }

    /** Whether {@code out} may be coloured when the user leaves it to us. See no-color.org. */
    boolean wantsColor() {
        return outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }
}

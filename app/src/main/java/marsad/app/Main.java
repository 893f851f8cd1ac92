package marsad.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import marsad.app.cli.CommandTree;
import marsad.app.cli.Surroundings;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Surroundings surroundings =
                Surroundings.of(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), err);
        System.exit(CommandTree.run(surroundings, args));
    }

    /** Runs one command line in this process, with no terminal anywhere, and returns its exit status. */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return CommandTree.run(new Surroundings(in, out, messages, false, false, 0, Map.of()), args);
    }
}

package marsad.app;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;

/**
 * Runs at build time: goes through the main commands once, so that the JVM's archive of class data holds their classes
 * and later runs start faster.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** The argument is a file of Article JSONL. */
    public static void main(String[] args) throws Exception {
        run("--help");
        run("--version");
        run("analyze", "--help");
        run("analyse");
        run("analyze", args[0]);
        run("explain", args[0]);
        run("explain", "--html", args[0]);
    }

    private static void run(String... args) {
        Main.run(args, new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), System.err);
    }
}

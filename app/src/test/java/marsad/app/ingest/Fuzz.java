package marsad.app.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where Jazzer enters: {@code ./mvnw -P fuzz -pl app -am test -DskipTests -Dfuzz.target=page}. It feeds bytes to one target
 * and looks for those that make it throw, hang or eat memory.
 */
public final class Fuzz {
    private static final Target TARGET =
            Target.valueOf(System.getProperty("fuzz.target", "page").toUpperCase(Locale.ROOT));

    private Fuzz() {}

    /** Puts a good input into a folder, from which Jazzer begins. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0], "seed"), TARGET.seed());
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.check(bytes);
    }
}

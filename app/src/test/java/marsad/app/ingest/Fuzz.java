package marsad.app.ingest;

import java.util.Locale;

/**
 * Where Jazzer enters: {@code ./mvnw -pl app -P fuzz test-compile antrun:run@fuzz -Dfuzz.target=page -Dfuzz.seconds=600}.
 * It feeds bytes to one target and looks for those that make it throw, hang or eat memory.
 */
public final class Fuzz {
    private static final Target TARGET =
            Target.valueOf(System.getProperty("fuzz.target", "page").toUpperCase(Locale.ROOT));

    private Fuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.check(bytes);
    }
}

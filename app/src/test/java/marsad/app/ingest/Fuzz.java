package marsad.app.ingest;

import java.util.Locale;

/**
 * Where Jazzer enters: {@code ./mvnw -P fuzz -pl app -am test -DskipTests -Dfuzz.target=page}. It feeds bytes to one target
 * and looks for those that make it throw, hang or eat memory.
 */
public final class Fuzz {
    private static final Target TARGET =
            Target.valueOf(System.getProperty("fuzz.target", "page").toUpperCase(Locale.ROOT));

    private Fuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.check(bytes);
    }
}

package marsad.app.out;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The Arabic words of a page, by key. */
final class Labels {
    private final Properties words = new Properties();

    Labels() {
        try (Reader in = new InputStreamReader(resource("labels.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word for a key; the key itself if there is none. */
    String of(String key) {
        return words.getProperty(key, key);
    }

    /** The word for a value of some fact, or null if it has none. */
    @Nullable
    String value(String value) {
        return words.getProperty("value." + value);
    }

    static InputStream resource(String name) {
        InputStream in = Labels.class.getResourceAsStream("/marsad/app/out/" + name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing from this build");
        }
        return in;
    }
}

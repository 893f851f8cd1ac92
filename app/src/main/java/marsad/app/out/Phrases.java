package marsad.app.out;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of a dossier in one language, with plurals as that language has them. Digits are Latin in both. */
final class Phrases {
    private final Properties words = new Properties();
    private final ULocale locale;
    private final boolean arabic;

    Phrases(boolean arabic) {
        this.arabic = arabic;
        locale = new ULocale(arabic ? "ar-u-nu-latn" : "en");
        String file = arabic ? "dossier.ar.properties" : "dossier.en.properties";
        try (Reader in = new InputStreamReader(Labels.resource(file), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean arabic() {
        return arabic;
    }

    /** The words for a key. */
    String of(String key) {
        String found = words.getProperty(key);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return found;
    }

    /** The words for a key with numbers and names put in. */
    String of(String key, Object... values) {
        return new MessageFormat(of(key), locale).format(values);
    }

    /** The words for a key, or {@code otherwise} if there are none. */
    String orElse(String key, String otherwise) {
        @Nullable String found = words.getProperty(key);
        return found == null ? otherwise : found;
    }
}

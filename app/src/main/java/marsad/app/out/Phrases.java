package marsad.app.out;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of dossiers and pages in one language, with plurals as that language has them. Digits are Latin unless asked.
 * Safe to share between threads.
 */
public final class Phrases {
    private final Properties words = new Properties();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final ULocale locale;
    private final boolean arabic;

    /** The words of a dossier. */
    Phrases(boolean arabic) {
        this(arabic, false, List.of("dossier"));
    }

    /**
     * Words of several files; a later file overrides an earlier one.
     *
     * @param arabicDigits whether numbers are written in Arabic-Indic digits
     * @param files names without language and ending
     */
    public Phrases(boolean arabic, boolean arabicDigits, List<String> files) {
        this.arabic = arabic;
        locale = new ULocale(arabic ? arabicDigits ? "ar-u-nu-arab" : "ar-u-nu-latn" : "en");
        files.forEach(file -> load(file + (arabic ? ".ar.properties" : ".en.properties")));
    }

    private void load(String file) {
        try (Reader in = new InputStreamReader(Labels.resource(file), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean arabic() {
        return arabic;
    }

    /** The locale of its numbers and dates. */
    public ULocale locale() {
        return locale;
    }

    /** Every key that has words. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** The words for a key. */
    public String of(String key) {
        String found = words.getProperty(key);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return found;
    }

    /** The words for a key with numbers and names put in. */
    public String of(String key, Object... values) {
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(of(k), locale));
        synchronized (format) {
            return format.format(values);
        }
    }

    /** The words for a key, or {@code otherwise} if there are none. */
    public String orElse(String key, String otherwise) {
        @Nullable String found = words.getProperty(key);
        return found == null ? otherwise : found;
    }
}

package marsad.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A few keys with their values. Lines and rules have one to five of them, and stages ask for them at every word, so they are
 * looked through from the first on, which is faster than a hash. Immutable.
 */
public final class Attributes {
    public static final Attributes NONE = new Attributes(new String[0]);

    /** Key and value in turn, in the order of the keys; keys are interned, so that most comparisons end at once. */
    private final String[] pairs;

    private Attributes(String[] pairs) {
        this.pairs = pairs;
    }

    public static Attributes of(Map<String, String> map) {
        String[] pairs = new String[map.size() * 2];
        int at = 0;
        for (Map.Entry<String, String> pair : new TreeMap<>(map).entrySet()) {
            pairs[at++] = pair.getKey().intern();
            pairs[at++] = pair.getValue();
        }
        return new Attributes(pairs);
    }

    /** Reads what {@link #toString} wrote. */
    public static Attributes parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        String[] parts = LexiconFile.split(text, ';');
        String[] pairs = new String[parts.length * 2];
        for (int i = 0; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            pairs[i * 2] = parts[i].substring(0, equals).intern();
            pairs[i * 2 + 1] = parts[i].substring(equals + 1);
        }
        return new Attributes(pairs);
    }

    /** The value of a key, or null. */
    public @Nullable String get(String key) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(key)) {
                return pairs[i + 1];
            }
        }
        return null;
    }

    /** The values in the order of their keys. */
    public List<String> values() {
        return IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> pairs[i * 2 + 1])
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attributes attributes && Arrays.equals(pairs, attributes.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    /** {@code key=value;key=value}, in the order of the keys. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            text.append(i == 0 ? "" : ";").append(pairs[i]).append('=').append(pairs[i + 1]);
        }
        return text.toString();
    }
}

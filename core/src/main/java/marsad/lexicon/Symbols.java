package marsad.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Numbers for the names of lexicon classes, rule words and kinds of mention. Filled while loading, then only read. */
public final class Symbols {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a name, given to it at its first use. */
    public int intern(String name) {
        return numbers.computeIfAbsent(name, n -> numbers.size());
    }

    /** The number of a name, or -1 if nothing bears it. */
    public int find(String name) {
        return numbers.getOrDefault(name, -1);
    }

    public int size() {
        return numbers.size();
    }
}

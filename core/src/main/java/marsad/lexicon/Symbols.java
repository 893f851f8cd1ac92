package marsad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the names of lexicon classes, rule words and kinds of mention. Filled while loading, then only read. */
public final class Symbols {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** The number of a name, given to it at its first use. */
    public int intern(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    /** The number of a name, or -1 if nothing bears it. */
    public int find(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /** The name that bears a number. */
    String name(int number) {
        return names.get(number);
    }

    public int size() {
        return names.size();
    }
}

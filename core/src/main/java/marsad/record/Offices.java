package marsad.record;

import java.util.HashMap;
import java.util.Map;
import marsad.lang.Language;
import marsad.lexicon.Entry;

/** How offices are called in the language of the reports. Immutable. */
public final class Offices {
    private static final String CLASS = "office";

    private final Map<String, String> byId = new HashMap<>();

    public Offices(Language language) {
        for (Entry entry : language.lexicon().entries(CLASS)) {
            byId.putIfAbsent(entry.id(), entry.form());
        }
    }

    /** The name of an office; the id with its words apart if there is none. */
    public String name(String office) {
        return byId.getOrDefault(office, office.replace('-', ' '));
    }
}

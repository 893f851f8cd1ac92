package marsad.record;

import java.util.Map;

/**
 * How those who speak and act are called.
 *
 * @param arabic Arabic name by id or code
 * @param english English name by id or code
 */
public record Names(Map<String, String> arabic, Map<String, String> english) {
    public Names {
        arabic = Map.copyOf(arabic);
        english = Map.copyOf(english);
    }

    /** The Arabic name; the id itself if there is none. */
    public String arabic(String id) {
        return arabic.getOrDefault(id, id);
    }

    /** The English name; the id itself if there is none. */
    public String english(String id) {
        return english.getOrDefault(id, id);
    }
}

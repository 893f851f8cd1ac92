package marsad.app.watch;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address from which it came in the end
 * @param unchanged whether nothing is new since the last time; there is no body then
 */
record Answer(
        URI address,
        boolean unchanged,
        byte[] body,
        @Nullable String type,
        @Nullable String etag,
        @Nullable String modified) {
    /** The encoding that the server names, or null. */
    @Nullable
    String charset() {
        String key = "charset=";
        int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf(key);
        if (type == null || at < 0) {
            return null;
        }
        String name = type.substring(at + key.length());
        int end = name.indexOf(';');
        return (end < 0 ? name : name.substring(0, end)).replace("\"", "").strip();
    }
}

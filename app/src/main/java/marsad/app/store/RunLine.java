package marsad.app.store;

import java.util.Map;

/**
 * An intake as a whole.
 *
 * @param from ISO instants of its first and {@code to} of its last batch
 */
public record RunLine(String run, String from, String to, Map<Receipt.Outcome, Long> counts) {
    public RunLine {
        counts = Map.copyOf(counts);
    }
}

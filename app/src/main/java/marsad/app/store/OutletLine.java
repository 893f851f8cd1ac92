package marsad.app.store;

/**
 * An outlet in a list.
 *
 * @param from day of its first report and {@code to} of its last, ISO; empty if none is known
 * @param received ISO instant at which its latest report came
 */
public record OutletLine(String name, long reports, String from, String to, String received) {}

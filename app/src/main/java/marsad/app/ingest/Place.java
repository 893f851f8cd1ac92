package marsad.app.ingest;

/**
 * Where an item of the input stands.
 *
 * @param path as given on the command line; {@code -} for standard input
 * @param line counted from 1, or 0 when the item is the whole file
 */
public record Place(String path, int line) {
    /** {@code path:line} or {@code path}. */
    @Override
    public String toString() {
        return line == 0 ? path : path + ":" + line;
    }
}

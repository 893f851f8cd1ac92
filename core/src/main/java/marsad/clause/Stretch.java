package marsad.clause;

/**
 * A range of tokens.
 *
 * @param from first token
 * @param to token after the last
 */
public record Stretch(int from, int to) {
    public static final Stretch EMPTY = new Stretch(0, 0);

    public boolean holds(int token) {
        return from <= token && token < to;
    }
}

package marsad.figure;

/**
 * A range of tokens.
 *
 * @param from first token
 * @param to token after the last
 */
record Clause(int from, int to) {
    boolean holds(int token) {
        return from <= token && token < to;
    }
}

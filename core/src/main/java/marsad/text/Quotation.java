package marsad.text;

/**
 * Words between quotation marks, as ranges of tokens.
 *
 * @param open token of the opening mark
 * @param close token after the last one inside: the closing mark, or where an unclosed quotation was cut
 * @param closed whether a closing mark stands at {@code close}
 * @param depth 0 for an outermost quotation
 */
public record Quotation(int open, int close, boolean closed, int depth) {
    /** First token inside. */
    public int first() {
        return open + 1;
    }

    /** Token after the whole quotation, its marks included. */
    public int after() {
        return closed ? close + 1 : close;
    }
}

package marsad.rule;

import org.jspecify.annotations.Nullable;

/**
 * A rule found in a text.
 *
 * @param order place of the rule in its file
 * @param from first token
 * @param to token after the last
 * @param opening the lattice edge that the match begins with, or {@link #NONE} if it begins with a bare token
 * @param captured by capture slot: number of the lattice edge, or {@link #token(int)} of a token that is no edge, or
 *     {@link #NONE}
 */
public record Match(Rule rule, int order, int from, int to, int opening, int[] captured) {
    /** A capture that the match did not use. */
    public static final int NONE = -1;

    /** A match of which it is not known what it begins with. */
    public Match(Rule rule, int order, int from, int to, int[] captured) {
        this(rule, order, from, to, NONE, captured);
    }

    static int token(int token) {
        return -2 - token;
    }

    /** The lattice edge that a capture holds, or -1 if it holds none. */
    public int edge(String capture) {
        int slot = rule.capture(capture);
        return slot < 0 ? NONE : Math.max(captured[slot], NONE);
    }

    /** The token that a capture of a number or bare token holds, or -1. */
    public int tokenOf(String capture) {
        int slot = rule.capture(capture);
        return slot < 0 || captured[slot] >= NONE ? -1 : -2 - captured[slot];
    }

    /** Whether the match used a capture. */
    public boolean has(String capture) {
        int slot = rule.capture(capture);
        return slot >= 0 && captured[slot] != NONE;
    }

    /** The name of the capture that a slot of {@code gives} stands for, or null if it gives a constant or nothing. */
    public @Nullable String captureFor(String slot) {
        String value = rule.gives().get(slot);
        return value != null && value.startsWith("$") ? value.substring(1) : null;
    }

    /** The lattice edge that a slot of {@code gives} stands for, or -1 if it stands for none. */
    public int edgeOf(String slot) {
        String capture = captureFor(slot);
        return capture == null ? NONE : edge(capture);
    }
}

package marsad.rule;

import java.util.List;

/** A parsed pattern: what the {@code when} lines of a rule say, before it is compiled. */
sealed interface Pattern {
    /** One after another. */
    record Sequence(List<Pattern> parts) implements Pattern {}

    /** One of several; an earlier one is preferred where both end alike. */
    record Choice(List<Pattern> options) implements Pattern {}

    /** Between {@code least} and {@code most} times. */
    record Repeat(Pattern part, int least, int most) implements Pattern {}

    /**
     * One edge of the lattice.
     *
     * @param capture slot that keeps it, or -1
     */
    record Step(Test test, int capture) implements Pattern {}
}

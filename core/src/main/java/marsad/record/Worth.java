package marsad.record;

import java.util.List;
import java.util.Objects;
import marsad.model.Statement;

/**
 * Tells which statements of a report belong in a record. What is too short to mean anything by itself, what nobody is named
 * for unless it is a quotation, and what only wraps or repeats another statement stays out.
 */
final class Worth {
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_UNATTRIBUTED = 5;
    /** From this share on, a statement is little more than the one inside it: "the agency said that he said". */
    private static final double WRAPS = 0.6;

    private final List<Statement> statements;

    Worth(List<Statement> statements) {
        this.statements = statements;
    }

    /** Whether a statement of this many words belongs in the record. */
    boolean keeps(Statement statement, int words) {
        return says(statement, words)
                && statements.stream().noneMatch(other -> repeats(statement, other) || wraps(statement, other));
    }

    private static boolean says(Statement statement, int words) {
        if (!statement.speaker().known()) {
            return statement.mode() == Statement.Mode.DIRECT && words >= FEWEST_UNATTRIBUTED;
        }
        return words >= FEWEST_WORDS;
    }

    /** Whether the same speaker says it as a part of more. */
    private static boolean repeats(Statement inner, Statement outer) {
        return outer.content().contains(inner.content())
                && outer.content().length() > inner.content().length()
                && sameSpeaker(inner, outer);
    }

    private static boolean wraps(Statement outer, Statement inner) {
        return inner.speaker().known()
                && outer.content().contains(inner.content())
                && inner.content().length() >= WRAPS * outer.content().length()
                && !sameSpeaker(outer, inner);
    }

    private static boolean sameSpeaker(Statement a, Statement b) {
        return Objects.equals(a.speaker().id(), b.speaker().id());
    }
}

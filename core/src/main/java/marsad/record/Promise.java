package marsad.record;

import java.util.List;
import java.util.stream.Stream;
import marsad.model.Entity;
import marsad.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with what became of it.
 *
 * @param who who is bound
 * @param to whom it is owed, or null
 * @param due EDTF, or null
 * @param aim what would count as kept
 * @param made the words that make it, in every report, in time order; never empty
 * @param evidence the words that decide its state; empty if none do
 */
public record Promise(
        Speaker who,
        @Nullable Entity to,
        @Nullable String due,
        Aim aim,
        List<Citation> made,
        State state,
        Reason reason,
        List<Citation> evidence) {
    public Promise {
        made = List.copyOf(made);
        evidence = List.copyOf(evidence);
    }

    /** What became of a promise, as far as the record goes. */
    public enum State {
        /** Its day has not come. */
        OPEN,
        /** Its day has come and the record holds nothing of it. */
        DUE,
        KEPT,
        MISSED,
        /** While it was pending a later day was named for it. */
        MOVED,
        /** It has no day, or nothing that the record could check. */
        UNCLEAR;

        /** Its place where what waits for an answer comes first, from 0. */
        public int urgency() {
            return switch (this) {
                case DUE -> 0;
                case OPEN -> 1;
                case MISSED -> 2;
                case KEPT -> 3;
                case MOVED -> 4;
                case UNCLEAR -> 5;
            };
        }
    }

    /** Why a promise is held to be in its state. */
    public enum Reason {
        FIGURE_REACHED,
        FIGURE_BELOW,
        MEETING_HELD,
        CALLED_OFF,
        LATER_DAY,
        /** A later report says that it was done. */
        SAID_DONE,
        /** A later report says that it was not done in time. */
        SAID_MISSED,
        /** A later report says that it was put off. */
        SAID_MOVED,
        DAY_AHEAD,
        DAY_PASSED,
        NO_DAY,
        NOT_CHECKABLE
    }

    /** The same with what became of it. */
    Promise with(Verdict verdict) {
        return new Promise(who, to, due, aim, made, verdict.state(), verdict.reason(), verdict.evidence());
    }

    /** Who carries it, each once. */
    public List<String> carriers() {
        return made.stream().map(c -> c.report().carrier()).distinct().toList();
    }

    /** Its words with those that decided it. */
    Stream<Citation> words() {
        return Stream.concat(made.stream(), evidence.stream());
    }
}

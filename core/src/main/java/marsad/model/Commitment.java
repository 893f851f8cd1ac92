package marsad.model;

import org.jspecify.annotations.Nullable;

/**
 * An announced plan, pledge or target that can later be checked.
 *
 * @param who who is bound by it; unknown where a plan is told without saying whose
 * @param what its words
 * @param due EDTF of the time by which it should be done, or null
 * @param to the state or body it is owed to, or null
 * @param conditional whether it holds only under a condition that its words name
 * @param act what would fulfil it, or null where that is no act of PLOVER
 * @param rule id of the rule that found it
 */
public record Commitment(
        Speaker who,
        Span what,
        @Nullable String due,
        @Nullable Entity to,
        boolean conditional,
        @Nullable Act act,
        String rule) {
    /** One without a condition, fulfilled by nothing that an event could tell. */
    public Commitment(Speaker who, Span what, @Nullable String due, @Nullable Entity to, String rule) {
        this(who, what, due, to, false, null, rule);
    }

    /**
     * A kind of event.
     *
     * @param mode PLOVER mode, or null
     */
    public record Act(EventType type, @Nullable String mode) {
        @Override
        public String toString() {
            return mode == null ? type.name() : type.name() + " " + mode;
        }
    }
}

package marsad.record;

import java.util.List;

/** What the record says of a promise. */
record Verdict(Promise.State state, Promise.Reason reason, List<Citation> evidence) {
    static Verdict without(Promise.State state, Promise.Reason reason) {
        return new Verdict(state, reason, List.of());
    }
}

package marsad.app.out;

import java.util.List;
import marsad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is shown to a person: where it stands in the text and what is known of it.
 *
 * @param number counted from 1 in the order of the text
 * @param kind state, person, statement, ... as in the output of {@code analyze}, in the singular
 * @param layer what it is painted as
 * @param slots what the fact says, in a fixed order
 * @param rule id of the rule that found it, or null
 */
public record Mark(
        int number,
        String kind,
        Layer layer,
        Span span,
        List<Slot> slots,
        @Nullable String rule) {
    /** What facts are painted as. */
    public enum Layer {
        EVENT,
        SPEECH,
        FIGURE,
        PROMISE,
        POSITION,
        ACTOR,
        TIME,
        FURNITURE
    }

    /**
     * One property of a fact.
     *
     * @param words whether the value is quoted from the text
     */
    public record Slot(String name, String value, boolean words) {}

    Mark numbered(int n) {
        return new Mark(n, kind, layer, span, slots, rule);
    }
}

package marsad.app.store;

import marsad.model.Analysis;
import marsad.model.Span;

/**
 * A fact of a report under the name by which it can be cited. The name comes from the report, the kind and the words, so
 * it stays the same when the report is read again, and in a later version of the report that keeps the words.
 *
 * @param id short, ASCII, never used for another fact
 * @param span the words it stands on
 * @param rule id of the rule that found it
 * @param told the {@link marsad.model.Statement}, {@link marsad.model.Event}, {@link marsad.model.Figure} or {@link
 *     marsad.model.Commitment} of the {@link Analysis}
 */
public record Fact(String id, Kind kind, Span span, String rule, Record told) {
    /** The kinds of fact. */
    public enum Kind {
        STATEMENT,
        EVENT,
        FIGURE,
        COMMITMENT;

        /** First letter of the ids of its facts. */
        char letter() {
            return Character.toLowerCase(name().charAt(0));
        }
    }
}

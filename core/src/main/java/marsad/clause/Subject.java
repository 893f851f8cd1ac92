package marsad.clause;

import marsad.model.Speaker;

/**
 * Who does what a verb says.
 *
 * @param who one or several; unknown when the clause names nobody
 * @param from first token of the subject, or -1 where it stands in another clause
 * @param to token after its last, or -1
 */
public record Subject(Speaker who, int from, int to) {
    public static final Subject NONE = elsewhere(Speaker.UNKNOWN);

    /** One that is known from outside the clause. */
    public static Subject elsewhere(Speaker who) {
        return new Subject(who, -1, -1);
    }

    public boolean known() {
        return who.known();
    }
}

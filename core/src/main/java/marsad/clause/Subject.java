package marsad.clause;

import marsad.model.Speaker;

/**
 * Who does what a verb says.
 *
 * @param who one or several; unknown when the clause names nobody
 * @param from first token of the subject when it stands before its verb, else -1
 */
public record Subject(Speaker who, int from) {
    public static final Subject NONE = new Subject(Speaker.UNKNOWN, -1);

    public boolean known() {
        return who.known();
    }
}

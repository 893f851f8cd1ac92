package marsad.app.page;

import java.util.List;
import marsad.app.out.Line;

/**
 * Values that differ, with the words of both sides.
 *
 * @param kind contradiction, update, scope or rounding
 * @param of what it is about
 */
public record ConflictView(String kind, Line title, Line of, Card earlier, Card later, boolean inside) {
    /** Both sides. */
    public List<Card> sides() {
        return List.of(earlier, later);
    }
}

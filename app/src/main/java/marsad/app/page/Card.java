package marsad.app.page;

import java.util.List;
import marsad.app.out.Line;
import marsad.app.store.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a card shows it, once for all reports that carry it.
 *
 * @param line what it says
 * @param tone how warm or hostile an event is, or null
 * @param words in every report; never empty
 * @param carriers outlets, each once
 */
public record Card(Fact.Kind kind, Line line, @Nullable Tone tone, List<Cited> words, List<String> carriers) {
    public Card {
        words = List.copyOf(words);
        carriers = List.copyOf(carriers);
    }

    /** The name of its kind in style sheets. */
    public String key() {
        return FactPlace.key(kind);
    }

    /** Whether its words say more than its line. */
    public boolean spoken() {
        return kind == Fact.Kind.STATEMENT || kind == Fact.Kind.COMMITMENT;
    }

    public Cited first() {
        return words.get(0);
    }

    public String id() {
        return first().fact();
    }

    /** Its page. */
    public String page() {
        return first().page();
    }

    /** How many outlets beside the first carry it. */
    public int others() {
        return Math.max(0, carriers.size() - 1);
    }
}

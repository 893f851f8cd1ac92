package marsad.position;

import java.util.List;
import marsad.clause.Topics;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Mention;
import marsad.model.Position;
import marsad.model.Statement;

/**
 * Finds stances, by the rules of {@code position.rule}: verbs with their subject, verbal nouns with who holds them, and
 * what they are about. A stance whose holder or target is not clear is left out.
 */
public final class PositionStage {
    private final Terms terms;

    public PositionStage(Language language) {
        terms = Terms.of(language);
    }

    /** The positions in the order of their words; one told twice stands once. */
    public List<Position> read(Reading reading, List<Mention> mentions, List<Statement> statements) {
        List<Position> found = new Positions(terms, reading, mentions, statements).find();
        return found.isEmpty() || new Topics(reading, terms.topic()).sport()
                ? List.of()
                : Repeats.merge(found, reading);
    }
}

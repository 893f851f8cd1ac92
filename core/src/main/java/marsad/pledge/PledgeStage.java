package marsad.pledge;

import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Commitment;
import marsad.model.Event;
import marsad.model.Figure;
import marsad.model.Mention;
import marsad.model.Statement;
import marsad.model.TimeExpression;

/**
 * Finds announced plans, pledges and targets that can later be checked, by the rules of {@code pledge.rule} and from
 * figures that are targets.
 */
public final class PledgeStage {
    private final Terms terms;

    public PledgeStage(Language language) {
        terms = Terms.of(language);
    }

    /** The commitments in the order of their words; one told twice stands once. */
    public List<Commitment> read(
            Reading reading,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Figure> figures,
            List<Statement> statements,
            List<Event> events) {
        return new Promises(terms, reading, mentions, times, statements).find(figures);
    }
}

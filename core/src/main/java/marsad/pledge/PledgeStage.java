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

/** Finds commitments. */
public final class PledgeStage {
    public PledgeStage(Language language) {}

    /** The commitments in the order of their words. */
    public List<Commitment> read(
            Reading reading,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Figure> figures,
            List<Statement> statements,
            List<Event> events) {
        return List.of();
    }
}

package marsad.act;

import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Dated;
import marsad.model.Event;
import marsad.model.Mention;
import marsad.model.Statement;
import marsad.model.TimeExpression;

/** Finds events in PLOVER. */
public final class ActStage {
    public ActStage(Language language) {}

    /** The events, one per distinct happening, in the order of their anchors. */
    public List<Event> read(
            Reading reading,
            Dated dated,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Statement> statements) {
        return List.of();
    }
}

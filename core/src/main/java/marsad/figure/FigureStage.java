package marsad.figure;

import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Figure;
import marsad.model.Mention;
import marsad.model.Quantity;
import marsad.model.Statement;
import marsad.model.TimeExpression;

/** Finds the quantities that belong in a table, with metric, states, period and status. */
public final class FigureStage {
    public FigureStage(Language language) {}

    /** The figures in the order of the text. */
    public List<Figure> read(
            Reading reading,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Quantity> quantities,
            List<Statement> statements) {
        return List.of();
    }
}

package marsad.figure;

import java.util.List;
import marsad.clause.Sport;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Figure;
import marsad.model.Mention;
import marsad.model.Quantity;
import marsad.model.Statement;
import marsad.model.TimeExpression;

/**
 * Finds the quantities that belong in a table, with metric, states, period and status, by the rules of {@code
 * figure.rule}. A quantity without a metric is no figure, and reports on sport have none.
 */
public final class FigureStage {
    private final Terms terms;

    public FigureStage(Language language) {
        terms = Terms.of(language);
    }

    /** The figures in the order of the text; one told twice, in the headline and below, stands once. */
    public List<Figure> read(
            Reading reading,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Quantity> quantities,
            List<Statement> statements) {
        if (quantities.isEmpty()) {
            return List.of();
        }
        if (Sport.is(reading, terms.topic())) {
            return List.of();
        }
        return Repeats.merge(new Figures(terms, reading, mentions, times, quantities, statements).find());
    }
}

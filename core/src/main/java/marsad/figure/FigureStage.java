package marsad.figure;

import java.util.List;
import marsad.clause.Topics;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Event;
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
            List<Statement> statements,
            List<Event> events) {
        if (quantities.isEmpty()) {
            return List.of();
        }
        Topics topics = new Topics(reading, terms.topic());
        if (topics.sport()) {
            return List.of();
        }
        return Repeats.merge(
                new Figures(terms, reading, mentions, times, quantities, statements, events, wide(topics, mentions))
                        .find());
    }

    /** Whether whatever the report counts is a matter of states. */
    private static boolean wide(Topics topics, List<Mention> mentions) {
        return topics.grave() && mentions.stream().anyMatch(m -> m.entity().state() != null);
    }
}

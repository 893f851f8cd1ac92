package marsad.model;

import java.util.List;
import java.util.Set;

/**
 * All that one report says. Mentions and facts stand in the order of the text.
 *
 * @param furniture lines that are not the report
 * @param mentions states, persons and organizations as named
 */
public record Analysis(
        Article article,
        Dated dated,
        List<Span> furniture,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Figure> figures,
        List<Statement> statements,
        List<Event> events,
        List<Commitment> commitments,
        List<Position> positions) {
    public Analysis {
        furniture = List.copyOf(furniture);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        commitments = List.copyOf(commitments);
        positions = List.copyOf(positions);
    }

    /** The same without some of its facts. */
    public Analysis without(Set<? extends Record> facts) {
        return new Analysis(
                article,
                dated,
                furniture,
                mentions,
                times,
                quantities,
                but(facts, figures),
                but(facts, statements),
                but(facts, events),
                but(facts, commitments),
                but(facts, positions));
    }

    private static <T extends Record> List<T> but(Set<? extends Record> facts, List<T> of) {
        return of.stream().filter(fact -> !facts.contains(fact)).toList();
    }
}

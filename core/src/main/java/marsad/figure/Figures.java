package marsad.figure;

import java.util.ArrayList;
import java.util.List;
import marsad.clause.Scope;
import marsad.clause.Stretch;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.model.Figure;
import marsad.model.Mention;
import marsad.model.Quantity;
import marsad.model.Speaker;
import marsad.model.Statement;
import marsad.model.TimeExpression;
import marsad.rule.Match;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** The figures of one report as they are found, from first to last, because a later one may take over what an earlier named. */
final class Figures {
    /** How many sentences a metric is remembered. */
    private static final int MEMORY = 4;

    private final Reading reading;
    private final Text text;
    private final List<Quantity> quantities;
    private final Claims claims;
    private final Scope scope;
    private final Clauses clauses;
    private final States states;
    private final Statuses statuses;
    private final Periods periods;
    private final List<Figure> figures = new ArrayList<>();

    private @Nullable Entry lastMetric;
    private List<String> lastStates = List.of();
    private int lastSentence;

    Figures(
            Terms terms,
            Reading reading,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Quantity> quantities,
            List<Statement> statements) {
        this.reading = reading;
        this.text = reading.text();
        this.quantities = quantities;
        claims = new Claims(terms, reading, quantities);
        scope = new Scope(text, statements);
        clauses = new Clauses(terms, reading);
        states = new States(terms, reading, mentions);
        statuses = new Statuses(terms, reading.lattice());
        periods = new Periods(terms, reading.lattice(), times);
    }

    List<Figure> find() {
        for (int q = 0; q < quantities.size(); q++) {
            Claim claim = claims.of(q);
            boolean carried = claim == null;
            if (carried) {
                claim = carried(q);
            }
            if (claim != null) {
                figures.add(figure(claim, carried));
            }
        }
        return figures;
    }

    private @Nullable Claim carried(int quantity) {
        for (Match match : claims.carried(quantity)) {
            Entry metric = lastMetric;
            if (metric != null && text.sentenceOf(match.from()) - lastSentence <= MEMORY) {
                Claim claim = claims.carry(match, metric);
                if (claim != null) {
                    return claim;
                }
            }
        }
        return null;
    }

    private Figure figure(Claim claim, boolean carried) {
        Quantity quantity = quantities.get(claim.quantity());
        Statement statement = scope.statement(quantity.span());
        Speaker speaker = statement == null ? Speaker.UNKNOWN : statement.speaker();
        int edge = claim.match().edgeOf("quantity");
        int amount = reading.lattice().from(edge);
        Stretch sentence = scope.sentence(claim.from(), statement);
        Stretch clause = clauses.of(claim.from(), claim.to(), sentence);
        Figure.Status status = statuses.of(amount, claim.from(), scope.sentence(amount, null), speaker);
        int time = periods.nearest(claim.from(), claim.to(), clause);
        int to = time < 0 ? claim.to() : Math.max(claim.to(), reading.lattice().to(time));
        if (time < 0 && status == Figure.Status.ACTUAL) {
            time = periods.last(claim.from(), clauses.governed(claim.from(), sentence, statement != null));
        }
        String period = time < 0 && status == Figure.Status.ACTUAL ? inherited(claim, speaker) : periods.value(time);
        List<String> between =
                carried ? carriedStates(claim, clause, speaker) : states.of(claim, clause, sentence, speaker);
        remember(claim, between);
        return new Figure(
                reading.trimmed(claim.from(), to),
                claim.metric(),
                between,
                quantity,
                period,
                status,
                speaker,
                claim.match().rule().id());
    }

    /** The period of the figure before it, which the same speaker gave in this sentence or the last. */
    private @Nullable String inherited(Claim claim, Speaker speaker) {
        if (figures.isEmpty()
                || claim.entry().is("unit", "persons")
                || claim.entry().is("unit", "self")
                || text.sentenceOf(claim.from()) - lastSentence > 1) {
            return null;
        }
        Figure last = figures.get(figures.size() - 1);
        return last.status() == Figure.Status.ACTUAL && last.speaker().equals(speaker) ? last.period() : null;
    }

    /** A carried metric keeps its states unless the clause names others. */
    private List<String> carriedStates(Claim claim, Stretch clause, Speaker speaker) {
        List<String> named = states.of(claim, clause, Stretch.EMPTY, speaker);
        return lastStates.isEmpty() || named.size() > lastStates.size() ? named : lastStates;
    }

    private void remember(Claim claim, List<String> between) {
        lastMetric = claim.entry();
        lastStates = between;
        lastSentence = text.sentenceOf(claim.from());
    }
}

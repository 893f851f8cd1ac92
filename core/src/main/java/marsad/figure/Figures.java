package marsad.figure;

import java.util.ArrayList;
import java.util.List;
import marsad.clause.Scope;
import marsad.clause.Stretch;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.model.Event;
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
    private final @Nullable Claim[] made;

    private @Nullable Entry lastMetric;
    private List<String> lastStates = List.of();
    private int lastSentence;

    Figures(
            Terms terms,
            Reading reading,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Quantity> quantities,
            List<Statement> statements,
            List<Event> events,
            boolean wide) {
        this.reading = reading;
        this.text = reading.text();
        this.quantities = quantities;
        claims = new Claims(terms, reading, quantities, wide);
        made = new @Nullable Claim[quantities.size()];
        scope = new Scope(text, statements);
        clauses = new Clauses(terms, reading);
        states = new States(terms, reading, mentions, events);
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
            if (claim == null) {
                claim = joined(q);
            }
            if (claim != null) {
                made[q] = claim;
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

    private @Nullable Claim joined(int quantity) {
        for (Match match : claims.joined(quantity)) {
            Claim before = made[reading.lattice().value(match.edgeOf("before"))];
            Claim claim = before == null ? null : claims.join(match, before);
            if (claim != null) {
                return claim;
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
        Stretch clause = clause(claim, sentence);
        Figure.Status status = statuses.of(amount, claim.from(), scope.sentence(amount, null), speaker);
        int time = periods.nearest(claim.from(), claim.to(), clause);
        int to = time < 0 ? claim.to() : Math.max(claim.to(), reading.lattice().to(time));
        if (time < 0 && status == Figure.Status.ACTUAL) {
            boolean deed = claim.entry().is("unit", "persons");
            int back = deed ? sentence.from() : clauses.governed(claim.from(), sentence, statement != null);
            time = periods.last(claim.from(), back);
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

    /** What is joined to another amount has its own time after it, if any; the time before is that of the other. */
    private Stretch clause(Claim claim, Stretch sentence) {
        Stretch clause = clauses.of(claim.from(), claim.to(), sentence);
        boolean joined = claim.match().rule().gives().kind().equals("joined");
        return joined ? new Stretch(claim.from(), clause.to()) : clause;
    }

    /**
     * The period of the figure before it, which the same speaker gave in this sentence or the last; of people and things
     * that were counted only in this sentence.
     */
    private @Nullable String inherited(Claim claim, Speaker speaker) {
        boolean counted = claim.entry().is("unit", "persons")
                || claim.entry().get("unit", "self").equals("self");
        if (figures.isEmpty() || text.sentenceOf(claim.from()) - lastSentence > (counted ? 0 : 1)) {
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

    /** A count under its own name is no metric for what follows. */
    private void remember(Claim claim, List<String> between) {
        if (claim.entry().get("metric") == null) {
            return;
        }
        lastMetric = claim.entry();
        lastStates = between;
        lastSentence = text.sentenceOf(claim.from());
    }
}

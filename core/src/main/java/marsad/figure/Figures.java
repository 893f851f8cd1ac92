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

    /** Sentences behind the dead of an attack in which the next ones may be told of. */
    private static final int NEXT_DEAD = 2;

    private final Reading reading;
    private final Text text;
    private final List<Quantity> quantities;
    private final Claims claims;
    private final Scope scope;
    private final Clauses clauses;
    private final States states;
    private final Statuses statuses;
    private final Periods periods;
    private final Deeds deeds;
    private final List<Found> figures = new ArrayList<>();
    private final @Nullable Claim[] made;

    private @Nullable Entry lastMetric;
    private String lastUnit = "";
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
        deeds = new Deeds(text, events);
    }

    List<Found> find() {
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
            Claim far = claims.far(match);
            if (far != null) {
                return far;
            }
            Entry metric = lastMetric;
            if (metric != null && text.sentenceOf(match.from()) - lastSentence <= MEMORY) {
                Claim claim = claims.carry(match, metric, lastUnit);
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

    private Found figure(Claim claim, boolean carried) {
        Quantity quantity = quantities.get(claim.quantity());
        Statement statement = scope.statement(quantity.span());
        Speaker speaker = statement == null ? Speaker.UNKNOWN : statement.speaker();
        int edge = claim.match().edgeOf("quantity");
        int amount = reading.lattice().from(edge);
        Stretch sentence = scope.sentence(claim.from(), statement);
        Stretch clause = clause(claim, sentence);
        Figure.Status told = status(claim, edge, scope.sentence(amount, null), speaker);
        Figure.Status status = told == null ? Figure.Status.ACTUAL : told;
        int time = periods.nearest(claim.from(), claim.to(), clauses.past(clause, sentence), persons(claim));
        int to = time < 0 ? claim.to() : Math.max(claim.to(), reading.lattice().to(time));
        if (time < 0 && status == Figure.Status.ACTUAL) {
            int back = persons(claim) ? sentence.from() : clauses.governed(claim.from(), sentence, statement != null);
            time = periods.last(claim.from(), back);
        }
        String period =
                time < 0 && status == Figure.Status.ACTUAL ? inherited(claim, speaker, sentence) : periods.value(time);
        List<String> between =
                carried ? carriedStates(claim, clause, speaker) : states.of(claim, clause, sentence, speaker);
        remember(claim, between);
        Figure figure = new Figure(
                reading.trimmed(claim.from(), to),
                claim.metric(),
                between,
                quantity,
                status == Figure.Status.ACTUAL && ahead(period) ? null : period,
                status,
                speaker,
                claim.match().rule().id());
        return new Found(figure, told == null);
    }

    /** Whether a period begins after the day of the report: then it is not that of a fact, but of something else in the sentence. */
    private boolean ahead(@Nullable String period) {
        String published = reading.article().published();
        if (period == null || published == null || !Character.isDigit(period.charAt(0))) {
            return false;
        }
        int slash = period.indexOf('/');
        String first = slash < 0 ? period : period.substring(0, slash);
        int length = Math.min(first.length(), published.length());
        return first.substring(0, length).compareTo(published.substring(0, length)) > 0;
    }

    private Figure.@Nullable Status status(Claim claim, int edge, Stretch sentence, Speaker speaker) {
        Figure.Status before = statuses.of(reading.lattice().from(edge), claim.from(), sentence, speaker);
        return before == null && counted(claim)
                ? statuses.behind(reading.lattice().to(edge), sentence, speaker)
                : before;
    }

    private static boolean persons(Claim claim) {
        return claim.entry().is("unit", "persons");
    }

    /** Whether people or things are counted. */
    private static boolean counted(Claim claim) {
        return persons(claim) || claim.entry().get("unit", "self").equals("self");
    }

    /** What is joined to another amount has its own time after it, if any; the time before is that of the other. */
    private Stretch clause(Claim claim, Stretch sentence) {
        Stretch clause = clauses.of(claim.from(), claim.to(), sentence);
        boolean joined = claim.match().rule().gives().kind().equals("joined");
        return joined ? new Stretch(claim.from(), clause.to()) : clause;
    }

    /**
     * The period of the figure before it, which the same speaker gave in this sentence or the last; of people and things
     * that were counted only in this sentence, unless the next begins with them. The dead have the day of the attack.
     */
    private @Nullable String inherited(Claim claim, Speaker speaker, Stretch within) {
        if (periods.since(within)) {
            return null;
        }
        int sentence = text.sentenceOf(claim.from());
        boolean goesOn = persons(claim) && claim.from() <= text.sentenceStart(sentence) + 1;
        int reach = goesOn ? NEXT_DEAD : counted(claim) ? 0 : 1;
        if (!figures.isEmpty() && sentence - lastSentence <= reach) {
            Figure last = figures.get(figures.size() - 1).figure();
            boolean same = last.speaker().equals(speaker) || persons(claim) && !speaker.known();
            if (last.status() == Figure.Status.ACTUAL && same && last.period() != null) {
                return last.period();
            }
        }
        return persons(claim) ? deeds.day(claim.from()) : periods.value(periods.measured(claim.from()));
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
        lastUnit = quantities.get(claim.quantity()).unit();
        lastStates = between;
        lastSentence = text.sentenceOf(claim.from());
    }
}

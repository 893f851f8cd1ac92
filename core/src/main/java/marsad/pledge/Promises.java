package marsad.pledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import marsad.clause.Scope;
import marsad.clause.Stretch;
import marsad.clause.Subject;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Commitment;
import marsad.model.Entity;
import marsad.model.EventType;
import marsad.model.Figure;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.model.Statement;
import marsad.model.TimeExpression;
import marsad.rule.Match;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** The promises of one report. */
final class Promises {
    /** The fewest tokens that say what is promised. */
    private static final int FEWEST = 2;

    /** How many words make a promise whole, so that the next comma ends it. */
    private static final int AFTER_DEED = 4;

    private static final int AFTER_NOUN = 2;

    private final Reading reading;
    private final Terms terms;
    private final Lattice lattice;
    private final Text text;
    private final List<Mention> mentions;
    private final List<TimeExpression> times;
    private final Scope scope;
    private final Extent extent;
    private final Bound bound;
    private final Within within;
    private final List<Commitment> found = new ArrayList<>();

    Promises(
            Terms terms,
            Reading reading,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Statement> statements) {
        this.reading = reading;
        this.terms = terms;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.mentions = mentions;
        this.times = times;
        scope = new Scope(text, statements);
        extent = new Extent(terms, reading);
        bound = new Bound(terms, reading, mentions);
        within = new Within(reading.language(), lattice, reading.article().published());
    }

    List<Commitment> find(List<Figure> figures) {
        for (Match match : reading.matcher("pledge").all(1)) {
            Promise promise = promise(match);
            if (promise != null) {
                consider(promise);
            }
        }
        figures.stream().filter(f -> f.status() == Figure.Status.TARGET).forEach(this::target);
        found.sort(Comparator.comparing(Commitment::what));
        return Repeats.merge(found, text);
    }

    private @Nullable Promise promise(Match match) {
        String kind = match.rule().gives().kind();
        int verb = match.edgeOf("verb");
        if (kind.equals("content")) {
            int content = match.edgeOf("content");
            if (another(content)) {
                return null;
            }
            return new Promise(lattice.from(content), verb, lattice.to(content), false, match);
        }
        boolean ahead = !kind.equals("dated") && !kind.equals("deadline") || later(match.edgeOf("time"));
        return ahead ? new Promise(match.from(), verb, match.to(), true, match) : null;
    }

    /** Whether the deed has a subject of its own: then it is not he who promises that does it. */
    private boolean another(int deed) {
        return lattice.has(deed, terms.finite())
                && lattice.to(deed) < text.size()
                && lattice.begins(lattice.to(deed), terms.party());
    }

    private boolean later(int time) {
        String value = times.get(lattice.value(time)).value();
        return Due.strictly(value, reading.article().published());
    }

    private void consider(Promise promise) {
        Statement statement = scope.statement(reading.text().span(promise.begin(), promise.begin() + 1));
        Stretch sentence = scope.sentence(promise.begin(), statement);
        int from = sentence.from();
        int limit = sentence.to();
        Subject subject = bound.of(promise, from, statement);
        if (!subject.known() && !promise.passive() && !promise.planned() && !promise.dated()
                || asked(promise)
                || subordinate(promise)
                || foreign(subject.who(), statement)
                || denied(statement)) {
            return;
        }
        int begin = extent.condition(begin(promise, subject, from, statement), from);
        int end = extent.end(begin, Math.min(promise.seen(), limit), limit, promise.deed() ? AFTER_DEED : AFTER_NOUN);
        if (end - begin >= FEWEST
                && (!promise.deed() || end > promise.seen())
                && !(within(subject.who(), begin, end) && !promise.deed())) {
            found.add(commitment(promise, subject.who(), begin, end, statement));
        }
    }

    /** Where the words of a deed begin: at its subject, be it who is bound or, as in "that the contract will be signed", what is done. */
    private int begin(Promise promise, Subject subject, int from, @Nullable Statement statement) {
        if (!promise.deed()) {
            return promise.begin();
        }
        if (subject.from() >= 0) {
            return Math.min(promise.begin(), subject.from());
        }
        boolean goesOn = promise.verb() >= 0 && lattice.has(promise.verb(), terms.and());
        return statement == null || goesOn ? promise.begin() : extent.topic(promise.begin(), from);
    }

    private Commitment commitment(Promise promise, Speaker who, int begin, int end, @Nullable Statement statement) {
        Span what = reading.trimmed(begin, end);
        return new Commitment(
                who,
                what,
                due(begin, end),
                to(who, what, statement),
                conditional(begin, end),
                act(promise),
                promise.match().rule().id());
    }

    private boolean conditional(int begin, int end) {
        for (int token = begin; token < end; token++) {
            if (Extent.condition(lattice, lattice.longest(token, terms.modal()))) {
                return true;
            }
        }
        return false;
    }

    /** The act that the rule knows, or that the verb or noun of the deed names in the lexicon of acts. */
    private Commitment.@Nullable Act act(Promise promise) {
        String known = promise.match().rule().gives().get("act");
        if (known != null) {
            return new Commitment.Act(
                    EventType.valueOf(known), promise.match().rule().gives().get("mode"));
        }
        int deed = promise.deed() ? promise.verb() : promise.match().edgeOf("content");
        for (int edge = deed < 0 ? -1 : lattice.first(lattice.from(deed)); edge >= 0; edge = lattice.next(edge)) {
            boolean named = lattice.symbol(edge) == terms.act() || lattice.symbol(edge) == terms.actNoun();
            if (named && lattice.to(edge) == lattice.to(deed)) {
                Entry entry = lattice.entry(edge);
                return new Commitment.Act(EventType.valueOf(entry.need("type")), entry.get("mode"));
            }
        }
        return null;
    }

    /** A target that somebody sets is a promise of his. */
    private void target(Figure figure) {
        if (figure.speaker().known() && found.stream().noneMatch(c -> c.what().overlaps(figure.span()))) {
            String period = figure.period();
            found.add(new Commitment(
                    figure.speaker(),
                    figure.span(),
                    period == null ? null : Due.of(period, reading.article().published()),
                    to(figure.speaker(), figure.span(), scope.statement(figure.span())),
                    figure.rule()));
        }
    }

    private boolean asked(Promise promise) {
        int end = text.sentenceEnd(text.sentenceOf(promise.begin()));
        return end > 0 && (text.isMark(end - 1, '\u061F') || text.isMark(end - 1, '?'));
    }

    /** Whether "may" or "which" stands before the verb. */
    private boolean subordinate(Promise promise) {
        int before = promise.verb() < 0 ? -1 : lattice.from(promise.verb()) - 1;
        int word = before < 0 ? -1 : lattice.longest(before, terms.modal());
        int opener = before < 0 ? -1 : lattice.longest(before, terms.opener());
        return word >= 0 && lattice.entry(word).is("status", "hypothetical")
                || promise.deed() && opener >= 0 && lattice.entry(opener).id().startsWith("relative");
    }

    /** Whether what is promised names who would be bound: then somebody else is. */
    private boolean within(Speaker who, int begin, int end) {
        Span what = text.span(begin, end);
        return mentions.stream()
                .anyMatch(m -> what.contains(m.span()) && who.entities().contains(m.entity()));
    }

    private static boolean denied(@Nullable Statement statement) {
        return statement != null && statement.stance().equals("deny");
    }

    /** What one says that another will do is no promise. */
    private static boolean foreign(Speaker who, @Nullable Statement statement) {
        if (statement == null || !statement.speaker().known()) {
            return false;
        }
        String speaker = statement.speaker().entities().get(0).state();
        return speaker != null
                && who.entities().stream()
                        .noneMatch(e -> e.state() == null || e.state().equals(speaker));
    }

    private @Nullable String due(int edge) {
        return edge < 0
                ? null
                : Due.of(
                        times.get(lattice.value(edge)).value(),
                        reading.article().published());
    }

    private @Nullable String due(int begin, int end) {
        String due = null;
        for (int token = begin; token < end; token++) {
            int edge = lattice.longest(token, terms.time());
            String named = edge >= 0 ? due(edge) : due == null ? within.due(token, end) : null;
            due = named != null ? named : due;
        }
        return due;
    }

    private static @Nullable Entity addressee(Statement statement) {
        Entity to = statement.to();
        return to == null || to.kind() == Entity.Kind.SOURCE ? null : to;
    }

    /** The one other state that the words name, else who is spoken to; null where there are several. */
    private @Nullable Entity to(Speaker who, Span what, @Nullable Statement statement) {
        Set<String> own = new LinkedHashSet<>();
        who.entities().forEach(e -> own.add(Objects.requireNonNullElse(e.state(), e.id())));
        Entity other = null;
        for (Mention mention : mentions) {
            Entity entity = mention.entity();
            if (what.contains(mention.span()) && entity.kind() == Entity.Kind.STATE && !own.contains(entity.id())) {
                if (other != null && !other.id().equals(entity.id())) {
                    return null;
                }
                other = entity;
            }
        }
        return other != null || statement == null ? other : addressee(statement);
    }
}

package marsad.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import marsad.lang.Language;
import marsad.lang.ar.Arabic;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.Commitment;
import marsad.model.Dated;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Figure;
import marsad.model.Mention;
import marsad.model.Position;
import marsad.model.Quantity;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.model.Statement;
import org.jspecify.annotations.Nullable;

/** A report made by hand: its text, and what a reader would find in it. */
final class Made {
    static final Language ARABIC = Arabic.load();
    static final Pair PAIR = new Pair("EGY", "TUR");
    static final Entity EGYPT = Entity.state("EGY", "Egypt");
    static final Entity TURKEY = Entity.state("TUR", "Turkey");
    static final Entity MINISTER = new Entity(Entity.Kind.PERSON, "nadir-salim", "Nadir Salim", null, "TUR", "TUR");

    static Entity person(String id, String state) {
        return new Entity(Entity.Kind.PERSON, id, id, null, state, state);
    }

    private final Article article;
    private final String story;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();

    private Made(Article article, String story) {
        this.article = article;
        this.story = story;
    }

    static Made report(String id, String day, String story, String text) {
        return new Made(new Article(id, "outlet of " + id, day, null, null, text), story);
    }

    private Span span(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words + " is not in " + article.text());
        }
        return new Span(start, start + words.length());
    }

    Made names(String words, Entity entity) {
        mentions.add(new Mention(span(words), span(words), entity, true, "test"));
        return this;
    }

    Made says(Entity speaker, String content, Statement.Mode mode) {
        return states(speaker, content, mode, "say");
    }

    Made denies(Entity speaker, String content) {
        return states(speaker, content, Statement.Mode.INDIRECT, "deny");
    }

    private Made states(Entity speaker, String content, Statement.Mode mode, String stance) {
        statements.add(new Statement(
                Speaker.of(speaker, null),
                null,
                mode,
                stance,
                span(content),
                null,
                List.of(),
                false,
                Statement.About.NOTHING,
                "test"));
        return this;
    }

    Made trade(String clause, String value, Quantity.Bound bound, String period, Figure.Status status) {
        return figure("bilateral trade", List.of("EGY", "TUR"), "USD", clause, value, bound, period, status);
    }

    Made figure(
            String metric,
            List<String> between,
            String unit,
            String clause,
            String value,
            Quantity.Bound bound,
            String period,
            Figure.Status status) {
        Quantity quantity = new Quantity(span(clause), new BigDecimal(value), unit, bound, null, "test");
        figures.add(
                new Figure(span(clause), metric, between, quantity, period, status, Speaker.of(TURKEY, null), "test"));
        return this;
    }

    Made event(
            EventType type,
            Event.Status status,
            List<String> actors,
            List<String> recipients,
            @Nullable String date,
            String anchor) {
        events.add(new Event(type, null, status, actors, recipients, date, null, span(anchor), "test"));
        return this;
    }

    Made promises(Entity who, String what, @Nullable String due, @Nullable Entity to) {
        commitments.add(new Commitment(Speaker.of(who, null), span(what), due, to, "test"));
        return this;
    }

    Made holds(Entity actor, Position.Stance stance, String target) {
        positions.add(new Position(span(target), actor.id(), actor, stance, span(target), null, "test"));
        return this;
    }

    Report done() {
        Analysis analysis = new Analysis(
                article,
                new Dated(article.day(), article.day(), Dated.Basis.METADATA),
                List.of(),
                mentions,
                List.of(),
                List.of(),
                figures,
                statements,
                events,
                commitments,
                positions);
        return new Report(analysis, story, null);
    }

    static Relation relation(Report... reports) {
        return new Recorder(ARABIC).relation(PAIR, List.of(reports), reports.length, null);
    }

    static Set<Conflict.Kind> kinds(Relation relation) {
        return relation.series().stream()
                .flatMap(s -> s.conflicts().stream())
                .map(Conflict::kind)
                .collect(java.util.stream.Collectors.toSet());
    }
}

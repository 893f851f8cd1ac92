package marsad.app.out;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.Commitment;
import marsad.model.Dated;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Figure;
import marsad.model.Link;
import marsad.model.Mention;
import marsad.model.Position;
import marsad.model.Quantity;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.model.Statement;
import marsad.model.TimeExpression;

/** An analysis with every kind of fact, made by hand. */
final class Samples {
    static final String TEXT =
            "😀 أكد وزير مصر سالم لتركيا في روما أن \"التجارة بلغت 1.50 مليار دولار\" <b>اليوم</b>\nشارك";
    private static final Entity EGYPT = Entity.state("EGY", "Egypt");
    private static final Entity SALEM = new Entity(Entity.Kind.PERSON, "salem", "Salem", "minister", "EGY", null);
    private static final Entity AGENCY = new Entity(Entity.Kind.ORGANIZATION, "mena", "MENA", null, "EGY", null);

    private Samples() {}

    static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    static Analysis full() {
        Quantity billion =
                new Quantity(at("1.50 مليار دولار"), new BigDecimal("1.50E+9"), "USD", Quantity.Bound.ABOUT, null, "q");
        Speaker salem = Speaker.of(SALEM, at("وزير مصر سالم"));
        return new Analysis(
                new Article("s1", "wire", "2024-03-20", null, null, TEXT),
                new Dated(LocalDate.of(2024, 3, 20), LocalDate.of(2024, 3, 20), Dated.Basis.METADATA),
                List.of(at("شارك")),
                List.of(
                        mention("مصر", EGYPT),
                        mention("سالم", SALEM),
                        mention("تركيا", Entity.state("TUR", "Turkey")),
                        mention("وزير", new Entity(Entity.Kind.SOURCE, "src", "وزير", null, null, null)),
                        mention("التجارة", AGENCY)),
                List.of(new TimeExpression(at("اليوم"), "2024-03-20", "time.today")),
                List.of(billion),
                List.of(new Figure(
                        at("التجارة بلغت 1.50 مليار دولار"),
                        "bilateral trade",
                        List.of("EGY", "TUR"),
                        billion,
                        null,
                        Figure.Status.ACTUAL,
                        Speaker.of(EGYPT, null),
                        "figure.reached")),
                List.of(
                        new Statement(
                                salem,
                                at("أكد"),
                                Statement.Mode.DIRECT,
                                "stress",
                                at("التجارة بلغت 1.50 مليار دولار"),
                                Entity.state("TUR", "Turkey"),
                                List.of(new Link(Link.Role.DOCUMENT, at("روما"), null)),
                                false,
                                new Statement.About(List.of("trade"), List.of(EGYPT)),
                                "speech.that"),
                        new Statement(
                                Speaker.UNKNOWN,
                                null,
                                Statement.Mode.INDIRECT,
                                "say",
                                at("بلغت"),
                                null,
                                List.of(),
                                true,
                                Statement.About.NOTHING,
                                "speech.free")),
                List.of(new Event(
                        EventType.CONSULT,
                        null,
                        Event.Status.HAPPENED,
                        List.of("TUR", "EGY"),
                        List.of(),
                        null,
                        at("روما"),
                        at("أكد"),
                        "act.meet")),
                List.of(new Commitment(Speaker.of(EGYPT, null), at("بلغت"), "2024-05", null, "pledge.will")),
                List.of(new Position(
                        at("مصر سالم لتركيا"),
                        "EGY",
                        SALEM,
                        Position.Stance.CALLS_FOR,
                        at("لتركيا"),
                        Entity.state("TUR", "Turkey"),
                        "position.noun-of")));
    }

    private static Mention mention(String words, Entity entity) {
        return new Mention(at(words), at(words), entity, true, "actor.name");
    }
}

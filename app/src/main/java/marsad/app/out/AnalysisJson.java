package marsad.app.out;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.CodePoints;
import marsad.model.Commitment;
import marsad.model.Dated;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.Figure;
import marsad.model.Link;
import marsad.model.Mention;
import marsad.model.Position;
import marsad.model.Quantity;
import marsad.model.Speaker;
import marsad.model.Statement;
import marsad.model.TimeExpression;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** An analysis as one JSON object, as {@code marsad analyze} prints it. Safe to share between threads. */
public final class AnalysisJson {
    private static final int ORDINARY_SIZE = 1 << 14;

    private final JsonFactory factory = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    /** The object in UTF-8 with a line feed at its end. Spans count code points; keys stand in a fixed order. */
    public byte[] line(Analysis analysis) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(ORDINARY_SIZE);
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            String text = analysis.article().text();
            Json json = new Json(out, text, CodePoints.of(text));
            out.writeStartObject();
            head(json, analysis.article(), analysis.dated());
            json.objects("furniture", analysis.furniture(), json::words);
            parties(json, analysis);
            facts(json, analysis);
            out.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void head(Json json, Article article, Dated dated) {
        json.stringOrNull("id", article.id());
        json.stringOrNull("outlet", article.outlet());
        json.stringOrNull("published", article.published());
        json.stringOrNull("title", article.title());
        json.out().writeObjectPropertyStart("dated");
        json.stringOrNull("earliest", day(dated.earliest()));
        json.stringOrNull("latest", day(dated.latest()));
        json.stringOrNull("basis", Json.lower(dated.basis()));
        json.out().writeEndObject();
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return Objects.toString(date, null);
    }

    private static void parties(Json json, Analysis a) {
        json.objects("states", Party.of(a.mentions(), Entity.Kind.STATE), p -> {
            json.stringOrNull("id", p.id());
            mentions(json, p);
        });
        json.objects("persons", Party.of(named(a), Entity.Kind.PERSON), p -> {
            json.stringOrNull("id", p.id());
            json.stringOrNull("name", p.name());
            json.stringIfKnown("office", p.office());
            json.stringIfKnown("state", p.state());
            mentions(json, p);
        });
        json.objects("organizations", Party.of(a.mentions(), Entity.Kind.ORGANIZATION), p -> {
            json.stringOrNull("id", p.id());
            json.stringOrNull("name", p.name());
            mentions(json, p);
        });
    }

    /** A person is listed where the report gives the name, not for an office that only points to one. */
    private static List<Mention> named(Analysis a) {
        return a.mentions().stream().filter(Mention::named).toList();
    }

    private static void mentions(Json json, Party party) {
        json.objects("mentions", party.mentions().stream().map(Mention::span).toList(), json::words);
    }

    private static void facts(Json json, Analysis a) {
        json.objects("times", a.times(), t -> time(json, t));
        json.objects("quantities", a.quantities(), q -> quantity(json, q));
        json.objects("figures", a.figures(), f -> figure(json, f));
        json.objects("statements", a.statements(), s -> statement(json, s));
        json.objects("events", a.events(), e -> event(json, e));
        json.objects("commitments", a.commitments(), c -> commitment(json, c));
        json.objects("positions", a.positions(), p -> position(json, p));
    }

    private static void time(Json json, TimeExpression time) {
        json.words(time.span());
        json.stringOrNull("value", time.value());
    }

    private static void quantity(Json json, Quantity quantity) {
        json.words(quantity.span());
        json.number("value", quantity.value());
        json.stringOrNull("unit", quantity.unit());
    }

    private static void figure(Json json, Figure figure) {
        json.words(figure.span());
        json.stringOrNull("metric", figure.metric());
        json.strings("between", figure.between());
        json.number("value", figure.value());
        json.stringOrNull("unit", figure.unit());
        if (figure.quantity().bound() != Quantity.Bound.EXACT) {
            json.stringOrNull("bound", Json.lower(figure.quantity().bound()));
        }
        if (figure.quantity().upper() != null) {
            json.number("upper", figure.quantity().upper());
        }
        json.stringOrNull("period", figure.period());
        json.stringOrNull("status", Json.lower(figure.status()));
        json.stringOrNull("speaker", name(figure.speaker()));
    }

    private static void statement(Json json, Statement statement) {
        speaker(json, statement.speaker());
        json.wordsOrNull("cue", statement.cue());
        json.stringOrNull("mode", Json.lower(statement.mode()));
        json.wordsOrNull("content", statement.content());
        json.stringIfKnown("to", statement.to() == null ? null : statement.to().id());
        if (!statement.via().isEmpty()) {
            json.objects("via", statement.via(), link -> link(json, link));
        }
        json.stringOrNull("stance", statement.stance());
        if (statement.distanced()) {
            json.out().writeBooleanProperty("distanced", true);
        }
        json.strings("topics", statement.about().topics());
        json.strings(
                "concerns",
                statement.about().concerned().stream().map(Entity::id).toList());
        json.stringOrNull("rule", statement.rule());
    }

    private static void link(Json json, Link link) {
        json.words(link.span());
        json.stringOrNull("role", Json.lower(link.role()));
        if (link.entity() != null) {
            json.stringOrNull("id", link.entity().id());
            json.stringOrNull("name", link.entity().name());
        }
    }

    private static void speaker(Json json, Speaker speaker) {
        if (!speaker.known()) {
            json.out().writeNullProperty("speaker");
            return;
        }
        json.out().writeObjectPropertyStart("speaker");
        json.stringOrNull("id", speaker.id());
        json.stringOrNull("name", speaker.name());
        if (speaker.span() != null) {
            json.out().writeStringProperty("text", speaker.span().of(json.text()));
            json.span(speaker.span());
        }
        json.out().writeEndObject();
    }

    /** Names joined by "and", a state under its code; null when unknown. */
    private static @Nullable String name(Speaker speaker) {
        return speaker.known()
                ? speaker.entities().stream()
                        .map(e -> e.kind() == Entity.Kind.STATE ? e.id() : e.name())
                        .collect(Collectors.joining(" and "))
                : null;
    }

    private static void event(Json json, Event event) {
        json.stringOrNull("type", event.type().name());
        json.stringIfKnown("mode", event.mode());
        json.stringOrNull("status", Json.lower(event.status()));
        json.strings("actors", event.actors());
        json.strings("recipients", event.recipients());
        json.stringOrNull("date", event.date());
        json.stringIfKnown("place", event.place() == null ? null : event.place().of(json.text()));
        json.wordsOrNull("anchor", event.anchor());
        json.stringOrNull("rule", event.rule());
    }

    private static void commitment(Json json, Commitment commitment) {
        json.stringOrNull("who", name(commitment.who()));
        json.wordsOrNull("what", commitment.what());
        json.stringOrNull("due", commitment.due());
        json.stringOrNull("to", commitment.to() == null ? null : commitment.to().id());
        if (commitment.conditional()) {
            json.out().writeBooleanProperty("conditional", true);
        }
        if (commitment.act() != null) {
            json.out().writeObjectPropertyStart("act");
            json.stringOrNull("type", commitment.act().type().name());
            json.stringIfKnown("mode", commitment.act().mode());
            json.out().writeEndObject();
        }
        json.stringOrNull("rule", commitment.rule());
    }

    private static void position(Json json, Position position) {
        json.words(position.span());
        json.stringOrNull("actor", position.actor());
        json.stringIfKnown(
                "holder",
                position.holder().kind() == Entity.Kind.PERSON
                        ? position.holder().name()
                        : null);
        json.stringOrNull("stance", Json.lower(position.stance()));
        json.out().writeObjectPropertyStart("target");
        json.stringOrNull(
                "id", position.toward() == null ? null : position.toward().id());
        json.words(position.target());
        json.out().writeEndObject();
        json.stringOrNull("rule", position.rule());
    }
}

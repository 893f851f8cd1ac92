package marsad.app.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import marsad.model.Article;
import marsad.model.CodePoints;
import marsad.model.Commitment;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.Figure;
import marsad.model.Quantity;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.model.Statement;
import org.jspecify.annotations.Nullable;

/** A fact as data, with the words it stands on. Offsets count code points of the text; numbers are never localised. */
public final class FactJson {
    private FactJson() {}

    /** One fact; {@code site} is the address of the server. */
    public static Map<String, Object> of(FactPlace place, String site) {
        Article article = place.report().article();
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("id", place.id());
        fact.put("kind", FactPlace.key(place.kind()));
        told(place, article.text(), fact);
        words(place.span(), article.text(), fact);
        fact.put("rule", place.fact().rule());
        fact.put("report", article.id());
        put(fact, "outlet", article.outlet());
        put(fact, "published", article.published());
        put(fact, "original", Links.original(article, place.span()));
        fact.put("story", place.report().story());
        fact.put("url", site + Links.fact(place.id()));
        return fact;
    }

    private static void words(Span span, String text, Map<String, Object> into) {
        CodePoints points = CodePoints.of(text);
        into.put("words", span.of(text));
        into.put("start", points.at(span.start()));
        into.put("end", points.at(span.end()));
    }

    private static void told(FactPlace place, String text, Map<String, Object> fact) {
        Record told = place.fact().told();
        if (told instanceof Event event) {
            event(event, text, fact);
        } else if (told instanceof Statement statement) {
            statement(statement, text, fact);
        } else if (told instanceof Figure figure) {
            figure(figure, fact);
        } else if (told instanceof Commitment commitment) {
            fact.put("who", speaker(commitment.who()));
            put(fact, "to", commitment.to() == null ? null : commitment.to().id());
            put(fact, "due", commitment.due());
        }
    }

    private static void event(Event event, String text, Map<String, Object> fact) {
        fact.put("type", event.type().name());
        put(fact, "mode", event.mode());
        fact.put("status", lower(event.status()));
        fact.put("actors", event.actors());
        fact.put("recipients", event.recipients());
        put(fact, "date", event.date());
        put(fact, "place", event.place() == null ? null : event.place().of(text));
    }

    private static void statement(Statement statement, String text, Map<String, Object> fact) {
        fact.put("speaker", speaker(statement.speaker()));
        fact.put("mode", lower(statement.mode()));
        fact.put("stance", statement.stance());
        put(fact, "cue", statement.cue() == null ? null : statement.cue().of(text));
        put(fact, "to", statement.to() == null ? null : statement.to().id());
        fact.put("via", statement.via().stream().map(v -> v.span().of(text)).toList());
    }

    private static void figure(Figure figure, Map<String, Object> fact) {
        Quantity quantity = figure.quantity();
        fact.put("metric", figure.metric());
        fact.put("between", figure.between());
        fact.put("value", quantity.value());
        put(fact, "upper", quantity.upper());
        fact.put("unit", quantity.unit());
        fact.put("bound", lower(quantity.bound()));
        put(fact, "period", figure.period());
        fact.put("status", lower(figure.status()));
        fact.put("speaker", speaker(figure.speaker()));
    }

    private static List<Map<String, Object>> speaker(Speaker speaker) {
        return speaker.entities().stream().map(FactJson::entity).toList();
    }

    private static Map<String, Object> entity(Entity entity) {
        Map<String, Object> who = new LinkedHashMap<>();
        who.put("id", entity.id());
        who.put("name", entity.name());
        who.put("kind", lower(entity.kind()));
        put(who, "office", entity.office());
        put(who, "state", entity.state());
        return who;
    }

    /** Puts what is known. */
    public static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    static String lower(Enum<?> value) {
        return Objects.toString(value).toLowerCase(java.util.Locale.ROOT);
    }
}

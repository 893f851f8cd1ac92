package marsad.app.serve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import marsad.app.page.FactJson;
import marsad.app.page.FactPlace;
import marsad.app.page.Links;
import marsad.model.Article;
import marsad.model.Commitment;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.Figure;
import marsad.model.Span;
import marsad.model.Statement;
import marsad.record.Headline;
import marsad.record.Report;
import org.jspecify.annotations.Nullable;

/** Reports and facts in the words of schema.org, as JSON-LD. */
final class LinkedData {
    private LinkedData() {}

    /** A report as a news article that holds quotations, claims and events. */
    static Map<String, Object> of(Report report, String site) {
        Map<String, Object> news = new LinkedHashMap<>();
        news.put("@context", "https://schema.org");
        news.putAll(head(report, site));
        news.put(
                "hasPart", FactPlace.of(report).stream().map(f -> part(f, site)).toList());
        return news;
    }

    private static Map<String, Object> head(Report report, String site) {
        Article article = report.article();
        Headline headline = Headline.of(report);
        Map<String, Object> news = new LinkedHashMap<>();
        news.put("@type", "NewsArticle");
        news.put("@id", site + Links.report(report.id()));
        FactJson.put(news, "headline", headline == null ? null : headline.words());
        FactJson.put(news, "datePublished", article.published());
        FactJson.put(news, "url", article.url());
        FactJson.put(
                news,
                "publisher",
                article.outlet() == null ? null : Map.of("@type", "NewsMediaOrganization", "name", article.outlet()));
        news.put("inLanguage", "ar");
        return news;
    }

    /** A fact as a part of its report, by itself. */
    static Map<String, Object> of(FactPlace place, String site) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("@context", "https://schema.org");
        fact.putAll(part(place, site));
        fact.put(
                "isPartOf",
                Map.of(
                        "@type",
                        "NewsArticle",
                        "@id",
                        site + Links.report(place.report().id())));
        return fact;
    }

    /** A story as the event that its reports are about. */
    static Map<String, Object> story(String id, List<Report> reports, String site) {
        Map<String, Object> story = new LinkedHashMap<>();
        story.put("@context", "https://schema.org");
        story.put("@type", "Event");
        story.put("@id", site + Links.story(id));
        FactJson.put(story, "startDate", first(reports));
        story.put("subjectOf", reports.stream().map(r -> head(r, site)).toList());
        return story;
    }

    /** The day of the first act that has one. */
    private static @Nullable String first(List<Report> reports) {
        return reports.stream()
                .flatMap(r -> r.analysis().events().stream())
                .map(Event::date)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Map<String, Object> part(FactPlace place, String site) {
        Map<String, Object> part = new LinkedHashMap<>();
        Record told = place.fact().told();
        part.put("@type", type(told));
        part.put("@id", site + Links.fact(place.id()));
        part.put("text", place.span().of(place.report().article().text()));
        part.put("inLanguage", "ar");
        if (told instanceof Statement statement) {
            part.put("spokenByCharacter", names(statement.speaker().entities()));
        } else if (told instanceof Event event) {
            event(event, place.report().article().text(), part);
        } else if (told instanceof Figure figure) {
            figure(figure, part);
        } else if (told instanceof Commitment commitment) {
            part.put("author", names(commitment.who().entities()));
            FactJson.put(part, "expires", commitment.due());
        }
        return part;
    }

    private static void event(Event event, String text, Map<String, Object> part) {
        part.put("additionalType", event.type().name());
        part.put("organizer", codes(event.actors()));
        part.put("attendee", codes(event.recipients()));
        FactJson.put(part, "startDate", event.date());
        Span place = event.place();
        FactJson.put(part, "location", place == null ? null : Map.of("@type", "Place", "name", place.of(text)));
    }

    private static void figure(Figure figure, Map<String, Object> part) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("@type", "QuantitativeValue");
        value.put("name", figure.metric());
        value.put("value", figure.value());
        value.put("unitText", figure.unit());
        part.put("about", value);
        part.put("author", names(figure.speaker().entities()));
        FactJson.put(part, "temporalCoverage", figure.period());
    }

    private static String type(Record told) {
        if (told instanceof Statement) {
            return "Quotation";
        }
        if (told instanceof Event) {
            return "Event";
        }
        return told instanceof Figure || told instanceof Commitment ? "Claim" : "Thing";
    }

    /** States and bodies by the codes under which they stand in events. */
    private static List<Map<String, Object>> codes(List<String> codes) {
        return codes.stream()
                .map(c -> Map.<String, Object>of("@type", "Organization", "identifier", c))
                .toList();
    }

    private static List<Map<String, Object>> names(List<Entity> entities) {
        return entities.stream().map(LinkedData::name).toList();
    }

    private static Map<String, Object> name(Entity entity) {
        String type = switch (entity.kind()) {
            case PERSON -> "Person";
            case STATE -> "Country";
            case ORGANIZATION, MEDIUM -> "Organization";
            case SOURCE -> "Thing";
        };
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("@type", type);
        named.put("identifier", entity.id());
        named.put("name", entity.name());
        FactJson.put(named, "jobTitle", entity.kind() == Entity.Kind.PERSON ? entity.office() : null);
        return named;
    }
}

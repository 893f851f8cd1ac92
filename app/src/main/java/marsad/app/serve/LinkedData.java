package marsad.app.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import marsad.app.page.FactJson;
import marsad.app.page.FactPlace;
import marsad.app.page.Links;
import marsad.model.Article;
import marsad.model.Commitment;
import marsad.model.Event;
import marsad.model.Figure;
import marsad.model.Statement;
import marsad.record.Headline;
import marsad.record.Report;

/** Reports and facts in the words of schema.org, as JSON-LD. */
final class LinkedData {
    private LinkedData() {}

    /** A report as a news article that holds quotations, claims and events. */
    static Map<String, Object> of(Report report, String site) {
        Article article = report.article();
        Headline headline = Headline.of(report);
        Map<String, Object> news = new LinkedHashMap<>();
        news.put("@context", "https://schema.org");
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
        news.put(
                "hasPart", FactPlace.of(report).stream().map(f -> part(f, site)).toList());
        return news;
    }

    private static Map<String, Object> part(FactPlace place, String site) {
        Map<String, Object> part = new LinkedHashMap<>();
        Record told = place.fact().told();
        part.put("@type", type(told));
        part.put("@id", site + Links.fact(place.id()));
        part.put("text", place.span().of(place.report().article().text()));
        if (told instanceof Statement statement) {
            part.put("spokenByCharacter", names(statement.speaker().entities()));
        } else if (told instanceof Event event) {
            part.put("additionalType", event.type().name());
            FactJson.put(part, "startDate", event.date());
        }
        return part;
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

    private static List<Map<String, Object>> names(List<marsad.model.Entity> entities) {
        return entities.stream()
                .map(e -> Map.<String, Object>of("@type", "Thing", "name", e.name()))
                .toList();
    }
}

package marsad.app.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import marsad.app.out.Display;
import marsad.model.Article;
import marsad.model.CodePoints;
import marsad.model.Span;
import marsad.record.Headline;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fact as others can cite it: words, outlet, date, the address where they stood and the one where they are kept. The
 * annotation is W3C's, with the words by position and by quotation.
 */
final class Citations {
    private static final int CONTEXT = 32;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private Citations() {}

    /** The fact in each format, by its name. */
    static Map<String, String> of(FactPlace place, String site) {
        Article article = place.report().article();
        Map<String, String> formats = new LinkedHashMap<>();
        String words = Display.line(place.span().of(article.text()));
        String outlet = Objects.requireNonNullElse(article.outlet(), "");
        String published = Objects.requireNonNullElse(article.published(), "");
        String fact = site + Links.fact(place.id());
        String source = String.join(
                ", ",
                List.of(outlet, published).stream().filter(s -> !s.isEmpty()).toList());
        String url = Objects.requireNonNullElse(article.url(), "");
        formats.put("text", "«" + words + "» " + source + ". " + (url.isEmpty() ? "" : url + " ") + fact);
        formats.put(
                "markdown",
                "> " + words + "\n>\n> " + source + (url.isEmpty() ? "" : ", <" + url + ">") + ", <" + fact + ">");
        formats.put("bibtex", bibtex(place, words, fact));
        formats.put("csl", JSON.writeValueAsString(List.of(csl(place, words))));
        formats.put("annotation", JSON.writeValueAsString(annotation(place, site)));
        return formats;
    }

    private static String title(FactPlace place) {
        Headline headline = Headline.of(place.report());
        return headline == null ? place.report().id() : Display.line(headline.words());
    }

    private static String bibtex(FactPlace place, String words, String fact) {
        Article article = place.report().article();
        return "@misc{" + place.id() + ",\n  title = {" + braced(title(place)) + "},\n  howpublished = {"
                + braced(Objects.requireNonNullElse(article.outlet(), "")) + "},\n  date = {"
                + Objects.requireNonNullElse(article.published(), "") + "},\n  url = {"
                + braced(Objects.requireNonNullElse(article.url(), fact)) + "},\n  note = {«" + braced(words) + "»}\n}";
    }

    private static String braced(String text) {
        return text.replace("\\", "").replace("{", "(").replace("}", ")");
    }

    private static Map<String, Object> csl(FactPlace place, String words) {
        Article article = place.report().article();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", place.id());
        item.put("type", "article-newspaper");
        item.put("title", title(place));
        putIfKnown(item, "container-title", article.outlet());
        if (article.day() != null) {
            item.put("issued", Map.of("raw", article.day().toString()));
        }
        putIfKnown(item, "URL", article.url());
        item.put("note", words);
        return item;
    }

    /** The words as a W3C Web Annotation; offsets count code points. */
    static Map<String, Object> annotation(FactPlace place, String site) {
        Article article = place.report().article();
        String text = article.text();
        Span span = place.span();
        CodePoints points = CodePoints.of(text);
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", points.at(span.start()));
        position.put("end", points.at(span.end()));
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", span.of(text));
        quote.put("prefix", text.substring(Math.max(0, span.start() - CONTEXT), span.start()));
        quote.put("suffix", text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("source", site + Links.report(place.report().id()));
        putIfKnown(target, "canonical", article.url());
        target.put("selector", List.of(position, quote));
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("@context", "http://www.w3.org/ns/anno.jsonld");
        annotation.put("id", site + Links.fact(place.id()));
        annotation.put("type", "Annotation");
        annotation.put("motivation", "classifying");
        annotation.put(
                "body", Map.of("type", "TextualBody", "value", FactPlace.key(place.kind()), "purpose", "tagging"));
        annotation.put("target", target);
        return annotation;
    }

    private static void putIfKnown(
            Map<String, Object> map, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}

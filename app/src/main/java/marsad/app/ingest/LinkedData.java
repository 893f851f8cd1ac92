package marsad.app.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the JSON-LD of a page says of its article (schema.org). Broken JSON-LD says nothing. */
record LinkedData(
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String url,
        @Nullable String body) {
    private static final LinkedData NOTHING = new LinkedData(null, null, null, null, null);
    private static final Set<String> ARTICLES = Set.of(
            "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting", "LiveBlogPosting");
    private static final int MOST_NODES = 2000;

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = article(script.data());
            if (article != null) {
                return new LinkedData(
                        text(article.get("headline")),
                        name(article.get("publisher")),
                        text(article.get("datePublished")),
                        text(article.get("url")),
                        text(article.get("articleBody")));
            }
        }
        return NOTHING;
    }

    private static @Nullable JsonNode article(String json) {
        try {
            return find(new ObjectMapper().readTree(json));
        } catch (JacksonException e) {
            return null;
        }
    }

    /** The first article in a graph of things. */
    private static @Nullable JsonNode find(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.remove();
            if (node.isObject() && isArticle(node.get("@type"))) {
                return node;
            }
            if (node.isArray() || node.has("@graph")) {
                (node.isArray() ? node : node.get("@graph")).forEach(open::add);
            }
        }
        return null;
    }

    private static boolean isArticle(@Nullable JsonNode type) {
        if (type != null && type.isArray()) {
            return type.valueStream().anyMatch(LinkedData::isArticle);
        }
        return type != null && type.isString() && ARTICLES.contains(type.asString());
    }

    private static @Nullable String name(@Nullable JsonNode thing) {
        JsonNode one = thing != null && thing.isArray() ? thing.get(0) : thing;
        return one != null && one.isObject() ? text(one.get("name")) : text(one);
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value != null && value.isString() && !value.asString().isBlank() ? value.asString() : null;
    }
}

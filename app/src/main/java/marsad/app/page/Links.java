package marsad.app.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import marsad.model.Article;
import marsad.model.Span;
import marsad.record.Pair;
import org.jspecify.annotations.Nullable;

/** The addresses of pages, and of the places that reports were read from. */
public final class Links {
    private static final int CONTEXT_WORDS = 3;

    private Links() {}

    public static String relation(Pair pair) {
        return "/relation/" + pair.a() + "/" + pair.b();
    }

    public static String report(String id) {
        return "/report/" + encoded(id);
    }

    public static String story(String id) {
        return "/story/" + encoded(id);
    }

    public static String fact(String id) {
        return "/fact/" + id;
    }

    public static String person(String id) {
        return "/person/" + encoded(id);
    }

    public static String outlet(String name) {
        return "/outlet/" + encoded(name);
    }

    /** One segment of a path. */
    public static String encoded(String raw) {
        return URLEncoder.encode(raw, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Where the words stood, as a link that opens at them in browsers that can (WICG, text fragments); null if the report
     * has no address of the web.
     */
    public static @Nullable String original(Article article, Span span) {
        String url = article.url();
        if (url == null || !marsad.app.out.Html.address(url)) {
            return null;
        }
        String fragment = fragment(span.of(article.text()));
        return url + (url.contains("#") ? fragment.substring(1) : fragment);
    }

    /** A fragment that opens a page at words (WICG, text fragments); a long stretch is named by its ends. */
    static String fragment(String stretch) {
        String[] words = stretch.strip().split("\\s+");
        String text = words.length <= 2 * CONTEXT_WORDS
                ? fragment(words, 0, words.length)
                : fragment(words, 0, CONTEXT_WORDS) + "," + fragment(words, words.length - CONTEXT_WORDS, words.length);
        return "#:~:text=" + text;
    }

    private static String fragment(String[] words, int from, int to) {
        String joined = String.join(" ", java.util.Arrays.copyOfRange(words, from, to));
        return encoded(joined).replace("-", "%2D");
    }
}

package marsad.app.ingest;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself, by the best of its witnesses: JSON-LD, then OpenGraph and its like, then the elements that
 * readers see.
 *
 * @param published ISO date or date-time, or null
 * @param url canonical address, or null
 * @param body the text as JSON-LD repeats it, or null
 */
record PageData(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String url,
        @Nullable String body) {
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[property=og:published_time]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish-date]",
            "meta[name=date]",
            "meta[name=DC.date.issued]",
            "meta[name=DC.date]",
            "[itemprop=datePublished][datetime]",
            "article time[datetime]",
            "header time[datetime]",
            "time[pubdate][datetime]",
            "time[datetime]");

    static PageData of(Document page) {
        LinkedData linked = LinkedData.of(page);
        String url = first(
                address(page.selectFirst("link[rel=canonical]"), "href"),
                address(page.selectFirst("meta[property=og:url]"), "content"),
                linked.url());
        String outlet = first(
                linked.publisher(),
                meta(page, "property=og:site_name"),
                meta(page, "name=application-name"),
                host(url, page));
        String title = first(
                linked.headline(),
                meta(page, "property=og:title"),
                text(page.selectFirst("h1")),
                bare(page.title(), outlet));
        String date = Stream.concat(
                        Stream.ofNullable(linked.published()),
                        DATES.stream()
                                .map(page::selectFirst)
                                .filter(Objects::nonNull)
                                .map(PageData::value))
                .map(IsoDate::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new PageData(title, outlet, date, url, linked.body());
    }

    private static @Nullable String first(@Nullable String... values) {
        return Stream.of(values)
                .filter(v -> v != null && !v.isBlank())
                .map(v -> Objects.requireNonNull(v).strip())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String meta(Document page, String name) {
        Element element = page.selectFirst("meta[" + name + "]");
        return element == null ? null : element.attr("content");
    }

    private static @Nullable String text(@Nullable Element element) {
        return element == null ? null : element.text();
    }

    private static String value(Element element) {
        return element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
    }

    /** An absolute address of the web; null for anything else. */
    private static @Nullable String address(@Nullable Element element, String attribute) {
        if (element == null) {
            return null;
        }
        String address = element.absUrl(attribute);
        return address.startsWith("http://") || address.startsWith("https://") ? address : null;
    }

    private static @Nullable String host(@Nullable String url, Document page) {
        Function<String, @Nullable String> host = address -> {
            try {
                return URI.create(address).getHost();
            } catch (IllegalArgumentException e) {
                return null;
            }
        };
        String name = host.apply(url != null ? url : page.baseUri());
        return name != null && name.startsWith("www.") ? name.substring("www.".length()) : name;
    }

    /** The title of the window without the name of the outlet that stands at its end. */
    private static String bare(String title, @Nullable String outlet) {
        if (outlet == null || !title.endsWith(outlet)) {
            return title;
        }
        String rest = title.substring(0, title.length() - outlet.length()).stripTrailing();
        int end = rest.length();
        while (end > 0 && "|-–—:".indexOf(rest.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || end == rest.length() ? title : rest.substring(0, end).strip();
    }
}

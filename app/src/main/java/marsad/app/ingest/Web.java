package marsad.app.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What came over the network, as items of the input. */
public final class Web {
    private Web() {}

    /**
     * What a feed tells.
     *
     * @param title name of the outlet, or null
     * @param refused why the feed cannot be read, or null
     */
    public record FeedItems(@Nullable String title, List<Item> items, Outcome.@Nullable Rejected refused) {
        public FeedItems {
            items = List.copyOf(items);
        }
    }

    /**
     * An entry of a feed.
     *
     * @param link where the whole report stands, or null
     * @param summary the entry itself as a report
     */
    public record Item(@Nullable String link, Outcome summary) {}

    /** The entries of a feed. */
    public static FeedItems feed(byte[] bytes, String address) {
        try {
            Feed feed = Feed.of(bytes);
            List<Item> items = new ArrayList<>();
            for (Feed.Entry entry : feed.entries()) {
                items.add(new Item(entry.link(), entry.outcome(new Place(address, items.size() + 1))));
            }
            return new FeedItems(feed.title(), items, null);
        } catch (Refusal e) {
            return new FeedItems(null, List.of(), e.at(new Place(address, 0)));
        }
    }

    /** The report of a page. */
    public static Outcome page(byte[] bytes, @Nullable String charset, String address) {
        Place place = new Place(address, 0);
        try {
            return PageReader.read(bytes, charset, address).at(place);
        } catch (Refusal e) {
            return e.at(place);
        }
    }

    /** The feeds of an OPML list, each once, in order. */
    public static List<String> opml(byte[] bytes) {
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()).select("outline").stream()
                .map(Web::address)
                .filter(address -> !address.isBlank())
                .distinct()
                .toList();
    }

    /** Programs do not agree on how to write the name of the attribute. */
    private static String address(Element outline) {
        return outline.attributes().asList().stream()
                .filter(a -> a.getKey().equalsIgnoreCase("xmlUrl"))
                .map(a -> a.getValue().strip())
                .findFirst()
                .orElse("");
    }
}

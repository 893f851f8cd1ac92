package marsad.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What came over the network or was handed in, as items of the input. */
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

    /** A report that somebody pasted or typed; what is empty is not known. */
    public static Outcome pasted(String outlet, String published, String url, String title, String text, String where) {
        Place place = new Place(where, 0);
        Draft draft = new Draft();
        draft.outlet = given(outlet);
        draft.published = given(published);
        draft.url = given(url);
        draft.title = given(title);
        draft.text = text.length() > Inputs.LIMIT ? null : text;
        try {
            return draft.at(place);
        } catch (Refusal e) {
            return text.length() > Inputs.LIMIT
                    ? new Outcome.Rejected(place, Fault.TOO_LONG, Inputs.tooLong(text.length()))
                    : e.at(place);
        }
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value.strip();
    }

    /**
     * The reports of a file that somebody handed in. The name tells the format and nothing more: two files of one name
     * are not one report.
     *
     * @param file a copy with the same ending
     */
    public static void upload(String name, Path file, Consumer<Outcome> sink) {
        Format format = Format.of(name);
        if (format == Format.TEXT || format == Format.PAGE) {
            sink.accept(single(name, file, format));
        } else {
            Inputs.of(List.of(file.toString()), InputStream.nullInputStream())
                    .forEach(o -> sink.accept(named(name, o)));
        }
    }

    private static Outcome single(String name, Path file, Format format) {
        try (InputStream in = Files.newInputStream(file)) {
            return new WholeFile(name, file, Files.size(file), format).outcome(in, null);
        } catch (IOException e) {
            return new Outcome.Rejected(new Place(name, 0), Fault.UNREADABLE, Inputs.reason(e));
        }
    }

    /** The same under the name that the sender knows. */
    private static Outcome named(String name, Outcome outcome) {
        Place place = new Place(name, outcome.place().line());
        return outcome instanceof Outcome.Kept kept
                ? new Outcome.Kept(place, kept.article(), kept.warnings())
                : new Outcome.Rejected(
                        place, ((Outcome.Rejected) outcome).reason(), ((Outcome.Rejected) outcome).detail());
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

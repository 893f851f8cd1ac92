package marsad.app.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdom2.input.JDOMParseException;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A feed in RSS or Atom.
 *
 * @param title name of the outlet, or null
 */
record Feed(@Nullable String title, List<Entry> entries) {
    Feed {
        entries = List.copyOf(entries);
    }

    /**
     * One report of a feed.
     *
     * @param link where the whole report stands, or null
     * @param published ISO, or null
     * @param text what the feed itself carries of it; empty if nothing
     */
    record Entry(
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String link,
            @Nullable String published,
            String text) {
        Outcome outcome(Place place) {
            Draft draft = new Draft();
            draft.outlet = outlet;
            draft.title = title;
            draft.url = link;
            draft.published = published;
            draft.text = text;
            try {
                return draft.at(place);
            } catch (Refusal e) {
                return e.at(place);
            }
        }
    }

    static Feed of(byte[] bytes) throws Refusal {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            SyndFeed feed = new SyndFeedInput().build(reader);
            String outlet = blankToNull(feed.getTitle());
            return new Feed(
                    outlet,
                    feed.getEntries().stream().map(e -> entry(e, outlet)).toList());
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw new Refusal(Fault.BROKEN_FEED, reason(e));
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e.getCause() instanceof JDOMParseException parse ? parse : e;
        String message = String.valueOf(cause.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static Entry entry(SyndEntry entry, @Nullable String outlet) {
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return new Entry(
                outlet,
                entry.getTitle() == null
                        ? null
                        : blankToNull(Jsoup.parse(entry.getTitle()).text()),
                blankToNull(entry.getLink()),
                date == null
                        ? null
                        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                date.toInstant().atOffset(ZoneOffset.UTC)),
                text(entry));
    }

    /** The longest of what the entry carries: some feeds give the whole report, others its first lines. */
    private static String text(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .map(html -> BlockText.of(Jsoup.parse(html).body()))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package marsad.app.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import marsad.Marsad;
import marsad.app.store.Facts;
import marsad.model.Analysis;
import marsad.model.Article;

/**
 * What is read from strangers. Whatever the bytes are, each item must come out as an article or as a refusal: nothing is
 * thrown, nothing runs for ever.
 */
enum Target {
    JSON_LINES(
            "{\"id\":\"a\",\"outlet\":\"وكالة\",\"published\":\"2024-01-05\",\"text\":\"قال الوزير إن \\u0627\"}\n{}\n") {
        @Override
        void read(byte[] bytes, Consumer<Outcome> sink) {
            new JsonLines("fuzz", bytes.length, () -> new ByteArrayInputStream(bytes), false).read(sink, new Meter());
        }
    },
    PAGE(Pages.page("<table><tr><td>x</table><script>if (a<b) {}</script><p>&#1575;&amp;")) {
        @Override
        void read(byte[] bytes, Consumer<Outcome> sink) {
            sink.accept(Web.page(bytes, null, "https://example.org/a"));
        }
    },
    ARCHIVE("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\n"
            + "WARC-Date: 2024-01-05T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
            + "Content-Type: application/http;msgtype=response\r\nContent-Length: 117\r\n\r\n"
            + "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "14\r\n<p>قال الوزير\r\n0\r\n\r\n\r\n\r\n") {
        @Override
        void read(byte[] bytes, Consumer<Outcome> sink) {
            ArchiveFile.read("fuzz", new ByteArrayInputStream(bytes), sink);
        }
    },
    FEED("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>وكالة</title><item><title>لقاء</title>"
            + "<link>https://example.org/a</link><pubDate>Fri, 05 Jan 2024 10:00:00 GMT</pubDate>"
            + "<description>&lt;p&gt;التقى الوزيران</description></item></channel></rss>") {
        @Override
        void read(byte[] bytes, Consumer<Outcome> sink) {
            Web.FeedItems feed = Web.feed(bytes, "https://example.org/rss");
            feed.items().forEach(item -> sink.accept(item.summary()));
        }
    },
    TEXT(
            "موسكو - قال وزير الخارجية الروسي سيرغي لافروف: «لن نقبل 3.5% قبل 12 آذار 2024» (رويترز)، وأعلن أن التبادل التجاري"
                    + " بين روسيا والصين بلغ نحو 190 مليار دولار.\nوَقَّعَ الجانبان 5 اتفاقيات؛ \"اتفاق\" آخر في 2025-2026...") {
        @Override
        void read(byte[] bytes, Consumer<Outcome> sink) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (!text.isBlank()) {
                Analysis analysis = MARSAD.analyze(new Article("fuzz", "وكالة", "2024-03-20", null, null, text));
                Facts.of(analysis).forEach(fact -> fact.span().of(text));
            }
        }
    };

    private static final Marsad MARSAD = Marsad.arabic();

    private final byte[] seed;

    Target(String seed) {
        this.seed = seed.getBytes(StandardCharsets.UTF_8);
    }

    /** A good input of its kind. */
    byte[] seed() {
        return seed.clone();
    }

    /** Reads bytes; what comes out goes to the sink. */
    abstract void read(byte[] bytes, Consumer<Outcome> sink);

    /** Reads bytes and throws if something comes out that must not. */
    void check(byte[] bytes) {
        read(bytes, outcome -> {
            if (outcome instanceof Outcome.Kept kept && kept.article().text().isBlank()) {
                throw new IllegalStateException("an article without words from " + name());
            }
        });
    }
}

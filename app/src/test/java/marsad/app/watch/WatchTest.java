package marsad.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.Marsad;
import marsad.app.ingest.Pages;
import marsad.app.ingest.Web;
import marsad.app.store.Location;
import marsad.app.store.Receipt;
import marsad.app.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchTest {
    private static final Marsad MARSAD = Marsad.arabic();

    @TempDir
    Path folder;

    private final Map<String, byte[]> pages = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private int status = 200;
    private HttpServer server;
    private String host;
    private Store store;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        host = "http://127.0.0.1:" + server.getAddress().getPort();
        store = Store.open(Location.of(folder.toString(), Map.of()), MARSAD);
        pages.put("/feed", feed("/a"));
        pages.put("/a", Pages.page("").getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        server.stop(0);
        store.close();
    }

    private byte[] feed(String link) {
        return ("<rss version=\"2.0\"><channel><title>وكالة النهرين</title><item><title>لقاء</title><link>" + host
                        + link
                        + "</link><description>بغداد - التقى السوداني عبد اللهيان.</description></item></channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        byte[] page = pages.get(path);
        headers.forEach((k, v) -> exchange.getResponseHeaders().add(k, v));
        boolean unchanged = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        int answer = page == null ? 404 : path.equals("/robots.txt") ? 200 : unchanged ? 304 : status;
        exchange.sendResponseHeaders(answer, answer == 304 || page == null ? -1 : page.length);
        if (answer != 304 && page != null) {
            exchange.getResponseBody().write(page);
        }
        exchange.close();
    }

    private Watch watch(Instant at) {
        return new Watch(store, true, Duration.ZERO, Clock.fixed(at, ZoneOffset.UTC));
    }

    private static final Instant NOON = Instant.parse("2023-02-22T12:00:00Z");

    @Test
    void anEntryIsFollowedToItsPageOnce() throws Exception {
        assertThat(watch(NOON).read(host + "/feed"))
                .extracting(Receipt::outcome)
                .containsExactly(Receipt.Outcome.ACCEPTED);
        assertThat(store.archive().counts().reports()).isEqualTo(1);
        assertThat(watch(NOON).read(host + "/feed")).isEmpty();
        assertThat(asked).filteredOn("/a"::equals).hasSize(1);
    }

    @Test
    void wherePagesCannotBeReadTheEntryItselfIsTaken() throws Exception {
        pages.put("/robots.txt", "User-agent: *\nDisallow: /a".getBytes(StandardCharsets.UTF_8));
        assertThat(watch(NOON).read(host + "/feed")).hasSize(1);
        assertThat(asked).doesNotContain("/a");
        assertThat(store.overviews().outlets().get(0).name()).isEqualTo("وكالة النهرين");
    }

    @Test
    void theServerIsAskedOnlyForWhatIsNew() throws Exception {
        headers.put("ETag", "\"1\"");
        watch(NOON).read(host + "/feed");
        assertThat(watch(NOON).read(host + "/feed")).isEmpty();
        assertThat(store.feeds().find(host + "/feed").orElseThrow().failures()).isZero();
    }

    @Test
    void aFeedThatFailsIsNamedAndRests() throws Exception {
        status = 503;
        watch(NOON).read(host + "/feed");
        watch(NOON.plusSeconds(60)).read(host + "/feed");
        assertThat(asked).filteredOn("/feed"::equals).hasSize(1);
        assertThat(store.feeds().all().get(0).error()).contains("503");
        status = 200;
        assertThat(watch(NOON.plusSeconds(400)).read(host + "/feed")).hasSize(1);
        assertThat(store.feeds().all().get(0).failing()).isNull();
    }

    @Test
    void redirectsWithoutEndAreLeft() {
        status = 302;
        headers.put("Location", "/feed");
        Fetcher fetcher = new Fetcher(new Guard(true), Duration.ZERO);
        assertThatThrownBy(() -> fetcher.fetch(URI.create(host + "/feed"), null, null))
                .hasMessageContaining("redirects");
    }

    /** Servers that answer with too much, too slowly or not at all; each is left with a word of what was wrong. */
    @ParameterizedTest
    @CsvSource({
        "headers without end, too long",
        "chunks without end, longer than",
        "a chunk of no size, breaks off",
        "a page without end, longer than",
        "a little that unpacks to very much, longer than",
        "no answer, no answer",
        "no HTTP, no answer",
        "a length that is not kept, breaks off"
    })
    void hostileServersAreLeft(String how, String said) throws Exception {
        try (java.net.ServerSocket hostile = new java.net.ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> answerBadly(hostile, how));
            thread.setDaemon(true);
            thread.start();
            Fetcher fetcher = new Fetcher(new Guard(true), Duration.ZERO);
            URI address = URI.create("http://127.0.0.1:" + hostile.getLocalPort() + "/x");
            assertThatThrownBy(() -> fetcher.fetch(address, null, null))
                    .isInstanceOf(WatchFault.class)
                    .hasMessageContaining(said);
        }
    }

    private static void answerBadly(java.net.ServerSocket hostile, String how) {
        while (!hostile.isClosed()) {
            try (java.net.Socket socket = hostile.accept()) {
                byte[] request = new byte[4096];
                int read = socket.getInputStream().read(request);
                boolean robots =
                        new String(request, 0, Math.max(0, read), StandardCharsets.US_ASCII).contains("/robots.txt");
                java.io.OutputStream out = socket.getOutputStream();
                String ok = "HTTP/1.1 200 OK\r\n";
                if (robots && !how.startsWith("no ")) {
                    out.write(
                            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } else if (how.startsWith("headers")) {
                    out.write(ok.getBytes(StandardCharsets.US_ASCII));
                    byte[] header = ("X-Long: " + "a".repeat(8000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
                    for (int i = 0; i < 4000; i++) {
                        out.write(header);
                    }
                } else if (how.startsWith("a page")) {
                    out.write((ok + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    for (int i = 0; i < 4000; i++) {
                        out.write(new byte[8000]);
                    }
                } else if (how.startsWith("chunks")) {
                    out.write((ok + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                    byte[] chunk = ("1F40\r\n" + "a".repeat(8000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
                    for (int i = 0; i < 4000; i++) {
                        out.write(chunk);
                    }
                } else if (how.startsWith("a chunk")) {
                    out.write((ok + "Transfer-Encoding: chunked\r\n\r\n-5\r\nabc\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
                } else if (how.startsWith("a little")) {
                    java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
                    try (var gzip = new java.util.zip.GZIPOutputStream(packed)) {
                        for (int i = 0; i < 3000; i++) {
                            gzip.write(new byte[8000]);
                        }
                    }
                    out.write((ok + "Content-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
                    packed.writeTo(out);
                } else if (how.startsWith("no HTTP")) {
                    out.write("SSH-2.0-OpenSSH_9.2\r\n".getBytes(StandardCharsets.US_ASCII));
                } else if (how.startsWith("a length")) {
                    out.write((ok + "Content-Encoding: gzip\r\nContent-Length: 5000\r\n\r\nabc")
                            .getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                // The guest has left, as he should.
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://[fd00::1]/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://2130706433/",
                "http://127.1/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::a00:1]/",
                "http://[2002:a00:1::]/",
                "http://[fe80::1]/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "file:///etc/passwd",
                "ftp://example.org/",
                "http://user:word@example.org/"
            })
    void nothingInsideTheOwnNetworkIsAsked(String address) {
        assertThatThrownBy(() -> new Guard(false).check(URI.create(address))).isInstanceOf(WatchFault.class);
    }

    @Test
    void anAnswerInChunksIsReadWhole() throws Exception {
        byte[] answer = "4;x=y\r\nabcd\r\n2\r\nef\r\n0\r\n\r\nrest".getBytes(StandardCharsets.US_ASCII);
        Head chunked = new Head(200, Map.of("transfer-encoding", "chunked"));
        try (Body body = Body.of(new java.io.ByteArrayInputStream(answer), chunked)) {
            assertThat(new String(body.readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo("abcdef");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/private/x, false",
        "/private/open, true",
        "/search?q=1, false",
        "/a.pdf, false",
        "/a.pdf?x, true"
    })
    void robotsAreObeyedAsTheStandardSays(String path, boolean allowed) {
        String rules = "User-agent: Other\nDisallow: /\n\nUser-agent: *\nDisallow: /private\nAllow: /private/open\n"
                + "Disallow: /*?q=\nDisallow: /*.pdf$ # files\n";
        assertThat(Robots.of(rules, "Marsad").allows(path)).isEqualTo(allowed);
    }

    @Test
    void aListOfFeedsIsReadWhoeverWroteIt() {
        String opml =
                "<opml version=\"2.0\"><body><outline text=\"عربي\"><outline type=\"rss\" xmlUrl=\"https://example.org/1\"/>"
                        + "<outline xmlurl='https://example.org/2'/></outline><outline xmlUrl=\"https://example.org/1\"/></body></opml>";
        assertThat(Web.opml(opml.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("https://example.org/1", "https://example.org/2");
    }
}

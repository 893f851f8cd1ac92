package marsad.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import marsad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports out of pages, web archives and feeds. */
class WebInputTest {
    private static final String LINKED =
            "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":"
                    + "[{\"@type\":\"WebSite\",\"name\":\"موقع\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"السوداني يستقبل عبد اللهيان\","
                    + "\"datePublished\":\"2023-02-22T09:30:00+03:00\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"وكالة النهرين\"},"
                    + "\"url\":\"https://example.org/a\"}]}</script>";
    private static final String GRAPH = "<meta property=\"og:title\" content=\"السوداني يستقبل عبد اللهيان\">"
            + "<meta property=\"og:site_name\" content=\"وكالة النهرين\">"
            + "<meta property=\"article:published_time\" content=\"2023-02-22 09:30\">"
            + "<link rel=\"canonical\" href=\"https://example.org/a\">";

    @TempDir
    Path folder;

    private List<Outcome> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.of(List.of(file.toString()), InputStream.nullInputStream()).forEach(outcomes::add);
        return outcomes;
    }

    private static Article article(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        return ((Outcome.Kept) outcome).article();
    }

    @Test
    void thePageGivesItsReportAndNothingElse() throws IOException {
        Article article = article(read("a.html", Pages.page(LINKED).getBytes(StandardCharsets.UTF_8))
                .get(0));
        assertThat(article.text()).contains(Pages.TEXT).doesNotContain("الرئيسية", "جميع الحقوق", "ليس نصا");
    }

    @ParameterizedTest
    @MethodSource("heads")
    void thePageSaysWhoPublishedItWhenAndWhere(String head, String published, String url) throws IOException {
        Article article = article(read("a.html", Pages.page(head).getBytes(StandardCharsets.UTF_8))
                .get(0));
        assertThat(article.title()).isEqualTo("السوداني يستقبل عبد اللهيان");
        assertThat(article.outlet()).isEqualTo("وكالة النهرين");
        assertThat(article.published()).isEqualTo(published);
        assertThat(article.url()).isEqualTo(url);
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of(LINKED, "2023-02-22T09:30:00+03:00", "https://example.org/a"),
                Arguments.of(GRAPH, "2023-02-22T09:30:00", "https://example.org/a"),
                Arguments.of(
                        "<script type=\"application/ld+json\">{broken</script>" + GRAPH,
                        "2023-02-22T09:30:00",
                        "https://example.org/a"));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void theEncodingIsThatOfThePage(String charset, String head) throws IOException {
        byte[] bytes = Pages.page(head).getBytes(Charset.forName(charset));
        assertThat(article(read("a.html", bytes).get(0)).text()).contains(Pages.TEXT);
    }

    static Stream<Arguments> charsets() {
        return Stream.of(
                Arguments.of("UTF-8", ""),
                Arguments.of("windows-1256", "<meta charset=\"windows-1256\">"),
                Arguments.of(
                        "windows-1256", "<meta http-equiv=Content-Type content='text/html; charset=windows-1256'>"),
                Arguments.of("windows-1256", ""),
                Arguments.of("UTF-8", "<meta charset=\"no-such-charset\">"));
    }

    @Test
    void aPageWithoutATextIsRefused() throws IOException {
        assertThat(read("a.html", "<html><body></body></html>".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class, r -> assertThat(r.reason()).isEqualTo(Fault.NO_REPORT));
    }

    @Test
    void aPageNestedBeyondReasonDoesNotEndTheRun() throws IOException {
        byte[] deep = ("<div>".repeat(100_000) + Pages.TEXT).getBytes(StandardCharsets.UTF_8);
        assertThat(read("a.html", deep)).hasSize(1);
    }

    @Test
    void anArchiveGivesItsPagesAndPassesOverTheRest() throws IOException {
        byte[] page = Pages.page(GRAPH).getBytes(StandardCharsets.UTF_8);
        byte[] other = Pages.page("").getBytes(Charset.forName("windows-1256"));
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (byte[] record : List.of(
                Pages.response("https://example.org/x.png", "200 OK", "image/png", new byte[] {1, 2}),
                Pages.response("https://example.org/old", "301 Moved", "text/html", new byte[0]),
                Pages.response("https://example.org/a?s=1", "200 OK", "text/html; charset=utf-8", page),
                Pages.response("https://www.example.net/b", "200 OK", "text/html; charset=windows-1256", other))) {
            plain.writeBytes(record);
            packed.writeBytes(Pages.gzip(record));
        }
        for (List<Outcome> outcomes :
                List.of(read("a.warc", plain.toByteArray()), read("a.warc.gz", packed.toByteArray()))) {
            assertThat(outcomes).hasSize(2);
            assertThat(article(outcomes.get(0)).url()).isEqualTo("https://example.org/a");
            assertThat(outcomes.get(1).place().line()).isEqualTo(4);
            assertThat(article(outcomes.get(1)).outlet()).isEqualTo("example.net");
            assertThat(article(outcomes.get(1)).text()).contains(Pages.TEXT);
        }
    }

    @Test
    void anArchiveThatEndsTooEarlyGivesWhatStandsBefore() throws IOException {
        byte[] record = Pages.response(
                "https://example.org/a",
                "200 OK",
                "text/html",
                Pages.page(GRAPH).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.writeBytes(record);
        cut.write(record, 0, record.length / 2);
        List<Outcome> outcomes = read("a.warc", cut.toByteArray());
        assertThat(outcomes).hasSize(2);
        article(outcomes.get(0));
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Rejected.class);
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void aFeedGivesItsEntries(String feed) throws IOException {
        Article article =
                article(read("a.xml", feed.getBytes(StandardCharsets.UTF_8)).get(0));
        assertThat(article.outlet()).isEqualTo("وكالة النهرين");
        assertThat(article.title()).isEqualTo("السوداني يستقبل عبد اللهيان");
        assertThat(article.url()).isEqualTo("https://example.org/a");
        assertThat(article.published()).isEqualTo("2023-02-22T06:30:00Z");
        assertThat(article.text()).isEqualTo("بغداد - التقى السوداني عبد اللهيان.");
    }

    static Stream<String> feeds() {
        return Stream.of(
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>وكالة النهرين</title><item>"
                        + "<title>السوداني يستقبل عبد اللهيان</title><link>https://example.org/a</link>"
                        + "<pubDate>Wed, 22 Feb 2023 09:30:00 +0300</pubDate>"
                        + "<description>&lt;p&gt;بغداد - التقى السوداني &lt;b&gt;عبد اللهيان&lt;/b&gt;.&lt;/p&gt;</description></item></channel></rss>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>وكالة النهرين</title><entry>"
                        + "<title>السوداني يستقبل عبد اللهيان</title><link href=\"https://example.org/a\"/>"
                        + "<published>2023-02-22T09:30:00+03:00</published>"
                        + "<content type=\"html\">بغداد - التقى السوداني عبد اللهيان.</content></entry></feed>");
    }

    @Test
    void aFeedCannotReadFilesOfThisMachine() throws IOException {
        String hostile = "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><rss version=\"2.0\"><channel>"
                + "<title>&f;</title></channel></rss>";
        assertThatThrownBy(() -> Feed.of(hostile.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }
}

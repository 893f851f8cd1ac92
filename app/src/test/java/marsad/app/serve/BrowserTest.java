package marsad.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import marsad.Marsad;
import marsad.app.page.Shelf;
import marsad.model.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages in a real browser, over reports that are hard to show: vowelled text, Latin names in quotation marks, figures with
 * signs and ranges, a clitic before a marked word, very many facts. Pictures are kept in {@code target/pages}.
 */
class BrowserTest {
    private static final Path PICTURES = Path.of("target/pages");
    private static final int[] WIDTHS = {390, 1280};

    /** Elements beyond the edge of a page that can be scrolled sideways; those inside a region that scrolls are no fault. */
    private static final String STICKING_OUT = "(() => { const d = document.documentElement;"
            + " if (d.scrollWidth <= d.clientWidth) return '';"
            + " return [...document.body.querySelectorAll('*')].filter(e => !e.closest('.scroll, .picture')"
            + " && (e.getBoundingClientRect().right > d.clientWidth + 1 || e.getBoundingClientRect().left < -1))"
            + ".map(e => e.tagName + '.' + e.className).slice(0, 8).join(' ') || 'page'; })()";

    @TempDir
    static Path folder;

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        Assumptions.assumeTrue(Browser.isThere(), "there is no /usr/bin/chromium");
        Shelf shelf = Shelf.of(Marsad.arabic(), articles());
        server = new Server(
                shelf,
                null,
                new ServeConfig("127.0.0.1", 0, folder, false, 1_000_000, Clock.systemUTC()),
                new PrintStream(OutputStream.nullOutputStream()));
        server.start();
        browser = Browser.open();
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        String visit = "موسكو - وصل وزير الخارجية الصيني وانغ يي إلى روسيا اليوم.\n"
                + "وقال وزير الخارجية الروسي سيرغي لافروف إن التبادل التجاري بين روسيا والصين بلغ 190 مليار دولار في 2022، "
                + "بنمو -3.5% عن 2024-2025 و$12 لكل (BRICS) «Gazprom» أو \"Power of Siberia 2\".\n"
                + "وَقَالَ وَزِيرُ الخَارِجِيَّةِ الصِّينِيُّ إِنَّ بِكِينَ سَتَزِيدُ وَارِدَاتِهَا.\n";
        articles.add(new Article(
                "first", "وكالة الضفتين", "2023-02-20", "https://example.com/a", "وانغ يي في موسكو", visit));
        articles.add(
                new Article(
                        "second",
                        "World Ledger بالعربية",
                        "2023-02-20",
                        null,
                        null,
                        "وصل وزير الخارجية الصيني وانغ يي إلى روسيا يوم الإثنين.\nوأكد لافروف أن التبادل التجاري بين روسيا والصين بلغ نحو 185 مليار دولار في 2022.\n"));
        articles.add(new Article(
                "third",
                "وكالة الضفتين",
                "2024-02-02",
                null,
                null,
                "قال وزير التجارة الصيني إن التبادل التجاري بين روسيا والصين بلغ 240 مليار دولار في 2023.\n"));
        StringBuilder many = new StringBuilder("بكين - محادثات روسية صينية.\n");
        for (int i = 1; i <= 150; i++) {
            many.append("وقال الرئيس الروسي فلاديمير بوتين إن روسيا ستستورد من الصين بضائع بقيمة ")
                    .append(i)
                    .append(" مليار دولار في 2024.\n");
        }
        articles.add(new Article("many", "موقع خبر", "2023-05-20", null, null, many.toString()));
        return articles;
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/relations",
                "/relation/RUS/CHN",
                "/story/first",
                "/report/first",
                "/report/many",
                "/person/sergey-lavrov",
                "/outlets",
                "/outlet/World%20Ledger%20%D8%A8%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9",
                "/commitments",
                "/conflicts",
                "/intake",
                "/method",
                "/settings",
                "/sign-in",
                "/search?q=%D9%85%D9%88%D8%B3%D9%83%D9%88"
            })
    void everyPageFitsInBothDirectionsAndNothingIsRefusedByItsPolicy(String path) throws Exception {
        for (String lang : new String[] {"ar", "en"}) {
            for (int width : WIDTHS) {
                browser.size(width, 1400);
                browser.go(at(path + (path.contains("?") ? "&" : "?") + "lang=" + lang));
                String which = path + " " + lang + " " + width;
                assertThat(browser.eval(STICKING_OUT).asString())
                        .as(which + " scrolls sideways")
                        .isEmpty();
                assertThat(browser.complaints()).as(which).isEmpty();
                assertThat(browser.eval("document.documentElement.dir").asString())
                        .isEqualTo(lang.equals("ar") ? "rtl" : "ltr");
                browser.picture(PICTURES.resolve((path.equals("/")
                                ? "home"
                                : path.replaceAll("[^a-zA-Z0-9]+", "-").substring(1))
                        + "-" + lang + "-" + width + ".png"));
            }
        }
    }

    /** What can be clicked is large enough for a finger, and has a name. */
    @Test
    void whatCanBeClickedIsLargeEnoughAndNamed() {
        browser.size(390, 1400);
        for (String path : List.of("/relation/RUS/CHN", "/report/first", "/story/first", "/settings")) {
            browser.go(at(path));
            assertThat(browser.eval(
                                    "[...document.querySelectorAll('button, nav a, summary, input:not([type=hidden]):not([type=checkbox]):not([type=radio])')]"
                                            + ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 24).map(e => e.outerHTML).join('\\n')")
                            .asString())
                    .as(path)
                    .isEmpty();
            assertThat(browser.eval("[...document.querySelectorAll('a, button')]"
                                    + ".filter(e => !e.textContent.trim() && !e.getAttribute('aria-label')).length")
                            .asInt())
                    .as(path)
                    .isZero();
        }
    }

    /** A mark inside a word would break the joining of its letters: painted pieces begin and end between words. */
    @Test
    void markedWordsKeepTheirLettersJoined() {
        browser.size(1280, 1400);
        browser.go(at("/report/first"));
        assertThat(browser.eval(
                                "(() => { const letter = /[\\p{L}\\p{M}]/u; return [...document.querySelectorAll('.text .s')].filter(s => {"
                                        + " const before = s.previousSibling && s.previousSibling.nodeType === 3 ? s.previousSibling.data.slice(-1) : ' ';"
                                        + " return letter.test(before) && letter.test(s.textContent[0]); }).map(s => s.textContent).join('|'); })()")
                        .asString())
                .isEmpty();
        assertThat(browser.eval("document.querySelectorAll('.text .s').length").asInt())
                .isPositive();
    }

    @Test
    void aLinkToAFactOpensAtItsWords() {
        browser.size(1280, 700);
        browser.go(at("/report/many"));
        String id = browser.eval("[...document.querySelectorAll('.text .n')].at(-1).id")
                .asString();
        browser.go(at("/"));
        browser.go(at("/report/many#" + id));
        browser.await("(() => { const r = document.getElementById('" + id
                + "')?.getBoundingClientRect(); return Boolean(r) && r.top > 0 && r.bottom < innerHeight; })()");
    }

    @Test
    void aMarkedPassageShowsItsFactAndALayerCanBeTakenAway() {
        browser.size(1280, 1000);
        browser.go(at("/report/first"));
        browser.eval("document.querySelector('.text .s[data-facts]').click()");
        assertThat(browser.eval("document.querySelectorAll('.facts li.on').length")
                        .asInt())
                .isPositive();
        String tint = "getComputedStyle(document.querySelector('.text .a-speech')).getPropertyValue('--a')";
        String before = browser.eval(tint).asString();
        browser.eval("document.querySelector('[name=speech]').click()");
        assertThat(browser.eval(tint).asString()).isNotEqualTo(before);
    }

    @Test
    void keysWorkWhateverLettersTheKeyboardSends() {
        browser.size(1280, 1000);
        browser.go(at("/report/first"));
        browser.press("KeyJ", "ت");
        assertThat(browser.eval("document.activeElement.id").asString()).startsWith("f-");
        browser.press("Slash", "ظ");
        assertThat(browser.eval("document.activeElement.id").asString()).isEqualTo("q");
    }

    /** A chart takes the place of the drawing, obeys the policy, and each of its points leads to the words. */
    @Test
    void aChartIsDrawnOverTheTableAndItsPointsLeadToTheirFacts() {
        for (String lang : List.of("ar", "en")) {
            browser.size(1280, 1000);
            browser.go(at("/relation/RUS/CHN?lang=" + lang));
            browser.eval("document.querySelector('figure.chart').scrollIntoView()");
            browser.await("document.querySelectorAll('.drawn .plot canvas').length > 0");
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.eval("getComputedStyle(document.querySelector('.drawn .still')).display")
                            .asString())
                    .isEqualTo("none");
            assertThat(browser.eval("document.querySelector('.plot').dir + document.querySelector('.plot').role + "
                                    + "document.querySelectorAll('.series table').length")
                            .asString())
                    .startsWith("ltrimg")
                    .doesNotEndWith("img0");
        }
        browser.eval("(() => { const chart = echarts.getInstanceByDom(document.querySelector('.drawn .plot'));"
                + " const point = chart.getOption().series.flatMap(s => s.data).find(d => d.href);"
                + " chart.trigger('click', { data: point }); })()");
        browser.await("location.pathname.startsWith('/fact/')");
    }

    @Test
    void searchingSwapsTheResultsAndMovesTheAddress() {
        browser.size(1280, 1000);
        browser.go(at("/search?q=x"));
        browser.eval(
                "(() => { const q = document.getElementById('q2'); q.value = 'لافروف'; q.dispatchEvent(new Event('input', {bubbles: true})); })()");
        browser.await("document.querySelectorAll('#found .told-by li').length > 0");
        browser.await("location.search.includes('q=%D9%84')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everyPageCanBeReadWithoutScript() throws Exception {
        for (String path : List.of("/relation/RUS/CHN", "/report/first", "/search?q=%D9%85%D9%88%D8%B3%D9%83%D9%88")) {
            java.net.http.HttpResponse<String> page = java.net.http.HttpClient.newHttpClient()
                    .send(
                            java.net.http.HttpRequest.newBuilder(java.net.URI.create(at(path)))
                                    .build(),
                            java.net.http.HttpResponse.BodyHandlers.ofString());
            assertThat(page.body()).as(path).contains("<main").contains("href=\"/report/");
        }
    }

    @Test
    void aPageWeighsLittle() throws Exception {
        assertThat(gzipped("/marsad/app/page/marsad.css")).isLessThan(20_000);
        assertThat(gzipped("/marsad/app/page/marsad.js")
                        + gzipped("/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"))
                .isLessThan(25_000);
    }

    private static int gzipped(String resource) throws Exception {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (var in = BrowserTest.class.getResourceAsStream(resource);
                var out = new java.util.zip.GZIPOutputStream(bytes)) {
            java.util.Objects.requireNonNull(in).transferTo(out);
        }
        return bytes.size();
    }
}

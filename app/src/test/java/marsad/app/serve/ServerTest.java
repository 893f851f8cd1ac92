package marsad.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import marsad.Marsad;
import marsad.app.Run;
import marsad.app.search.Search;
import marsad.app.store.Location;
import marsad.app.store.Store;
import marsad.app.watch.Inbox;
import marsad.record.Days;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server over the sample reports and one hostile one, asked over HTTP. */
class ServerTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final String PASSWORD = "a long password";

    @TempDir
    static Path folder;

    private static Store store;
    private static Inbox inbox;
    private static Search search;
    private static Server server;

    @BeforeAll
    static void start() {
        String hostile = "{\"id\":\"hostile\",\"outlet\":\"" + HOSTILE
                + "\",\"published\":\"2024-01-05\",\"url\":\"javascript:alert(3)\",\"title\":\"" + HOSTILE
                + "\",\"text\":\"قال وزير الخارجية الروسي سيرغي لافروف إن روسيا والصين " + HOSTILE
                + " وقعتا اتفاقا.\"}";
        assertThat(Run.withInput(hostile, "ingest", "--data", folder.toString(), "../samples", "-")
                        .status())
                .isZero();
        store = Store.open(Location.of(folder.toString(), Map.of()), Marsad.arabic());
        search = Search.open(store);
        search.sync();
        store.survey().refresh(() -> false);
        inbox = new Inbox(
                store,
                () -> {
                    store.group();
                    search.sync();
                },
                Inbox.Reach.OUTSIDE,
                Clock.systemUTC());
        new Accounts(folder).put("editor", PASSWORD.toCharArray());
        server = server(new ServeConfig("127.0.0.1", 0, folder, false, 100_000, Clock.systemUTC()));
    }

    private static Server server(ServeConfig config) {
        Server made = new Server(
                new StoreHoldings(store, search),
                new Desk(store.corrections(), inbox, store.lists()),
                config,
                new PrintStream(OutputStream.nullOutputStream()));
        made.start();
        return made;
    }

    @AfterAll
    static void stop() {
        server.close();
        inbox.close();
        search.close();
        store.close();
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/relations",
                "/relation/RUS/CHN",
                "/relation/RUS/CHN?from=2023-05-01&to=2023-06-01",
                "/relation/RUS/CHN?asof=2023-03-21",
                "/outlets",
                "/commitments",
                "/commitments?state=kept",
                "/conflicts",
                "/intake",
                "/method",
                "/settings",
                "/sign-in",
                "/search",
                "/search?q=%D8%A8%D9%83%D9%8A%D9%86",
                "/report/hostile"
            })
    void everyPageIsThereInBothLanguages(String path) throws Exception {
        HttpResponse<String> arabic = get(path);
        assertThat(arabic.statusCode()).isEqualTo(200);
        assertThat(arabic.body()).contains("<html lang=\"ar\" dir=\"rtl\"").containsOnlyOnce("<h1");
        HttpResponse<String> english = get(path + (path.contains("?") ? "&" : "?") + "lang=en");
        assertThat(english.body()).contains("<html lang=\"en\" dir=\"ltr\"").containsOnlyOnce("<h1");
    }

    @Test
    void everyFactOfARelationIsOneClickFromItsWords() throws Exception {
        String page = get("/relation/RUS/CHN").body();
        Matcher links =
                Pattern.compile("href=\"(/report/[^\"#]+)#([a-z0-9]+)\"").matcher(page);
        int checked = 0;
        while (links.find() && checked < 25) {
            assertThat(get(links.group(1)).body()).contains("id=\"" + links.group(2) + "\"");
            checked++;
        }
        assertThat(checked).isEqualTo(25);
    }

    @Test
    void linksOfAPageLeadSomewhere() throws Exception {
        for (String page : new String[] {
            "/", "/relation/RUS/CHN", "/outlets", "/commitments", "/conflicts", "/search?q=%D8%A8%D9%83%D9%8A%D9%86"
        }) {
            Matcher links =
                    Pattern.compile("href=\"(/[^\"#]*)").matcher(get(page).body());
            java.util.Set<String> seen = new java.util.TreeSet<>();
            while (links.find()) {
                seen.add(links.group(1).replace("&amp;", "&"));
            }
            for (String link : seen) {
                assertThat(get(link).statusCode()).as(page + " -> " + link).isEqualTo(200);
            }
        }
    }

    @Test
    void wordsOfReportsNeverBecomeMarkup() throws Exception {
        for (String path : new String[] {
            "/report/hostile",
            "/story/hostile",
            "/outlets",
            "/outlet/" + form(HOSTILE).replace("+", "%20"),
            "/intake",
            "/intake?run=" + form(HOSTILE),
            "/relation/RUS/CHN",
            "/relation/RUS/CHN?from=2023-01-01&to=2024-12-31",
            "/person/sergey-lavrov",
            "/commitments?state=" + form(HOSTILE),
            "/conflicts?kind=" + form(HOSTILE),
            "/settings?theme=" + form(HOSTILE),
            "/search?q=" + form(HOSTILE),
            "/search?q=%D8%A7%D8%AA%D9%81%D8%A7%D9%82%D8%A7&kind=statement"
        }) {
            HttpResponse<String> page = get(path);
            assertThat(page.body())
                    .as(path)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img")
                    .doesNotContain("href=\"javascript:");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'")
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void chartsCarryTheirDataAndEveryPointTheAddressOfItsFact() throws Exception {
        Matcher data = Pattern.compile("data-chart=\"([^\"]+)\"")
                .matcher(get("/relation/RUS/CHN").body());
        java.util.Set<String> kinds = new java.util.TreeSet<>();
        while (data.find()) {
            JsonNode chart = JSON.readTree(data.group(1)
                    .replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&amp;", "&"));
            kinds.add(chart.get("kind").asString());
            JsonNode points = chart.has("events") ? chart.get("events") : chart.get("points");
            assertThat(points.size()).isPositive();
            for (JsonNode point : points) {
                assertThat(point.get("href").asString()).startsWith("/fact/");
                assertThat(get(point.get("href").asString()).statusCode()).isEqualTo(200);
            }
        }
        assertThat(kinds).containsExactly("series", "tone");
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws Exception {
        String tag = get("/relation/RUS/CHN").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/relation/RUS/CHN", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/..%2F..%2Faccounts/x",
                "/assets/x/..%2F..%2Fversion.properties",
                "/report/..%2F..%2Faccounts",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/report/nobody",
                "/fact/nothing",
                "/story/none",
                "/person/nobody",
                "/outlet/none",
                "/relation/RUS/Atlantis",
                "/nowhere"
            })
    void whatIsNotThereIsRefused(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("editor\t");
    }

    @Test
    void dataIsRefusedAsAProblem() throws Exception {
        HttpResponse<String> answer = get("/api/v1/reports/nobody");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("application/problem+json");
        assertThat(JSON.readTree(answer.body()).get("status").asInt()).isEqualTo(404);
        assertThat(get("/api/v1/statements?from=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void factsAreGivenInPartsThatJoin() throws Exception {
        JsonNode first = json("/api/v1/statements?limit=2");
        assertThat(first.get("items").size()).isEqualTo(2);
        URI next = URI.create(first.get("next").asString());
        JsonNode second = json(next.getRawPath() + "?" + next.getRawQuery());
        assertThat(second.get("items").get(0).get("id"))
                .isNotEqualTo(first.get("items").get(0).get("id"));
    }

    @Test
    void aFactCarriesItsWordsAndItsPlace() throws Exception {
        JsonNode fact = json("/api/v1/statements?limit=1").get("items").get(0);
        JsonNode same = json("/api/v1/facts/" + fact.get("id").asString());
        assertThat(same).isEqualTo(fact);
        HttpResponse<String> annotation =
                get("/api/v1/facts/" + fact.get("id").asString(), "Accept", "application/ld+json");
        JsonNode quote =
                JSON.readTree(annotation.body()).get("target").get("selector").get(1);
        assertThat(quote.get("exact")).isEqualTo(fact.get("words"));
    }

    @Test
    void aPageIsDataUnderItsOwnAddress() throws Exception {
        assertThat(json("/relation/RUS/CHN.json").get("stories").size()).isPositive();
        String csv = get("/relation/RUS/CHN.csv").body();
        assertThat(csv).startsWith("\uFEFFid,kind,report,");
        assertThat(json("/report/hostile.json").get("id").asString()).isEqualTo("hostile");
    }

    @Test
    void everyDescribedAddressIsAnswered() throws Exception {
        JsonNode paths = json("/api/openapi.json").get("paths");
        assertThat(paths.size()).isPositive();
        String fact =
                json("/api/v1/statements?limit=1").get("items").get(0).get("id").asString();
        for (String path : paths.propertyNames()) {
            String real = path.replace("/reports/{id}", "/reports/hostile")
                    .replace(
                            "/stories/{id}",
                            "/stories/"
                                    + json("/api/v1/facts/" + fact).get("story").asString())
                    .replace("/facts/{id}", "/facts/" + fact)
                    .replace("{a}", "RUS")
                    .replace("{b}", "CHN");
            assertThat(get(real + (real.endsWith("/search") ? "?q=x" : "")).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void aNameThatIsMadeToLeadHereIsNotAnswered() throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", server.port())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 421");
        }
    }

    /** Requests that no browser would send. The server answers each as refused and goes on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /../../etc/passwd HTTP/1.1 | 400",
                "GET /assets/..%2f..%2fetc/passwd HTTP/1.1 | 400 404",
                "GET /report/%2e%2e%2f%2e%2e%2faccounts HTTP/1.1 | 400 404",
                "GET /report/a%00b HTTP/1.1 | 400 404",
                "GET /?lang=en%0d%0aSet-Cookie:x=y HTTP/1.1 | 200",
                "GET /relation?a=RUS%0d%0aLocation:x&b=CHN HTTP/1.1 | 404",
                "GET http://evil.example/ HTTP/1.1 | 400 421",
                "GET //evil.example/ HTTP/1.1 | 400 404",
                "TRACE / HTTP/1.1 | 404 405",
                "PUT /report/hostile HTTP/1.1 | 404 405",
                "DELETE /report/hostile HTTP/1.1 | 404 405",
                "GET / HTTP/9.9 | 400 505",
                "NONSENSE | 400",
                "LONG | 414 431"
            })
    void oddRequestsAreRefused(String request, String statuses) throws Exception {
        String line = request.equals("LONG") ? "GET /search?q=" + "a".repeat(100_000) + " HTTP/1.1" : request;
        String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(statuses.split(" ")).contains(answer.substring(9, 12));
        assertThat(answer)
                .doesNotContain("root:")
                .doesNotContain("\r\nSet-Cookie: x")
                .doesNotContain("\r\nSet-Cookie:x");
        assertThat(get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void headersWithoutEndAreRefused() throws Exception {
        String answer = raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(200_000) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431");
    }

    private static String raw(String request) throws IOException {
        try (var socket = new java.net.Socket("127.0.0.1", server.port())) {
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // The server need not listen to the end.
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whoAsksTooOftenIsToldToWait() throws Exception {
        try (Server slow = server(new ServeConfig("127.0.0.1", 0, folder, false, 3, Clock.systemUTC()))) {
            URI health = URI.create("http://127.0.0.1:" + slow.port() + "/health");
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest request = HttpRequest.newBuilder(health).build();
            for (int i = 0; i < 3; i++) {
                assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(200);
            }
            HttpResponse<String> refused = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void anEditorSignsInWithTheFormOfThisServerOnly() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        assertThat(post(client, "/sign-in", "name=editor&password=" + form(PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        String guard = hidden(page(client, "/sign-in"), "guard");
        assertThat(post(client, "/sign-in", "guard=" + guard + "&name=editor&password=wrong")
                        .statusCode())
                .isEqualTo(401);
        guard = hidden(page(client, "/sign-in"), "guard");
        HttpResponse<String> signedIn =
                post(client, "/sign-in", "guard=" + guard + "&name=editor&password=" + form(PASSWORD));
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().allValues("Set-Cookie").toString())
                .contains("HttpOnly")
                .contains("SameSite=Strict");
        assertThat(page(client, "/")).contains("editor");
        assertThat(post(client, "/sign-out", "token=forged").statusCode()).isEqualTo(403);
    }

    @Test
    void aFactThatAnEditorWithdrewIsGoneUntilItIsBroughtBack() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String guard = hidden(page(client, "/sign-in"), "guard");
        post(client, "/sign-in", "guard=" + guard + "&name=editor&password=" + form(PASSWORD));
        String id = json("/api/v1/events?limit=1").get("items").get(0).get("id").asString();
        assertThat(post(client, "/fact/" + id + "/correction", "reason=event&token=forged")
                        .statusCode())
                .isEqualTo(403);
        String token = hidden(page(client, "/fact/" + id), "token");
        assertThat(post(client, "/fact/" + id + "/correction", "reason=event&note=test&token=" + token)
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> gone = get("/fact/" + id);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("editor").contains("event test");
        Matcher undo = Pattern.compile("action=\"(/correction/[0-9]+/undo)\"").matcher(page(client, "/fact/" + id));
        assertThat(undo.find()).isTrue();
        assertThat(post(client, undo.group(1), "token=" + token).statusCode()).isEqualTo(302);
        assertThat(get("/fact/" + id).statusCode()).isEqualTo(200);
    }

    private static String page(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpResponse<String> post(HttpClient client, String path, String form)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String form(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String hidden(String page, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void beyondThisMachineItStartsOnlyWhereReadingIsGuardedOrOpen(@TempDir Path empty) {
        assertThat(new ServeConfig("0.0.0.0", 0, empty, false).refusal()).contains("--public-read");
        assertThat(new ServeConfig("0.0.0.0", 0, empty, true).refusal()).isEmpty();
        assertThat(new ServeConfig("0.0.0.0", 0, folder, false).refusal()).isEmpty();
        assertThat(new ServeConfig("127.0.0.1", 0, empty, false).refusal()).isEmpty();
        assertThat(Run.of("serve", "--data", empty.toString(), "--host", "0.0.0.0")
                        .status())
                .isEqualTo(2);
    }

    /** A browser that has a page of this server open, and sends its form as browsers do: in parts. */
    private static final class Visitor {
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String token;

        Visitor(String page) throws IOException, InterruptedException {
            token = hidden(page(client, page), "token");
        }

        HttpResponse<String> send(String path, String... parts) throws IOException, InterruptedException {
            StringBuilder body = new StringBuilder();
            part(body, "token\"", token);
            for (int i = 0; i < parts.length; i += 2) {
                part(body, parts[i], parts[i + 1]);
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                    .header("Content-Type", "multipart/form-data; boundary=cut")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            body.append("--cut--\r\n").toString()));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }

        private static void part(StringBuilder body, String name, String value) {
            body.append("--cut\r\nContent-Disposition: form-data; name=\"")
                    .append(name)
                    .append("\r\n\r\n")
                    .append(value)
                    .append("\r\n");
        }

        String follow(HttpResponse<String> answer) throws IOException, InterruptedException {
            assertThat(answer.statusCode()).isEqualTo(303);
            return page(client, answer.headers().firstValue("Location").orElseThrow());
        }
    }

    private static final String PASTED =
            "بكين - أعلنت وزارة الخارجية الصينية أن الوزير وانغ يي سيزور أنقرة الأسبوع المقبل.";

    @Test
    void aPastedReportIsTakenInOnceAndFound() throws Exception {
        Visitor visitor = new Visitor("/intake");
        String taken = visitor.follow(visitor.send(
                "/intake/words", "text\"", PASTED, "outlet\"", "وكالة المرفأ", "published\"", "2024-05-02"));
        assertThat(taken).contains("i-accepted").doesNotContain("i-refused");
        Matcher report = Pattern.compile("href=\"(/report/h[0-9a-f]+)\"").matcher(taken);
        assertThat(report.find()).isTrue();
        assertThat(get(report.group(1)).body()).contains("وكالة المرفأ").contains("وانغ يي");
        String again = visitor.follow(visitor.send(
                "/intake/words", "text\"", PASTED, "outlet\"", "وكالة المرفأ", "published\"", "2024-05-02"));
        assertThat(again).contains("i-duplicate").doesNotContain("i-accepted");
    }

    @Test
    void whatCannotBeTakenInStaysInTheFormAndSaysWhy() throws Exception {
        HttpResponse<String> refused =
                new Visitor("/intake").send("/intake/words", "text\"", "  ", "title\"", "عنوان <b>كُتب</b>");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("role=\"alert\"").contains("عنوان &lt;b>كُتب&lt;/b>");
    }

    /** Name and kind of a file are claims of the sender; none of them may lead anywhere or end the server. */
    @ParameterizedTest
    @CsvSource({
        "../../evil.txt, i-accepted",
        "..\\..\\evil.jsonl, i-refused",
        "report.html.exe, i-refused",
        "report.warc.gz, i-refused",
        "report.jsonl.gz, i-refused",
        "report.rss, i-refused",
        "'', i-refused"
    })
    void aHandedInFileIsReadByItsEndingAndNeverTrusted(String name, String outcome) throws Exception {
        Visitor visitor = new Visitor("/intake");
        HttpResponse<String> answer = visitor.send(
                "/intake/file", "file\"; filename=\"" + name + "\"", "نص عن زيارة الوزير إلى موسكو " + name.length());
        assertThat(visitor.follow(answer)).contains(outcome);
        assertThat(folder.resolve("../../evil.txt")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8600/",
                "http://localhost/",
                "http://[::1]/",
                "http://169.254.169.254/latest/meta-data",
                "http://10.1.1.1/",
                "file:///etc/passwd",
                "gopher://example.org/",
                "jar:file:///x!/y",
                "nonsense"
            })
    void anAddressInsideTheOwnNetworkIsNotFetched(String address) throws Exception {
        Visitor visitor = new Visitor("/intake");
        assertThat(visitor.follow(visitor.send("/intake/address", "address\"", address)))
                .contains("i-refused")
                .doesNotContain("root:");
    }

    @Test
    void aFormOfAnotherSiteHandsNothingIn() throws Exception {
        String form = "token=forged&text=x";
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        page(client, "/intake");
        assertThat(post(client, "/intake/words", form).statusCode()).isEqualTo(403);
        String token = hidden(page(client, "/intake"), "token");
        HttpRequest foreign = HttpRequest.newBuilder(at("/lists"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + token + "&name=x&query=q%3Dx"))
                .build();
        assertThat(client.send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSearchIsKeptUntilItIsRemoved() throws Exception {
        Visitor visitor = new Visitor("/search?q=%D9%84%D8%A7%D9%81%D8%B1%D9%88%D9%81");
        visitor.send("/lists", "name\"", "لافروف <i>", "query\"", "q=%D9%84%D8%A7%D9%81%D8%B1%D9%88%D9%81");
        String home = get("/").body();
        assertThat(home).contains("لافروف &lt;i&gt;").contains("/search.atom?q=%D9%84");
        Matcher remove = Pattern.compile("action=\"(/lists/[0-9]+/remove)\"").matcher(home);
        assertThat(remove.find()).isTrue();
        visitor.send(remove.group(1));
        assertThat(get("/").body()).doesNotContain("لافروف &lt;i&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/relation/RUS/CHN.atom", "/search.atom?q=%D8%B1%D9%88%D8%B3%D9%8A%D8%A7", "/search.atom?q=zzzz"
            })
    void feedsAreAtomWithIdsThatStay(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        var document = javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        var entries = document.getElementsByTagName("entry");
        assertThat(entries.getLength() > 0).isEqualTo(!path.contains("zzzz"));
        for (int i = 0; i < entries.getLength(); i++) {
            assertThat(entries.item(i).getTextContent())
                    .contains("tag:marsad,2026:/")
                    .contains("T00:00:00Z");
        }
    }

    @Test
    void aStoryIsAFeedOfItsReports() throws Exception {
        String story =
                json("/api/v1/events?limit=1").get("items").get(0).get("story").asString();
        assertThat(get("/story/" + story + ".atom").body()).contains("<entry>");
    }

    @Test
    void promisesAreACalendarOfWholeDays() throws Exception {
        String calendar = get("/commitments.ics").body();
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar).contains("DTSTART;VALUE=DATE:2023").contains("UID:c");
        for (String line : calendar.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(get("/relation/RUS/CHN.ics").body()).contains("BEGIN:VEVENT");
    }

    @Test
    void aFactTellsItsVersionsAndWhoChangedIt() throws Exception {
        String id =
                json("/api/v1/statements?limit=1").get("items").get(0).get("id").asString();
        String page = get("/fact/" + id + "/history").body();
        assertThat(page).contains("<q class=\"read\"");
        assertThat(json("/fact/" + id + "/history.json")
                        .get("versions")
                        .get(0)
                        .get("version")
                        .asInt())
                .isEqualTo(1);
        assertThat(get("/fact/nothing/history").statusCode()).isEqualTo(404);
    }

    @Test
    void listsAreDataWithTheirStates() throws Exception {
        JsonNode promise = json("/commitments.json?state=kept").get("items").get(0);
        assertThat(promise.get("state").asString()).isEqualTo("kept");
        assertThat(promise.get("evidence").size()).isPositive();
        assertThat(get("/commitments.csv").body()).startsWith("\uFEFFid,state,reason,who,");
        assertThat(json("/conflicts.json").get("items").get(0).get("later_url").asString())
                .contains("/fact/");
        assertThat(get("/conflicts.csv").body()).startsWith("\uFEFFkind,of,inside,");
    }

    @Test
    void promisesAndConflictsAreThoseOfAllRelations() throws Exception {
        assertThat(get("/commitments").body()).contains("article class=\"ledger");
        assertThat(get("/conflicts").body()).contains("class=\"conflict");
        assertThat(store.survey().promises("", 0, 500).total())
                .isEqualTo(store.survey().promises("", 0, 500).items().size());
        assertThat(store.survey().refresh(() -> false)).isZero();
        store.survey().promises("open", 0, 500).items().forEach(j -> {
            Days due = Days.of(j.promise().due());
            assertThat(due == null
                            || due.to() == null
                            || j.asOf() == null
                            || !due.to().isBefore(j.asOf()))
                    .as("an open promise is not overdue: " + j)
                    .isTrue();
        });
    }

    @Test
    void measuresAndHealthAreTold() throws Exception {
        get("/relations");
        assertThat(json("/health").get("status").asString()).isEqualTo("up");
        assertThat(get("/metrics").body())
                .containsPattern("marsad_reports 4[0-9]\\.0")
                .contains("marsad_request_seconds_count{route=\"/relations\",status=\"200\"}");
    }
}

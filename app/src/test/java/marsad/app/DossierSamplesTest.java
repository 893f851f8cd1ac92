package marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import marsad.Dating;
import marsad.Marsad;
import marsad.app.out.DossierJson;
import marsad.model.Article;
import marsad.record.Pair;
import marsad.record.Recorder;
import marsad.record.Relation;
import marsad.record.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The dossiers of the sample reports against the list of what is planted in them. */
class DossierSamplesTest {
    private static final Path SAMPLES = Path.of("../samples");
    private static final List<Pair> PAIRS =
            List.of(new Pair("RUS", "CHN"), new Pair("EGY", "TUR"), new Pair("SAU", "IRN"));
    /** What must be found at the least; raised as the stages learn more. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("story", 15),
            Map.entry("conflict", 4),
            Map.entry("conflict-inside", 1),
            Map.entry("conflict-scope", 1),
            Map.entry("rounding", 2),
            Map.entry("variant", 8),
            Map.entry("variant-some", 12),
            Map.entry("promise-kept", 4),
            Map.entry("promise-missed", 1),
            Map.entry("promise-open", 5),
            Map.entry("denial", 1),
            Map.entry("only", 9));

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<JsonNode> DOSSIERS = new ArrayList<>();
    private static final Map<String, String> TEXTS = new HashMap<>();
    private static List<Planted> planted = List.of();

    /** The stories are taken as planted, so that what is measured here does not hang on the grouping. */
    @BeforeAll
    static void read() throws Exception {
        planted = Planted.read(SAMPLES.resolve("EXPECTED.tsv"));
        Map<String, String> storyOf = new HashMap<>();
        planted.stream()
                .filter(p -> p.kind().equals("story"))
                .forEach(p -> p.ids().forEach(id -> storyOf.put(id, p.what())));
        Marsad marsad = Marsad.arabic();
        List<Report> reports = articles().stream()
                .map(a -> new Report(marsad.analyze(a), storyOf.get(a.id()), null))
                .sorted(Comparator.comparing(Report::latest, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        reports = new Dating(marsad).of(reports);
        reports.forEach(r -> TEXTS.put(r.id(), r.article().text()));
        Recorder recorder = new Recorder(marsad.language());
        for (Pair pair : PAIRS) {
            Relation relation = recorder.relation(pair, reports, reports.size(), null);
            DOSSIERS.add(JSON.readTree(DossierJson.of(relation)));
        }
    }

    private static List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jsonl")) {
                    Files.readAllLines(file).forEach(line -> articles.add(article(JSON.readTree(line))));
                } else if (name.endsWith(".txt")) {
                    articles.add(Article.ofText(name.substring(0, name.length() - 4), Files.readString(file)));
                }
            }
        }
        return articles;
    }

    private static Article article(JsonNode json) {
        return new Article(
                json.get("id").asString(),
                json.path("outlet").asString(null),
                json.path("published").asString(null),
                null,
                json.path("title").asString(null),
                json.get("text").asString());
    }

    @Test
    void findsWhatIsPlanted() {
        Map<String, int[]> table = new LinkedHashMap<>();
        StringBuilder missed = new StringBuilder();
        for (Planted p : planted) {
            for (String kind : List.of(p.kind(), p.kind() + "-some")) {
                Predicate<Planted> check = check(kind);
                if (check != null) {
                    int[] row = table.computeIfAbsent(kind, k -> new int[2]);
                    boolean found = check.test(p);
                    row[0] += found ? 1 : 0;
                    row[1]++;
                    missed.append(found ? "" : "  missed " + kind + " " + p.ids() + " " + p.what() + "\n");
                }
            }
        }
        StringBuilder out = new StringBuilder("sample reports: found of planted\n");
        table.forEach((kind, row) -> out.append(String.format("  %-18s %2d of %2d%n", kind, row[0], row[1])));
        System.out.print(out.append(missed));
        FLOORS.forEach((kind, floor) ->
                assertThat(table.getOrDefault(kind, new int[2])[0]).as(kind).isGreaterThanOrEqualTo(floor));
    }

    private static Predicate<Planted> check(String kind) {
        return switch (kind) {
            case "story" -> DossierSamplesTest::story;
            case "conflict", "conflict-inside" -> p -> conflict(p, "contradiction");
            case "conflict-scope" -> p -> conflict(p, "scope") || conflict(p, "contradiction");
            case "update" -> p -> conflict(p, "update");
            case "rounding" -> p -> conflict(p, "rounding");
            case "variant" -> p -> together(p) == p.ids().size();
            case "variant-some" -> p -> together(p) > 1;
            case "promise-kept" -> p -> promise(p, "kept", true);
            case "promise-missed" -> p -> promise(p, "missed", true) || promise(p, "due", false);
            case "promise-open" -> p -> promise(p, "open", false) || promise(p, "unclear", false);
            case "denial" -> DossierSamplesTest::denial;
            case "only" -> DossierSamplesTest::only;
            default -> null;
        };
    }

    private static List<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }

    private static List<JsonNode> all(String key) {
        return DOSSIERS.stream().flatMap(d -> list(d.get(key)).stream()).toList();
    }

    private static List<String> ids(JsonNode story) {
        return list(story.get("reports")).stream()
                .map(r -> r.get("id").asString())
                .toList();
    }

    private static boolean story(Planted p) {
        return all("stories").stream()
                .anyMatch(s -> ids(s).containsAll(p.ids()) && p.ids().containsAll(ids(s)));
    }

    /** Whether a citation overlaps the planted words in their report. */
    private static boolean cites(JsonNode citation, String id, String words) {
        int start = TEXTS.get(id).indexOf(words);
        return citation.get("report").asString().equals(id)
                && citation.get("span").get(0).asInt() < start + words.length()
                && start < citation.get("span").get(1).asInt();
    }

    private static boolean conflict(Planted p, String kind) {
        return all("series").stream()
                .anyMatch(series -> list(series.get("conflicts")).stream()
                        .filter(c -> c.get("kind").asString().equals(kind))
                        .anyMatch(c -> sides(series, c, p)));
    }

    private static boolean sides(JsonNode series, JsonNode conflict, Planted p) {
        JsonNode one = series.get("points").get(conflict.get("earlier").asInt());
        JsonNode other = series.get("points").get(conflict.get("later").asInt());
        return claimed(one, p, 0) && claimed(other, p, 1) || claimed(one, p, 1) && claimed(other, p, 0);
    }

    private static boolean claimed(JsonNode point, Planted p, int side) {
        return list(point.get("claims")).stream()
                .anyMatch(c -> c.get("report").asString().equals(p.ids().get(side)));
    }

    /** The most of the planted wordings that stand under one statement. */
    private static long together(Planted p) {
        return all("stories").stream()
                .flatMap(s -> list(s.get("statements")).stream())
                .map(DossierSamplesTest::uses)
                .mapToLong(uses -> IntStream.range(0, p.ids().size())
                        .filter(i -> uses.stream()
                                .anyMatch(
                                        u -> cites(u, p.ids().get(i), p.spans().get(i))))
                        .count())
                .max()
                .orElse(0);
    }

    private static List<JsonNode> uses(JsonNode statement) {
        return list(statement.get("wordings")).stream()
                .flatMap(w -> list(w.get("uses")).stream())
                .toList();
    }

    private static boolean promise(Planted p, String state, boolean decided) {
        return all("commitments").stream()
                .filter(c -> c.get("state").asString().equals(state))
                .anyMatch(c -> list(c.get("words")).stream()
                                .anyMatch(
                                        w -> cites(w, p.ids().get(0), p.spans().get(0)))
                        && (!decided
                                || list(c.get("evidence")).stream()
                                        .anyMatch(w -> w.get("report")
                                                .asString()
                                                .equals(p.ids().get(1)))));
    }

    private static boolean denial(Planted p) {
        return all("stories").stream()
                .flatMap(s -> list(s.get("denials")).stream())
                .anyMatch(d -> cites(
                                d.get("asserted"), p.ids().get(0), p.spans().get(0))
                        && cites(d.get("denied"), p.ids().get(1), p.spans().get(1)));
    }

    private static boolean only(Planted p) {
        return all("stories").stream()
                .filter(s -> ids(s).contains(p.ids().get(0)))
                .anyMatch(s -> list(s.get("coverage").get("facts")).stream()
                        .filter(f -> f.get("alone").asBoolean()
                                && f.get("fact").asString().equals("statement"))
                        .map(f -> s.get("statements").get(f.get("index").asInt()))
                        .flatMap(st -> list(st.get("wordings")).stream())
                        .flatMap(w -> list(w.get("uses")).stream())
                        .anyMatch(u -> cites(u, p.ids().get(0), p.spans().get(0))));
    }
}

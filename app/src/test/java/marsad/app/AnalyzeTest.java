package marsad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AnalyzeTest {
    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    @TempDir
    Path folder;

    @Test
    void everyArticleIsOneLineInInputOrderWhateverTheThreads() throws IOException {
        String lines = IntStream.range(0, 150)
                .mapToObj(i -> i % 50 == 49
                        ? "broken"
                        : "{\"id\":\"n" + i + "\",\"published\":\"2024-03-20\",\"text\":\""
                                + "وصل الوزير اليوم إلى القاهرة. ".repeat(1 + i % 7 * 10) + "\"}")
                .collect(Collectors.joining("\n"));
        Path file = Files.writeString(folder.resolve("many.jsonl"), lines);

        Run one = Run.of("analyze", "--threads", "1", file.toString());
        Run four = Run.of("analyze", "--threads", "4", file.toString());

        assertThat(four.out()).isEqualTo(one.out());
        assertThat(four.err()).isEqualTo(one.err()).contains("147 read, 3 refused");
        assertThat(one.json().get(60).get("id").asString()).isEqualTo("n61");
    }

    @Test
    void spansCountCodePoints() {
        Run run = Run.withInput(
                "{\"text\":\"😀😀 وصل الوزير اليوم إلى القاهرة\",\"published\":\"2024-03-20\"}", "analyze", "-");

        JsonNode time = run.json().get(0).get("times").get(0);
        assertThat(time.get("text").asString()).isEqualTo("اليوم");
        assertThat(time.get("span").get(0).asInt()).isEqualTo(14);
        assertThat(time.get("span").get(1).asInt()).isEqualTo(19);
        assertThat(run.out()).contains("\"span\":[14,19]");
    }

    @Test
    void spansPointToTheirWordsInTheTextAsReceived() {
        String text = "😀 أعلن الرئيس الروسي فلاديمير بوتين،\\r\\n اليوم، أن بلاده ستزور «بكين» 🇨🇳 في 5 أيار 2024";
        String plain = text.replace("\\r\\n", "\r\n");

        JsonNode line = Run.withInput("{\"text\":\"" + text + "\",\"published\":\"2024-03-20\"}", "analyze", "-")
                .json()
                .get(0);

        int[] points = plain.codePoints().toArray();
        List<JsonNode> spans = line.findParents("span");
        assertThat(spans).isNotEmpty().allSatisfy(fact -> {
            int start = fact.get("span").get(0).asInt();
            int end = fact.get("span").get(1).asInt();
            assertThat(new String(points, start, end - start))
                    .isEqualTo(fact.get("text").asString());
        });
    }

    @Test
    void missingIdIsAStableHashOfUrlOrText() {
        Run run = Run.withInput(
                "{\"text\":\"نص\"}\n{\"text\":\"نص\"}\n{\"text\":\"آخر\",\"url\":\"http://example.org/1\"}\n"
                        + "{\"text\":\"نص\",\"id\":17}",
                "analyze",
                "-");

        assertThat(run.json().stream().map(a -> a.get("id").asString()))
                .containsExactly("he01176c2a059", "he01176c2a059", "h731c2c1f1e4b", "17");
    }

    @Test
    void dateTimesAreKeptAsGiven() {
        for (String date :
                List.of("2024-03-20", "2024-03-20T10:00:00Z", "2024-03-20 10:00", "2024-03-20T10:00+03:00")) {
            Run run = Run.withInput("{\"text\":\"نص\",\"published\":\"" + date + "\"}", "analyze", "-");
            assertThat(run.err()).isEmpty();
            assertThat(run.json().get(0).get("published").asString()).isEqualTo(date);
            assertThat(run.json().get(0).at("/dated/earliest").asString()).isEqualTo("2024-03-20");
        }
    }

    @Test
    void folderStandsForItsReadableFilesInNameOrder() throws IOException {
        Files.createDirectories(folder.resolve("b/deep"));
        Files.createDirectories(folder.resolve(".hidden"));
        Files.writeString(folder.resolve("c.txt"), "ج");
        Files.writeString(folder.resolve("b/deep/x.txt"), "ب");
        Files.writeString(folder.resolve("a.notes"), "x");
        Files.writeString(folder.resolve(".hidden/h.txt"), "خ");
        Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.gz")))) {
            out.write("{\"id\":\"z\",\"text\":\"أ\"}".getBytes(StandardCharsets.UTF_8));
        }

        Run run = Run.of("analyze", folder.toString());

        assertThat(run.json().stream().map(a -> a.get("id").asString())).containsExactly("z", "x", "c");
        assertThat(run.err()).isEqualTo("3 read, 0 refused\n");
    }

    @Test
    void outputCanGoToAFile() throws IOException {
        Path file = folder.resolve("out.jsonl");

        Run run = Run.withInput("{\"text\":\"نص\"}", "analyze", "-", "-o", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("{\"id\":").endsWith("}\n");
    }

    @Test
    void nothingOnStandardInputIsNoFault() {
        Run run = Run.of("analyze", "-");

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void seedsAreRead() {
        assumeTrue(Files.isDirectory(SEEDS));

        Run run = Run.of("analyze", SEEDS.toString());

        assertThat(run.status()).isZero();
        assertThat(run.json()).hasSize(5);
    }
}

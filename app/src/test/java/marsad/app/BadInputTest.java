package marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input is named, counted, and does not stop the run. */
class BadInputTest {
    private static final String GOOD = "{\"id\":\"good\",\"text\":\"وصل الوزير إلى باريس\"}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("badLines")
    void badLineIsRefusedAndTheRestGoesOn(String line, String message) {
        Run run = Run.withInput(GOOD + "\n" + line + "\n" + GOOD + "\n", "analyze", "-");

        assertThat(run.err()).contains("-:2: " + message).contains("2 read, 1 refused");
        assertThat(run.json()).hasSize(2);
        assertThat(run.status()).isEqualTo(4);
    }

    static Stream<Arguments> badLines() {
        return Stream.of(
                Arguments.of("{\"text\":\"نص", "broken JSON: "),
                Arguments.of("ليس جيسون", "broken JSON: "),
                Arguments.of("{\"text\":\"نص\"} {}", "broken JSON: more than one value on the line"),
                Arguments.of("[".repeat(5000), "not a JSON object: found an array"),
                Arguments.of("{\"x\":" + "[".repeat(5000), "broken JSON: "),
                Arguments.of("\"نص\"", "not a JSON object: found a string"),
                Arguments.of("null", "not a JSON object: found null"),
                Arguments.of("{}", "no text: \"text\" is missing"),
                Arguments.of("{\"text\":null}", "no text: \"text\" is missing"),
                Arguments.of("{\"text\":\" \\n \"}", "no text: \"text\" is empty"),
                Arguments.of("{\"text\":[\"نص\"]}", "wrong type: \"text\" must be a string, found an array"),
                Arguments.of("{\"text\":12}", "wrong type: \"text\" must be a string, found a number"),
                Arguments.of("{\"text\":\"أ\",\"text\":\"ب\"}", "duplicate key: \"text\""));
    }

    @ParameterizedTest
    @MethodSource("oddLines")
    void oddLineIsReadWithAWarning(String line, String warning, String key, String value) {
        Run run = Run.withInput(line, "analyze", "-");

        assertThat(run.err()).contains("-:1: warning: " + warning);
        assertThat(run.json().get(0).get(key).asString("null")).isEqualTo(value);
        assertThat(run.status()).isZero();
    }

    static Stream<Arguments> oddLines() {
        return Stream.of(
                Arguments.of("{\"text\":\"نص\",\"published\":\"أمس\"}", "\"published\" is not", "published", "null"),
                Arguments.of(
                        "{\"text\":\"نص\",\"published\":\"2024-02-30\"}", "\"published\" is not", "published", "null"),
                Arguments.of("{\"text\":\"نص\",\"published\":20240101}", "\"published\" must", "published", "null"),
                Arguments.of("{\"text\":\"نص\",\"outlet\":{\"a\":[1]}}", "\"outlet\" must", "outlet", "null"),
                Arguments.of("{\"text\":\"نص\",\"id\":[]}", "\"id\" must", "id", "he01176c2a059"),
                Arguments.of("{\"text\":\"No Arabic at all\",\"id\":\"en\"}", "no Arabic letter", "id", "en"),
                Arguments.of("{\"text\":\"نص \\ud83d\",\"id\":\"half\"}", "halves of surrogate pairs", "id", "half"));
    }

    @Test
    void unknownKeysAndBlankLinesAreIgnored() {
        Run run =
                Run.withInput("\n  \n" + GOOD.replace("}", ",\"more\":{\"text\":[1,{}]}}") + "\r\n\n", "analyze", "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.json()).hasSize(1);
    }

    @Test
    void lineOf50MegabytesIsPassedOver() throws IOException {
        Path file = folder.resolve("long.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((GOOD + "\n{\"text\":\"").getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = "س".repeat(500_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write(("\"}\n" + GOOD).getBytes(StandardCharsets.UTF_8));
        }

        Run run = Run.of("analyze", file.toString());

        assertThat(run.err()).contains(file + ":2: too long: 50.0 MB, at most 4 MB are read");
        assertThat(run.json()).hasSize(2);
        assertThat(run.status()).isEqualTo(4);
    }

    @Test
    void nestedQuotationMarksAreRead() {
        String text = "قال الوزير " + "«".repeat(10_000) + "نعم" + "»".repeat(10_000);

        Run run = Run.withInput("{\"text\":\"" + text + "\"}", "analyze", "-");

        assertThat(run.status()).isZero();
        assertThat(run.json()).hasSize(1);
    }

    @Test
    void brokenGzipIsNamedAndTheNextFileIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write((GOOD + "\n").repeat(3).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = bytes.toByteArray();
        Path cut = Files.write(folder.resolve("a.jsonl.gz"), java.util.Arrays.copyOf(whole, whole.length - 12));
        Path none = Files.write(folder.resolve("b.jsonl.gz"), new byte[] {1, 2, 3});
        Path good = Files.write(folder.resolve("c.jsonl.gz"), whole);

        Run run = Run.of("analyze", cut.toString(), none.toString(), good.toString());

        assertThat(run.err()).contains(cut + ":").contains(none + ":1: cannot be read");
        assertThat(run.json()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(run.status()).isEqualTo(4);
    }

    @Test
    void pathsThatCannotBeReadAreNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path page = Files.writeString(folder.resolve("page.html"), "<p>");
        Path picture = Files.writeString(folder.resolve("picture.png"), "");
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n");

        Run run = Run.of("analyze", "none", empty.toString(), page.toString(), picture.toString(), blank.toString());

        assertThat(run.err().lines())
                .containsExactly(
                        "none: no such file or folder",
                        empty
                                + ": the folder holds no file that can be read: expected .jsonl, .jsonl.gz, .txt, .html, .warc, .warc.gz, .rss or .atom",
                        page + ": no report in the page: found no main text",
                        picture
                                + ": unknown kind of file: expected .jsonl, .jsonl.gz, .txt, .html, .warc, .warc.gz, .rss or .atom",
                        blank + ": no text: the file is empty",
                        "0 read, 5 refused");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void failuresAreWrittenForPrograms() throws IOException {
        Path failures = folder.resolve("failures.jsonl");

        Run.withInput(GOOD + "\n[]", "analyze", "-q", "-", "--failures", failures.toString());

        assertThat(failures)
                .hasContent("{\"path\":\"-\",\"line\":2,\"reason\":\"not a JSON object\",\"kind\":\"input\","
                        + "\"detail\":\"found an array\"}");
    }
}

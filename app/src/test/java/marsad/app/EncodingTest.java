package marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    private static final String TITLE = "وزير الطاقة يبدأ زيارة إلى الجزائر";
    private static final String TEXT = TITLE + "\nقال الوزير إن بلاده ستوقع اتفاقا جديدا مع شركائها في المنطقة.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
    void textInAnotherEncodingIsReadWithAWarning(String encoding) throws IOException {
        Run run = analyze(TEXT.getBytes(Charset.forName(encoding)));

        assertThat(run.err()).contains("report.txt: warning: not UTF-8, read as " + encoding);
        assertThat(run.json().get(0).get("title").asString()).isEqualTo(TITLE);
        assertThat(run.json().get(0).get("id").asString()).isEqualTo("report");
        assertThat(run.status()).isZero();
    }

    @Test
    void byteOrderMarksAreNoPartOfTheText() throws IOException {
        assertThat(analyze(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .json()
                        .get(0)
                        .get("title")
                        .asString())
                .isEqualTo(TITLE);
        assertThat(analyze(TEXT.getBytes(StandardCharsets.UTF_16))
                        .json()
                        .get(0)
                        .get("title")
                        .asString())
                .isEqualTo(TITLE);
    }

    @Test
    void fewBrokenBytesAreReplaced() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);

        Run run = analyze(java.util.Arrays.copyOf(bytes, bytes.length - 2));

        assertThat(run.err()).contains("broken UTF-8, replaced by U+FFFD in 1 place(s)");
        assertThat(run.json().get(0).get("title").asString()).isEqualTo(TITLE);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        byte[] bytes = new byte[1000];
        new java.util.Random(7).nextBytes(bytes);

        Run run = analyze(bytes);

        assertThat(run.err()).contains("unknown encoding");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void frenchIsNotTakenForArabic() throws IOException {
        Run run = analyze("Le président a été reçu à Genève".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run.err()).contains("unknown encoding");
    }

    @Test
    void jsonLineInWindows1256IsRead() {
        Run run = Run.withInput(
                ("{\"title\":\"" + TITLE + "\",\"text\":\"" + TEXT.replace("\n", " ") + "\"}")
                        .getBytes(Charset.forName("windows-1256")),
                "analyze",
                "-");

        assertThat(run.err()).contains("-:1: warning: not UTF-8, read as windows-1256");
        assertThat(run.json().get(0).get("title").asString()).isEqualTo(TITLE);
    }

    private Run analyze(byte[] bytes) throws IOException {
        return Run.of(
                "analyze", Files.write(folder.resolve("report.txt"), bytes).toString());
    }
}

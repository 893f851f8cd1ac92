package marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The command {@code dossier} from end to end. */
class DossierTest {
    private static final String SAMPLES = "../samples";
    private static final String SEEDS = "../../shared/seeds";
    private static final String HOSTILE =
            "{\"id\":\"x\\\"><b>\",\"outlet\":\"<script>alert(1)</script>\",\"published\":\"2024-03-05\","
                    + "\"url\":\"javascript:alert(1)\",\"title\":\"مصر وتركيا </title><img src=x>\","
                    + "\"text\":\"قال الرئيس التركي رجب طيب أردوغان إن مصر وتركيا <script>alert(2)</script> ستوقعان **x** [y](z) اتفاقا.\"}\n";

    private static Run samples(String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("dossier", SAMPLES, "روسيا", "الصين", "-q"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(new String[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "md", "json", "html"})
    void isTheSameForAnyNumberOfThreads(String format) {
        Run one = samples("--format", format, "--threads", "1");
        Run four = samples("--format", format, "--threads", "4");
        assertThat(one.status()).isZero();
        assertThat(one.out()).isNotEmpty().isEqualTo(four.out());
    }

    @Test
    void tellsAllSectionsInEitherLanguage() {
        assertThat(samples("--lang", "en").out())
                .contains(
                        "Russia and China",
                        "Stories",
                        "Who said what",
                        "Figures",
                        "Promises",
                        "Coverage",
                        "Vladimir Putin");
        assertThat(samples("--lang", "ar").out())
                .contains("روسيا والصين", "الوقائع", "من قال ماذا", "الأرقام", "التعهدات", "التغطية");
    }

    @Test
    void statesMayBeGivenByCode() {
        assertThat(Run.of("dossier", SAMPLES, "rus", "China", "-q", "--lang", "ar")
                        .out())
                .isEqualTo(samples("--lang", "ar").out());
    }

    @Test
    void laterReportsAreLeftOutAsOfADay() {
        JsonNode json =
                samples("--format", "json", "--asof", "2023-04-01").json().get(0);
        assertThat(json.get("as_of").asString()).isEqualTo("2023-04-01");
        json.get("stories")
                .forEach(story -> story.get("reports")
                        .forEach(report -> assertThat(report.get("published").asString("2023"))
                                .isLessThan("2023-04-02")));
    }

    @Test
    void aStateThatIsUnknownIsAWrongCommandLine() {
        Run run = Run.of("dossier", SAMPLES, "Rusia", "CHN");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Rusia", "Russia");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void oneStateTwiceOrAloneIsAWrongCommandLine() {
        assertThat(Run.of("dossier", SAMPLES, "RUS", "روسيا").status()).isEqualTo(2);
        assertThat(Run.of("dossier", SAMPLES, "RUS").status()).isEqualTo(2);
    }

    @Test
    void nothingOnTheTwoStatesIsSaidAndShownByTheStatus() {
        Run run = Run.of("dossier", SAMPLES, "FRA", "CHL", "-q", "--lang", "en");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("None of the reports");
    }

    @Test
    void nothingOfAReportReachesThePageAsMarkup() {
        Run html = Run.withInput(HOSTILE, "dossier", "-", "EGY", "TUR", "--format", "html", "-q");
        assertThat(html.status()).isZero();
        assertThat(html.out()).doesNotContain("<script", "<img", "javascript:", "\"><b>");
        assertThat(html.out()).contains("&lt;script&gt;alert(2)&lt;/script&gt;");
        Run md = Run.withInput(HOSTILE, "dossier", "-", "EGY", "TUR", "--format", "md", "-q");
        assertThat(md.out()).doesNotContain("<script", "<img", "javascript:").contains("\\*\\*x\\*\\* \\[y\\](z)");
    }

    @Test
    void aPageNeedsNothingFromElsewhere() {
        String page = samples("--format", "html").out();
        assertThat(page)
                .contains("<html lang=\"ar\" dir=\"rtl\">", "<details>", "<svg")
                .doesNotContain("<script", "src=", "<link", "@import", "url(");
    }

    @Test
    void oneIdForTwoReportsKeepsBothAndTheSameReportTwiceIsOne() {
        String first = HOSTILE.replace("x\\\"><b>", "same");
        String second = first.replace("ستوقعان **x** [y](z) اتفاقا", "ستفتتحان مصنعا");
        JsonNode json = Run.withInput(first + second + first, "dossier", "-", "EGY", "TUR", "--format", "json", "-q")
                .json()
                .get(0);
        assertThat(json.get("reports_read").asInt()).isEqualTo(2);
        long ids = json.get("stories")
                .valueStream()
                .flatMap(s -> s.get("reports").valueStream())
                .map(r -> r.get("id").asString())
                .distinct()
                .count();
        assertThat(ids).isEqualTo(2);
    }

    @Test
    void theTargetThatContradictsItselfInOneReportIsShownOnTheSeeds() {
        Assumptions.assumeTrue(Files.isDirectory(Path.of(SEEDS)), "the seeds are not here");
        JsonNode json = Run.of("dossier", SEEDS, "RUS", "CHN", "--format", "json", "-q")
                .json()
                .get(0);
        assertThat(json.get("series")
                        .valueStream()
                        .filter(s -> s.get("metric").asString().equals("bilateral trade"))
                        .flatMap(s -> s.get("conflicts").valueStream())
                        .anyMatch(c -> c.get("inside_one_report").asBoolean()
                                && c.get("kind").asString().equals("contradiction")))
                .isTrue();
    }
}

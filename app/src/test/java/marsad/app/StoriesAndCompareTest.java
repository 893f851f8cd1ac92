package marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StoriesAndCompareTest {
    private static final String FIRE =
            "اندلع حريق كبير في مصفاة الساحل فجر الأحد وأتى على ثلاثة خزانات للوقود قبل أن تسيطر عليه"
                    + " فرق الإطفاء. وقال مدير المصفاة رامي الحداد إن عاملين أصيبا بحروق.";
    private static final String FIRE_ELSEWHERE =
            "سيطرت فرق الإطفاء على حريق شب فجر الأحد في مصفاة الساحل والتهم ثلاثة خزانات للوقود."
                    + " وأصيب عاملان بحروق بحسب مدير المصفاة رامي الحداد.";
    private static final String VOTE =
            "أقر البرلمان قانون الانتخابات الجديد بأغلبية مئة وعشرين صوتا بعد جلسة استمرت حتى منتصف الليل.";

    @TempDir
    Path folder;

    @Test
    void reportsOfOneEventGetOneLabelInInputOrder() throws IOException {
        Path file = Files.writeString(
                folder.resolve("news.jsonl"),
                article("late", "2024-03-11", "حريق في مصفاة الساحل", FIRE_ELSEWHERE)
                        + article("vote", "2024-03-10", "إقرار قانون الانتخابات", VOTE)
                        + article("early", "2024-03-10", "حريق كبير في مصفاة الساحل", FIRE));

        Run run = Run.of("stories", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.json().stream().map(line -> line.get("id").asString())).containsExactly("late", "vote", "early");
        assertThat(run.json().stream().map(line -> line.get("story").asString()))
                .containsExactly("early", "vote", "early");
    }

    @Test
    void theStoriesAreTheSameWithAnyNumberOfThreads() {
        String input = IntStream.range(0, 60)
                .mapToObj(
                        i -> article("n" + i, i % 7 == 0 ? null : "2024-03-1" + i % 5, "خبر", i % 3 == 0 ? FIRE : VOTE))
                .collect(Collectors.joining());

        Run one = Run.withInput(input, "stories", "--threads", "1", "-");
        Run four = Run.withInput(input, "stories", "--threads", "4", "-");

        assertThat(four.out()).isEqualTo(one.out());
        assertThat(one.json()).hasSize(60);
    }

    @Test
    void aBrokenLineIsReportedAndTheRestGrouped() {
        Run run = Run.withInput("broken\n" + article("a", "2024-03-10", "حريق", FIRE), "stories", "-");

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains("-:1: broken JSON");
        assertThat(run.json()).hasSize(1);
    }

    @Test
    void pairsAreComparedInInputOrder() {
        Run run = Run.withInput(
                pair("same", FIRE, FIRE_ELSEWHERE) + pair("other", FIRE, VOTE)
                        + "{\"id\":\"half\",\"a\":{\"text\":\"نص\"}}\n",
                "compare",
                "-");

        JsonNode same = run.json().get(0);
        JsonNode other = run.json().get(1);
        assertThat(same.get("id").asString()).isEqualTo("same");
        assertThat(same.get("same_event").asBoolean()).isTrue();
        assertThat(same.get("reasons").get(0).asString()).startsWith("shared words: ");
        assertThat(other.get("same_event").asBoolean()).isFalse();
        assertThat(other.get("similarity").asDouble())
                .isLessThan(same.get("similarity").asDouble());
        assertThat(run.err()).contains("-:3: no text: \"b\" is missing");
        assertThat(run.status()).isEqualTo(4);
    }

    @Test
    void twoFilesAreOnePair() throws IOException {
        Path a = Files.writeString(folder.resolve("a.txt"), FIRE);
        Path b = Files.writeString(folder.resolve("b.txt"), FIRE_ELSEWHERE);

        Run run = Run.of("compare", a.toString(), b.toString());

        assertThat(run.json()).hasSize(1);
        assertThat(run.json().get(0).get("id").asString()).isEqualTo("a+b");
        assertThat(run.status()).isZero();
    }

    @Test
    void whatIsNotOneArticleIsRefused() throws IOException {
        Path two = Files.writeString(
                folder.resolve("two.jsonl"), article("x", null, "خبر", FIRE) + article("y", null, "خبر", VOTE));

        Run run =
                Run.of("compare", two.toString(), folder.resolve("missing.txt").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("more than one article").contains("no such file");
        assertThat(Run.of("compare").status()).isEqualTo(2);
        assertThat(Run.of("compare", "a", "b", "c").status()).isEqualTo(2);
        assertThat(Run.of("compare", "--threads", "0", "a").status()).isEqualTo(2);
    }

    private static String article(String id, String day, String title, String text) {
        String published = day == null ? "null" : "\"" + day + "\"";
        return "{\"id\":\"" + id + "\",\"outlet\":\"" + id + "\",\"published\":" + published + ",\"title\":\"" + title
                + "\",\"text\":\"" + text + "\"}\n";
    }

    private static String pair(String id, String a, String b) {
        return "{\"id\":\"" + id + "\",\"a\":{\"text\":\"" + a + "\"},\"b\":{\"text\":\"" + b + "\"}}\n";
    }
}

package marsad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import marsad.model.Article;
import org.junit.jupiter.api.Test;

class BatchTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> seen = new ArrayList<>();
    private final Manners manners = new Manners();

    @Test
    void articleThatBreaksTheAnalysisIsCountedAndTheRestGoesOn() {
        ExitStatus status = run(3, article -> {
            if (article.id().equals("1")) {
                throw new IllegalStateException("of the test");
            }
            return article.id();
        });

        assertThat(seen).containsExactly("0", "2");
        assertThat(status).isEqualTo(ExitStatus.PARTLY);
        assertThat(messages())
                .isEqualTo("-:2: internal error: java.lang.IllegalStateException: of the test\n2 read, 1 refused\n");
    }

    @Test
    void debugShowsWhereItBroke() {
        manners.debug = true;

        run(1, article -> {
            throw new IllegalStateException("of the test");
        });

        assertThat(messages()).contains("at marsad.app.cli.BatchTest");
    }

    @Test
    void deepRecursionIsNotTheEnd() {
        ExitStatus status = run(1, BatchTest::endless);

        assertThat(messages()).contains("StackOverflowError");
        assertThat(status).isEqualTo(ExitStatus.FAILED);
    }

    @Test
    void resultsComeInInputOrderThoughWorkTakesUnequalTime() {
        Random random = new Random(11);
        int[] pauses = random.ints(200, 0, 3).toArray();

        run(200, article -> {
            sleep(pauses[Integer.parseInt(article.id())]);
            return article.id();
        });

        assertThat(seen)
                .isEqualTo(IntStream.range(0, 200).mapToObj(String::valueOf).toList());
    }

    private ExitStatus run(int articles, Function<Article, String> each) {
        String lines = IntStream.range(0, articles)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"نص\"}")
                .collect(Collectors.joining("\n"));
        Work work = new Work();
        work.paths = List.of("-");
        work.threads.count = 4;
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                0,
                Map.of());
        return new Batch(surroundings, work, manners).run(each, seen::add);
    }

    private String messages() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String endless(Article article) {
        return endless(article) + article.id();
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

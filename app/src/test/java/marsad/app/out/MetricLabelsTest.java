package marsad.app.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import marsad.lang.ar.Arabic;
import org.junit.jupiter.api.Test;

/** An Arabic page speaks Arabic: each metric that the lexicon can give a figure has its Arabic name. */
class MetricLabelsTest {
    @Test
    void everyMetricHasAnArabicName() {
        Phrases arabic = new Phrases(true);
        List<String> nameless = Arabic.load().lexicon().entries().stream()
                .flatMap(entry -> Stream.of("metric", "table").map(entry::get))
                .filter(Objects::nonNull)
                .distinct()
                .filter(metric ->
                        arabic.orElse("metric." + metric.replace(' ', '_'), "").isEmpty())
                .toList();
        assertThat(nameless).isEmpty();
    }
}

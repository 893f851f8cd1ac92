package marsad.lang;

import static org.assertj.core.api.Assertions.assertThat;

import marsad.lang.ar.Arabic;
import marsad.model.Article;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Language ARABIC = Arabic.load();

    @Test
    void theWeightOfATopicIsTheSumOfItsWords() {
        Reading reading = Reading.of(Article.ofText("a", "مباراة المنتخب في كأس العالم"), ARABIC);
        assertThat(reading.weight(ARABIC.symbol("topic"), "sport")).isEqualTo(2 + 2 + 3);
        assertThat(reading.weight(ARABIC.symbol("topic"), "energy")).isZero();
    }
}

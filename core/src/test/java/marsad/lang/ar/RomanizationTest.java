package marsad.lang.ar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizationTest {
    @ParameterizedTest
    @CsvSource({
        "الوهدان, al-wahdan",
        "القنيري, al-qaniri",
        "المحسن, al-mahsen",
        "العساف, al-asaf",
        "الوهيبي, al-wahibi",
        "الفعر, al-far"
    })
    void aWordIsSpelledAsThePressWould(String folded, String latin) {
        assertThat(Romanization.of(folded)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({"smith", "3", "الپوتین", "وايزمان", "محسن"})
    void aForeignWordIsNotSpelled(String word) {
        assertThat(Romanization.of(word)).isEmpty();
    }
}

package marsad.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import marsad.lang.ar.Arabic;
import marsad.text.Text;
import org.junit.jupiter.api.Test;

class FrequencyListTest {
    private static final Language ARABIC = Arabic.load();
    private static final Map<String, Integer> FREQUENCY = ARABIC.frequency();

    @Test
    void countsAreSharesOfTenThousandReports() {
        assertThat(FREQUENCY.values()).isNotEmpty().allMatch(count -> count > 0 && count <= 10_000);
    }

    @Test
    void wordsAreFoldedAsTheTextIs() {
        assertThat(FREQUENCY.keySet()).filteredOn(word -> !word.startsWith("@")).allSatisfy(word -> {
            Text text = Text.of(word, ARABIC.folding());
            assertThat(text.form(0)).isEqualTo(word);
        });
    }

    @Test
    void prepositionsAreCommonerThanNames() {
        assertThat(FREQUENCY.get("في")).isGreaterThan(FREQUENCY.get("موسكو"));
    }
}

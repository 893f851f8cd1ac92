package marsad.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.app.out.Phrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private final Dates arabic = new Dates(new Phrases(true, false, List.of("dossier", "page")));
    private final Dates english = new Dates(new Phrases(false, false, List.of("dossier", "page")));

    @ParameterizedTest
    @CsvSource({
        "2024-03-12, 12 مارس 2024, 12 March 2024",
        "2024-03, مارس 2024, March 2024",
        "2024, 2024, 2024",
        "202X, عقد 2020, the 2020s",
        "../2030, حتى 2030, until 2030",
        "2014/2016, 2014 إلى 2016, 2014 to 2016",
        "2024-03~, نحو مارس 2024, about March 2024",
        "2024-13-45, 2024-13-45, 2024-13-45",
    })
    void periodsAreReadAsPeopleSayThem(String edtf, String inArabic, String inEnglish) {
        assertThat(arabic.of(edtf)).isEqualTo(inArabic);
        assertThat(english.of(edtf)).isEqualTo(inEnglish);
    }
}

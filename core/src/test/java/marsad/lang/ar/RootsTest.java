package marsad.lang.ar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words come out as of one root. */
class RootsTest {
    @ParameterizedTest
    @CsvSource({
        "يفتح, افتتح, فتح",
        "سيوقع, توقيع, وقع",
        "تتوقف, متوقفه, وقف",
        "اتفقنا, اتفاقيات, تفق",
        "جذورها, جذور, جذر",
        "افرجت, افراج, فرج",
        "استقبل, يستقبلون, قبل",
        "تقلبات, بتقلب, قلب"
    })
    void formsOfARootMeet(String one, String other, String root) {
        assertThat(Roots.of(one)).isEqualTo(root);
        assertThat(Roots.of(other)).isEqualTo(root);
    }

    @ParameterizedTest
    @CsvSource({"في", "به", "زار", "سياسي"})
    void tooLittleTellsNothing(String word) {
        assertThat(Roots.of(word)).isEmpty();
    }
}

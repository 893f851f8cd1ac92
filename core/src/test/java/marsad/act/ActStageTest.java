package marsad.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import marsad.Marsad;
import marsad.model.Article;
import marsad.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of events beyond the single rule. */
class ActStageTest {
    private static final Marsad MARSAD = Marsad.arabic();

    private static List<Event> events(String text) {
        return MARSAD.analyze(new Article("example", null, "2024-03-20", null, null, text))
                .events();
    }

    private static String shown(Event e) {
        return e.type() + " " + e.status().name().toLowerCase(Locale.ROOT) + " " + String.join("+", e.actors()) + ">"
                + String.join("+", e.recipients());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "هاجمت روسيا أوكرانيا | ASSAULT happened RUS>UKR",
                "لم تهاجم روسيا أوكرانيا | ASSAULT denied RUS>UKR",
                "ستهاجم روسيا أوكرانيا | ASSAULT planned RUS>UKR",
                "قد تهاجم روسيا أوكرانيا | ASSAULT hypothetical RUS>UKR",
                "سيزور الرئيس الصيني روسيا | AGREE planned CHN>RUS",
                "يعتزم الرئيس الصيني زيارة موسكو | AGREE planned CHN>RUS",
            })
    void tenseAndParticlesSetTheStatus(String text, String event) {
        assertThat(events(text)).extracting(ActStageTest::shown).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أدانت فرنسا وبريطانيا وألمانيا إيران | ACCUSE happened DEU+FRA+GBR>IRN",
                "أعلن الجيش الروسي أن قواته هاجمت أوكرانيا | ASSAULT happened RUS>UKR",
                "قطعت السعودية علاقاتها الدبلوماسية مع إيران | SANCTION happened SAU>IRN",
                "تلقى الرئيس المصري اتصالا هاتفيا من الرئيس الفرنسي | CONSULT happened FRA>EGY",
                "اتهمت إسرائيل تركيا بالتصعيد وهددت بالرد عليها | THREATEN happened ISR>TUR",
            })
    void sidesAreFoundOverAndPronounsAndParts(String text, String event) {
        assertThat(events(text)).extracting(ActStageTest::shown).contains(event);
    }

    @Test
    void headlineAndBodyTellOneEvent() {
        String text = "روسيا تهاجم أوكرانيا\n" + "هاجم الجيش الروسي أوكرانيا اليوم في أول عملية منذ شهر.";
        assertThat(events(text)).extracting(ActStageTest::shown).containsOnlyOnce("ASSAULT happened RUS>UKR");
    }

    @Test
    void sidesDoNotCrossSentences() {
        assertThat(events("تحدث الرئيس الفرنسي عن السلام. هاجمت روسيا أوكرانيا."))
                .noneMatch(e -> e.actors().contains("FRA") || e.recipients().contains("FRA"));
    }

    @Test
    void matchesAreNoMeetings() {
        assertThat(events("انتهى لقاء منتخب فرنسا مع ألمانيا بالتعادل في المباراة الأخيرة"))
                .isEmpty();
    }

    @Test
    void whatNobodyDidIsNoEvent() {
        assertThat(events("افتتحت الشركة فرعا جديدا في القاهرة ووظفت 20 عاملا."))
                .isEmpty();
    }
}

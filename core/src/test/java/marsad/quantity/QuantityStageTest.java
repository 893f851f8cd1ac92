package marsad.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import marsad.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityStageTest {
    @Test
    void theSpanLeavesOutWhatIsWrittenAgainstTheNumber() {
        assertThat(words("حكم عليه بخمسة آلاف دينار أردني وبـ10 جلدات")).contains("خمسة آلاف دينار أردني");
        assertThat(words("التقى الـ22 وزيرا في القاهرة")).containsExactly("22 وزيرا");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "خصص اليمن 50 مليون ريال للطرق | YER",
                "قالت الحكومة القطرية إنها خصصت 50 مليون ريال | QAR",
                "زار الوفد عمّان. وبلغت كلفة المشروع الأردني 3 ملايين دينار | JOD",
                "وعد العراق بالدعم. وبلغت الكلفة 3 ملايين دينار | IQD",
                "بلغت الكلفة 3 ملايين دينار | دينار",
            })
    void bareMoneyIsThatOfTheStateNamedNearest(String text, String unit) {
        List<Quantity> found = Numbers.quantities(text, null);
        assertThat(found.get(found.size() - 1).unit()).isEqualTo(unit);
    }

    @Test
    void bareMoneyIsThatOfTheOutletsSeatWhereNoStateIsNamed() {
        assertThat(Numbers.quantities("بلغت الكلفة 3 ملايين ريال", "okaz")
                        .get(0)
                        .unit())
                .isEqualTo("SAR");
    }

    @Test
    void aRangeKeepsBothEnds() {
        Quantity range =
                Numbers.quantities("قدرت الخسائر بين 20 و30 مليون دولار", null).get(0);
        assertThat(range.value()).isEqualByComparingTo(new BigDecimal("20000000"));
        assertThat(range.upper()).isEqualByComparingTo(new BigDecimal("30000000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قتل أكثر من 20 جنديا | OVER",
                "قتل نحو 20 جنديا | ABOUT",
                "قتل ما لا يقل عن 20 جنديا | AT_LEAST",
                "قتل 20 جنديا على الأقل | AT_LEAST",
                "قتل 20 جنديا | EXACT",
                "نزح ما يصل إلى 20 ألف شخص | AT_MOST",
                "بقي أقل من 20 جنديا | UNDER",
            })
    void boundsStandBeforeOrBehind(String text, Quantity.Bound bound) {
        assertThat(Numbers.quantities(text, null).get(0).bound()).isEqualTo(bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "يبلغ من العمر 25 عاما",
                "استمرت المحادثات ثلاثة أيام",
                "فاز الفريق 2-1 على ضيفه",
                "عقد الاجتماع في القرن الحادي والعشرين",
                "نزح عشرات الآلاف من المدنيين",
                "ذكرت المادة 5 دولا أعضاء",
                "جرت الانتخابات في عام 2018 بمشاركة واسعة",
                "حل في المرتبة السابعة",
                "اجتمعت مجموعة العشرين",
                "قتل شخص من كل خمسة أشخاص",
                "زار الوفد دولتين",
                "افتتح المهرجان في دورته الـ71",
                "عقد المؤتمر العالمي الـ27 هنا",
            })
    void timesAgesScoresOrdinalsAndVagueNumbersAreNoQuantities(String text) {
        assertThat(Numbers.quantities(text, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"فاز في 7 انتصارات,انتصار", "وصلت 5 شحنات,شحنة", "تخرج ستة متدربين,متدرب", "شرب 3 عبوات,عبوة"})
    void aPluralGivesItsSingular(String text, String unit) {
        assertThat(Numbers.quantities(text, null).get(0).unit()).isEqualTo(unit);
    }

    private static List<String> words(String text) {
        return Numbers.quantities(text, null).stream()
                .map(q -> q.span().of(text))
                .toList();
    }
}

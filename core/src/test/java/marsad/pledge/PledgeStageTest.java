package marsad.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.Marsad;
import marsad.model.Article;
import marsad.model.Commitment;
import org.junit.jupiter.api.Test;

/** What a report's commitments are beyond one sentence. */
class PledgeStageTest {
    private static final Marsad MARSAD = Marsad.arabic();

    private static List<String> promised(String text) {
        return commitments(text).stream().map(c -> c.what().of(text)).toList();
    }

    private static List<Commitment> commitments(String text) {
        return MARSAD.analyze(new Article("a", null, "2024-03-20", null, null, text))
                .commitments();
    }

    @Test
    void theConditionBelongsToThePromise() {
        assertThat(promised("قال الرئيس التركي رجب طيب أردوغان: \"إذا أغلقت الحدود، سنرسل القمح بحرا\"."))
                .containsExactly("إذا أغلقت الحدود، سنرسل القمح بحرا");
    }

    @Test
    void aPromiseOfTheHeadlineAndOfTheLeadStandsOnce() {
        assertThat(
                        promised(
                                "اليابان تتعهد بتقديم 50 مليون دولار إلى أوكرانيا\nتعهدت اليابان بتقديم 50 مليون دولار إلى أوكرانيا."))
                .hasSize(1);
    }

    @Test
    void whatAnotherStateIsSaidToDoIsNoPromise() {
        assertThat(promised("قال الرئيس الفرنسي إيمانويل ماكرون إن روسيا ستهاجم دولا أخرى في أوروبا."))
                .isEmpty();
    }

    @Test
    void aTargetThatALeaderNamesIsAPromise() {
        assertThat(commitments(
                        "قال الرئيس الروسي فلاديمير بوتين إن حجم التبادل التجاري بين روسيا والصين سيصل إلى 300 مليار دولار"
                                + " في عام 2030."))
                .singleElement()
                .satisfies(c -> assertThat(c.due()).isEqualTo("2030"));
    }

    @Test
    void fromADayOnIsDueOnThatDayAndThePastIsNotDue() {
        assertThat(Due.of("2024-07-01/..", "2024-03-20")).isEqualTo("2024-07-01");
        assertThat(Due.of("../2023", "2024-03-20")).isNull();
        assertThat(Due.of("2024", "2024-03-20")).isEqualTo("2024");
        assertThat(Due.of("2024-02", "2024-03-20")).isNull();
    }

    @Test
    void whatHoldsUnderAConditionSaysSo() {
        assertThat(commitments("قال الرئيس التركي رجب طيب أردوغان: \"إذا أغلقت الحدود، سنرسل القمح بحرا\"."))
                .singleElement()
                .matches(Commitment::conditional);
        assertThat(commitments("تعهدت اليابان بتقديم 50 مليون دولار إلى أوكرانيا."))
                .singleElement()
                .matches(c -> !c.conditional());
    }

    @Test
    void theActThatWouldFulfilItIsNamed() {
        assertThat(commitments("يعتزم الرئيس الفرنسي إيمانويل ماكرون زيارة بيروت الشهر المقبل."))
                .singleElement()
                .extracting(c -> String.valueOf(c.act()))
                .isEqualTo("CONSULT visit");
    }

    @Test
    void aPlanWithoutASubjectBindsNobody() {
        assertThat(commitments("قالت كينيا إن قاعدة جديدة سيتم افتتاحها غدا. ومن المقرر أن تبدأ أعمال البناء في مايو."))
                .extracting(c -> c.who().id())
                .containsExactly("KEN", null);
    }
}

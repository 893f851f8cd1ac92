package marsad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.Marsad;
import marsad.model.Article;
import marsad.model.TimeExpression;
import org.junit.jupiter.api.Test;

/** What times mean by what stands elsewhere in the report. */
class TimeStageTest {
    private static final Marsad MARSAD = Marsad.arabic();

    private static List<String> times(String published, String text) {
        return MARSAD.analyze(new Article("a", null, published, null, null, text)).times().stream()
                .map(TimeExpression::value)
                .toList();
    }

    @Test
    void theDaysOfAReportThatAppearedLateAreCountedFromItsWriting() {
        String text = "قال المرصد اليوم (الخميس) إن الوفد وصل.\nوكان الوفد غادر العاصمة مساء أمس إلى الحدود.";
        assertThat(times("2015-07-31", text)).containsExactly("2015-07-30", "2015-07-29");
        assertThat(times("2015-07-30", text)).containsExactly("2015-07-30", "2015-07-29");
    }

    @Test
    void aQuarterOfAMatchIsNoTime() {
        assertThat(times("2018-05-07", "بلغت إيرادات الشركة في الربع الأول 20 مليون دولار."))
                .containsExactly("2018-01/2018-03");
        assertThat(times(
                        "2018-05-07",
                        "قال مدرب الفريق إن لاعب النادي أصيب في مباراة كرة السلة، وسجل الهداف 20 نقطة في الربع الأول."))
                .isEmpty();
    }

    @Test
    void aVerbWithTheParticleOfTheFutureLooksAheadThoughNoLexiconHoldsIt() {
        assertThat(times("2024-03-20", "سيحمل الوفد الرسالة إلى العاصمة الخميس."))
                .containsExactly("2024-03-21");
        assertThat(times("2024-03-20", "كتب ستالون رسالة إلى العاصمة الخميس.")).containsExactly("2024-03-14");
    }
}

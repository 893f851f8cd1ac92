package marsad.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import marsad.Marsad;
import marsad.model.Article;
import marsad.model.Figure;
import org.junit.jupiter.api.Test;

/** What a report's figures are beyond one sentence. */
class FigureStageTest {
    private static final Marsad MARSAD = Marsad.arabic();

    private static List<Figure> figures(String text) {
        return MARSAD.analyze(new Article("a", null, "2024-03-20", null, null, text))
                .figures();
    }

    @Test
    void aFigureOfTheHeadlineAndOfTheLeadStandsOnce() {
        assertThat(figures("مقتل 12 جنديا في سوريا\nأعلن مسؤول أن الانفجار أسفر عن مقتل 12 جنديا في سوريا."))
                .hasSize(1);
    }

    @Test
    void theSameAmountInOtherMoneyIsNoFigureOfItsOwn() {
        assertThat(figures("بلغت واردات المغرب 30 مليار درهم مغربي (3.1 مليار دولار أمريكي) في عام 2022."))
                .extracting(Figure::unit)
                .containsExactly("MAD");
    }

    @Test
    void whereSomethingRoseFromIsNotItsValue() {
        assertThat(figures("ارتفع التضخم في مصر من 30% إلى 35% في عام 2023."))
                .extracting(f -> f.value().intValue())
                .doesNotContain(30);
    }

    @Test
    void theTwoCountriesAreThoseThatTheReportIsAbout() {
        assertThat(figures("بحث وزيرا خارجية روسيا والصين في موسكو العلاقات بين روسيا والصين.\n"
                        + "وبلغ حجم التبادل التجاري بين البلدين 240 مليار دولار في عام 2023."))
                .singleElement()
                .satisfies(f -> assertThat(f.between()).containsExactlyInAnyOrder("RUS", "CHN"));
    }

    @Test
    void reportsOnSportHaveNoFigures() {
        assertThat(figures("قال مدرب المنتخب إن لاعب النادي أصيب قبل مباراة كأس العالم في كرة القدم."
                        + " وبلغت خسائر النادي 5 ملايين دولار في الدوري."))
                .isEmpty();
    }

    @Test
    void whatAReportOnStatesCountsIsAFigureUnderItsOwnName() {
        assertThat(figures("أعلنت وزارة الدفاع الكينية أن الجيش أقام 30 مخيما على حدود كينيا."))
                .singleElement()
                .matches(f -> f.metric().equals("camps"));
    }

    @Test
    void aPartOfWhatWasCountedIsNoFigure() {
        assertThat(figures("وصل إلى كينيا 400 عامل بينهم 40 مهندسا."))
                .extracting(f -> f.value().intValue())
                .containsExactly(400);
    }

    @Test
    void aHandfulOfPeopleIsNoFigureUnlessSomethingBefellThem() {
        assertThat(figures("التقى الوزير الكيني أربعة عمال في كينيا.")).isEmpty();
        assertThat(figures("قتل أربعة عمال في كينيا.")).hasSize(1);
    }

    @Test
    void anAmountJoinedToAnotherHasItsOwnTime() {
        assertThat(figures("بلغت صادرات كينيا 4 مليارات دولار في عام 2021 و5 مليارات دولار في عام 2022."))
                .extracting(Figure::metric, Figure::period)
                .containsExactly(tuple("exports", "2021"), tuple("exports", "2022"));
    }

    @Test
    void whatIsToHappenIsNoFact() {
        assertThat(figures("قال وزير الداخلية البلجيكي إن حكومته يمكن أن تبعد ما يصل إلى 60 عاملا من بلجيكا."))
                .singleElement()
                .matches(f -> f.status() != Figure.Status.ACTUAL);
        assertThat(figures("أعلنت دراسة أن 300 ألف وظيفة يمكن أن تضيع في فرنسا."))
                .singleElement()
                .matches(f -> f.status() != Figure.Status.ACTUAL);
        assertThat(figures("وقد أعلن الجيش الكيني مقتل 12 جنديا في كينيا."))
                .singleElement()
                .matches(f -> f.status() == Figure.Status.ACTUAL);
    }

    @Test
    void aTargetNamedAgainWithoutItsWordsStaysATarget() {
        assertThat(figures("كما سيتم إغلاق سبعة مساجد في النمسا.\nونددت تركيا بإغلاق سبعة مساجد في النمسا."))
                .singleElement()
                .matches(f -> f.status() == Figure.Status.TARGET);
    }

    @Test
    void theDeadOfAnAttackConcernBothSidesAndHaveItsDay() {
        assertThat(figures("شنت الطائرات الروسية أمس غارات على أوكرانيا.\nوقتل 12 جنديا أوكرانيا (شمال البلاد) أمس."))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.between()).containsExactlyInAnyOrder("RUS", "UKR");
                    assertThat(f.period()).isEqualTo("2024-03-19");
                });
    }

    @Test
    void theWoundedAfterTheDeadAreOthers() {
        assertThat(figures("أسفر القصف في اليمن عن مقتل 19 من الجنود وجرح آخرين."))
                .extracting(Figure::metric)
                .containsExactly("killed");
    }

    @Test
    void theDatelineOfAReportConcernsNobody() {
        assertThat(figures("دبي، الإمارات العربية المتحدة (CNN)-- ارتفع الإنفاق العسكري في السويد إلى 17 مليار دولار."))
                .singleElement()
                .satisfies(f -> assertThat(f.between()).containsExactly("SWE"));
    }

    @Test
    void whatIsComparedHasItsOwnTime() {
        assertThat(figures("ارتفعت صادرات كينيا بنسبة 29% مقارنة بما كانت عليه في عام 2000."))
                .singleElement()
                .matches(f -> f.period() == null);
    }

    @Test
    void pointsOfAnIndexAreNoImports() {
        assertThat(figures("بلغت واردات كينيا 60 مليار دولار في عام 2022.\nوأغلق المؤشر منخفضا 178 نقطة."))
                .extracting(Figure::unit)
                .containsExactly("USD");
    }
}

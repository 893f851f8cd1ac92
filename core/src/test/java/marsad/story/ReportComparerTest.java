package marsad.story;

import static marsad.story.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import marsad.model.Analysis;
import org.junit.jupiter.api.Test;

class ReportComparerTest {
    private static final Analysis FIRST =
            report("first", "alpha", "2023-05-02", "سبعة قتلى في انهيار جسر معلق", Reports.BRIDGE);
    private static final Analysis OTHER =
            report("other", "beta", "2023-05-02", "انهيار جسر السرو يودي بحياة سبعة", Reports.BRIDGE_ELSEWHERE);
    private static final Analysis FOLLOW_UP =
            report("follow-up", "alpha", "2023-05-03", "استقالة وزير النقل", Reports.BRIDGE_FOLLOW_UP);
    private static final Analysis BANK =
            report("bank", "beta", "2023-05-02", "البنك المركزي يرفع الفائدة", Reports.BANK);

    private final ReportComparer comparer = new ReportComparer(Reports.MARSAD.language(), StoryConfig.DEFAULT);

    @Test
    void similarityFallsFromOneEventToAFollowUpToAnotherMatter() {
        double same = comparer.compare(FIRST, OTHER).similarity();
        double followUp = comparer.compare(FIRST, FOLLOW_UP).similarity();
        double other = comparer.compare(FIRST, BANK).similarity();
        assertThat(same).isGreaterThan(followUp);
        assertThat(followUp).isGreaterThan(other);
    }

    @Test
    void onlyTheSameEventIsCalledSo() {
        assertThat(comparer.compare(FIRST, OTHER).sameEvent()).isTrue();
        assertThat(comparer.compare(FIRST, BANK).sameEvent()).isFalse();
        assertThat(comparer.compare(FIRST, FOLLOW_UP).sameEvent()).isFalse();
    }

    @Test
    void aHeadlineThatTheOtherTellsInOtherFormsCounts() {
        Analysis silent = report("silent", "alpha", "2023-05-02", "تطورات الليلة الماضية", Reports.BRIDGE);
        Analysis telling =
                report("telling", "alpha", "2023-05-02", "جسر معلق ينهار وعشرات المصابين والمفقودين", Reports.BRIDGE);
        assertThat(comparer.compare(telling, OTHER).similarity())
                .isGreaterThan(comparer.compare(silent, OTHER).similarity() + 0.1);
        assertThat(comparer.compare(telling, OTHER).reasons())
                .extracting(Reason::kind)
                .contains(Reason.Kind.TOLD);
    }

    @Test
    void theOrderMakesNoDifference() {
        Comparison there = comparer.compare(FIRST, OTHER);
        Comparison back = comparer.compare(OTHER, FIRST);
        assertThat(there.similarity()).isEqualTo(back.similarity());
        assertThat(there.sameEvent()).isEqualTo(back.sameEvent());
    }

    @Test
    void aReportIsLikeItself() {
        assertThat(comparer.compare(FIRST, FIRST).similarity()).isGreaterThan(0.99);
    }
}

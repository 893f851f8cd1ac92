package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.model.Article;
import marsad.model.TimeExpression;
import marsad.record.Report;
import org.junit.jupiter.api.Test;

class DatingTest {
    private static final Marsad MARSAD = Marsad.arabic();

    private static Report report(String id, String published, String story, String text) {
        return new Report(MARSAD.analyze(new Article(id, id, published, null, null, text)), story, null);
    }

    private static List<String> values(Report report) {
        return report.analysis().times().stream().map(TimeExpression::value).toList();
    }

    @Test
    void anUndatedReportGetsTheDaysOfItsStory() {
        String text = "قال الوزير إن العام الماضي كان صعبا، وذلك في ختام محادثات اليوم الأربعاء";
        Report dated = report("a", "2023-05-24", "talks", "اختتم الوزير محادثات في العاصمة");
        Report undated = report("b", null, "talks", text);
        Report alone = report("c", null, "other", text);

        List<Report> reports = new Dating(MARSAD).of(List.of(dated, undated, alone));

        assertThat(values(undated)).isEmpty();
        assertThat(values(reports.get(1))).containsExactly("2022", "2023-05-24");
        assertThat(reports.get(0)).isSameAs(dated);
        assertThat(reports.get(2)).isSameAs(alone);
    }
}

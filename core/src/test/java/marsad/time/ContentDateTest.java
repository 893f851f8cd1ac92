package marsad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lang.ar.Arabic;
import marsad.model.Article;
import marsad.model.Dated;
import marsad.model.TimeExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDateTest {
    private static final Language ARABIC = Arabic.load();
    private static final TimeStage STAGE = new TimeStage(ARABIC);

    private static Dated date(String text) {
        return STAGE.date(Reading.of(Article.ofText("undated", text), ARABIC));
    }

    @ParameterizedTest
    @CsvSource({
        "أعلن الوزير اليوم الأربعاء 15 ديسمبر 2021 نتائج المباحثات, 2021-12-15, 2021-12-15",
        "زار الرئيس البلاد في مايو 2019, 2019-05-01, ",
        "سيزور الرئيس البلاد في مايو 2019, , 2019-05-31",
        "يهدف البرنامج إلى رفع الإنتاج عام 2030, , 2030-12-31",
        "وصل الوفد وغادر, , ",
        "تتناول المحادثات حصيلة التعاون في عام 2017 وآفاق المستقبل, 2017-01-01, ",
        "سيعود الوفد في فبراير 2018. وارتفعت الصادرات في الأشهر التسعة الأولى من هذا العام, , 2017-12-31",
    })
    void aReportWithoutADateIsBoundedByWhatItSays(String text, String earliest, String latest) {
        Dated dated = date(text);
        assertThat(dated.earliest()).isEqualTo(earliest == null ? null : java.time.LocalDate.parse(earliest));
        assertThat(dated.latest()).isEqualTo(latest == null ? null : java.time.LocalDate.parse(latest));
    }

    @ParameterizedTest
    @CsvSource({
        "زار الوفد البلاد في 3 مايو 2019. وسيعود في يونيو 2019. وقال إن العام الماضي كان صعبا, العام الماضي, 2018",
        "قال الوزير إن العام الماضي كان صعبا, العام الماضي, ",
    })
    void relativeTimesHaveValuesOnlyWhereTheBoundsAllowOne(String text, String words, String value) {
        Reading reading = Reading.of(Article.ofText("undated", text), ARABIC);
        List<TimeExpression> times = STAGE.read(reading, STAGE.date(reading));
        assertThat(times.stream().filter(t -> t.span().of(text).equals(words)).map(TimeExpression::value))
                .isEqualTo(value == null ? List.of() : List.of(value));
    }
}

package marsad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.Marsad;
import marsad.model.Article;
import marsad.model.Entity;
import marsad.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which states a report names by words that also mean something else. */
class StatesTest {
    private static final Marsad MARSAD = Marsad.arabic();

    private static List<String> states(String text) {
        return MARSAD.analyze(Article.ofText("a", text)).mentions().stream()
                .map(Mention::entity)
                .filter(e -> e.kind() == Entity.Kind.STATE)
                .map(Entity::id)
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "وصل الوفد إلى تشاد|TCD",
                "قالت كوبا إنها ترفض ذلك|CUB",
                "زار النيجر وبوركينا فاسو|BFA NER",
                "اتفقت الكوريتان على اللقاء|KOR PRK",
                "أكد الوزير اليمني ذلك|YEM",
                "تحسن الوضع المالي كثيرا|-",
                "قال الأمير تركي إنه عائد|-",
                "في القارتين الأمريكيتين ملايين السكان|-",
                "قال الرئيس الكيني ذلك|KEN",
                "تحتاج بنوك كثيرة إلى المال|-",
                "قال المدير القطري للبرنامج إن الوضع صعب|-",
                "وصل إلى عمان أمس|-",
                "وصل إلى عمان أمس ملك الأردن|JOR",
                "قاتل جده في الحرب|-",
                "وصل الوفد إلى جدة أمس|SAU"
            })
    void doubtfulNamesNeedEvidenceOrAContext(String text, String codes) {
        assertThat(states(text)).isEqualTo(codes == null ? List.of() : List.of(codes.split(" ")));
    }
}

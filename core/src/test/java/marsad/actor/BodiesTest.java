package marsad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.Marsad;
import marsad.model.Article;
import marsad.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bodies and which of their states a report names. */
class BodiesTest {
    private static final Marsad MARSAD = Marsad.arabic();

    private static List<String> ids(String text, Entity.Kind kind) {
        return MARSAD.analyze(Article.ofText("a", text)).mentions().stream()
                .map(m -> m.entity())
                .filter(e -> e.kind() == kind)
                .map(Entity::id)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "قالت المتحدثة باسم وزارة الخارجية الصينية إن بلادها ترفض ذلك, ministry-of-foreign-affairs-of-china",
        "قال المتحدث باسم الخارجية الباكستانية إن بلاده ترفض ذلك, ministry-of-foreign-affairs-of-pakistan",
        "قال مسؤول في وزارة الدفاع الروسية إن القوات عادت, ministry-of-defence-of-russia",
        "جاء في بيان لوزارة الدفاع التركية أن القوات عادت, ministry-of-defence-of-turkey",
        "التقى رئيس مجلس النواب اللبناني وفدا من الأهالي, lebanese-parliament"
    })
    void aBodyInsideThePhraseOfAPersonOrSourceIsNamedToo(String text, String id) {
        assertThat(ids(text, Entity.Kind.ORGANIZATION)).contains(id);
    }

    @Test
    void aKingdomIsItsState() {
        String text = "رحبت مملكة البحرين بالقرار";
        assertThat(ids(text, Entity.Kind.STATE)).containsExactly("BHR");
        assertThat(ids(text, Entity.Kind.SOURCE)).doesNotContain("مملكة-البحرين");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "تغيرت السياسة الخارجية الفرنسية كثيرا",
                "زادت التجارة الخارجية اليابانية كثيرا",
                "وصل وزير الخارجية الفرنسي إلى باريس",
                "اتبعت البلاد سياسة خارجية فرنسية"
            })
    void anAdjectiveIsNoMinistry(String text) {
        assertThat(ids(text, Entity.Kind.ORGANIZATION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "فتحت القوات الهندية النار قرب الحدود, IND",
        "ذكرت صحيفة هآرتس الإسرائيلية أن اللقاء تأجل, ISR",
        "أعلن البنك المركزي المصري رفع الفائدة, EGY"
    })
    void theStateInTheNameOfABodyIsNamedToo(String text, String state) {
        assertThat(ids(text, Entity.Kind.STATE)).containsExactly(state);
    }

    @ParameterizedTest
    @CsvSource({
        "ناقشت لجنة الطاقة والبيئة في البرلمان المشروع, energy-and-environment-committee",
        "قالت هيئة حماية المستهلك النرويجية إن الأسعار زادت, consumer-protection-authority-of-norway",
        "قال رئيس الهيئة العامة للطيران المدني إن المطار فتح, civil-aviation-authority",
        "أعلن اتحاد كرة القدم النرويجي موعد المباراة, football-association-of-norway"
    })
    void anOrganIsNamedByWhatItDealsWith(String text, String id) {
        assertThat(ids(text, Entity.Kind.ORGANIZATION)).contains(id);
    }

    @Test
    void anOrganNamedAgainIsThatOfTheSameState() {
        String text = "نشرت هيئة حماية المستهلك النرويجية قائمة. وأضافت هيئة حماية المستهلك أن الأسعار زادت";
        assertThat(ids(text, Entity.Kind.ORGANIZATION)).containsExactly("consumer-protection-authority-of-norway");
    }

    @Test
    void aTownOrAPlainWordIsAClubInReportsOfSportOnly() {
        String match =
                "فاز برشلونة على ضيفه في مباراة أقيمت على ملعب الفريق. وقال مدرب برشلونة إن اللاعبين أدوا مباراة جيدة في الدوري";
        assertThat(ids(match, Entity.Kind.ORGANIZATION)).containsExactly("fc-barcelona");
        assertThat(ids("عقد الوزراء مؤتمرا في برشلونة وغادروا برشلونة مساء", Entity.Kind.ORGANIZATION))
                .isEmpty();
        assertThat(ids(
                        "أقيمت المباراة في برشلونة أمام جمهور كبير. وسجل اللاعب هدفين في الشوط الأول",
                        Entity.Kind.ORGANIZATION))
                .isEmpty();
    }

    @Test
    void aClubNameThatTwoStatesHaveIsThatOfTheStateInTheReport() {
        String text = "تعادل الأهلي في مباراة مثيرة. وقال مدرب الفريق إن اللاعبين تعبوا. والأهلي يتصدر الدوري ";
        assertThat(ids(text + "المصري", Entity.Kind.ORGANIZATION)).containsExactly("al-ahly-sc");
        assertThat(ids(text + "السعودي", Entity.Kind.ORGANIZATION)).containsExactly("al-ahli-saudi-fc");
        assertThat(ids(text + "كله", Entity.Kind.ORGANIZATION)).isEmpty();
    }
}

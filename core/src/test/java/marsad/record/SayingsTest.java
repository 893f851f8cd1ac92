package marsad.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.model.Entity;
import marsad.model.Statement.Mode;
import org.junit.jupiter.api.Test;

class SayingsTest {
    private static final String DIRECT = "سنبني مع مصر ميناء جديدا يخدم تجارة شرق المتوسط كلها";
    private static final String INDIRECT = "بلاده تعتزم بناء ميناء جديد مع مصر لخدمة التجارة في شرق المتوسط";
    private static final String OTHER = "أزمة المياه لن تحل إلا بالحوار بين دول الحوض";

    private static Report report(String id, Entity speaker, String content, Mode mode) {
        return Made.report(id, "2024-03-05", "s", "بحثت مصر وتركيا التعاون. وقال المتحدث: " + content + ".")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .says(speaker, content, mode)
                .done();
    }

    private static List<Saying> sayings(Report... reports) {
        return Made.relation(reports).stories().get(0).statements();
    }

    @Test
    void aQuotationAndItsParaphraseAreOneStatement() {
        List<Saying> sayings = sayings(
                report("a", Made.MINISTER, INDIRECT, Mode.INDIRECT), report("b", Made.MINISTER, DIRECT, Mode.DIRECT));
        assertThat(sayings).hasSize(1);
        assertThat(sayings.get(0).first().content().words()).isEqualTo(DIRECT);
        assertThat(sayings.get(0).carriers()).containsExactlyInAnyOrder("outlet of a", "outlet of b");
        assertThat(sayings.get(0).variants().get(1).differences()).isNotEmpty();
    }

    @Test
    void whatOneOutletSaysAloneAnotherHasInsideALongerQuotation() {
        String longer = "نشكر المضيفين على حفاوتهم وحسن تنظيمهم، وقد زرنا المتاحف والأسواق القديمة، و" + DIRECT;
        List<Saying> sayings = sayings(
                report("a", Made.MINISTER, INDIRECT, Mode.INDIRECT), report("b", Made.MINISTER, longer, Mode.DIRECT));
        assertThat(sayings).hasSize(1);
    }

    @Test
    void theSameWordsAreOneWordingCarriedTwice() {
        List<Saying> sayings = sayings(
                report("a", Made.MINISTER, DIRECT, Mode.DIRECT),
                report("b", Made.MINISTER, DIRECT.replace("سنبني", "سَنبني"), Mode.DIRECT));
        assertThat(sayings).hasSize(1);
        assertThat(sayings.get(0).variants()).hasSize(1);
        assertThat(sayings.get(0).first().report().id()).isEqualTo("a");
    }

    @Test
    void otherWordsAndOtherSpeakersStayApart() {
        assertThat(sayings(
                        report("a", Made.MINISTER, DIRECT, Mode.DIRECT),
                        report("b", Made.MINISTER, OTHER, Mode.DIRECT),
                        report("c", Made.EGYPT, DIRECT, Mode.DIRECT)))
                .hasSize(3);
    }

    @Test
    void whatIsTooShortOrNobodysOrSaidAroundAnotherStaysOut() {
        String inner = "الميناء سيخدم تجارة شرق المتوسط كلها";
        Made report = Made.report(
                        "a",
                        "2024-03-05",
                        "s",
                        "بحثت مصر وتركيا التعاون. وذكرت الوكالة أن الوزير قال إن " + inner + ".")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .says(Made.EGYPT, "الوزير قال إن " + inner, Mode.INDIRECT)
                .says(Made.MINISTER, inner, Mode.INDIRECT)
                .says(Made.MINISTER, "تجارة شرق المتوسط كلها", Mode.DIRECT)
                .says(Made.TURKEY, "التعاون", Mode.INDIRECT);
        assertThat(sayings(report.done()))
                .extracting(s -> s.first().content().words())
                .containsExactly(inner);
    }

    @Test
    void formsOfOneWordMeetAndLookAlikesDoNot() {
        assertThat(Alignment.inflected("نموذجا", "نموذج")).isTrue();
        assertThat(Alignment.inflected("علاقه", "علاقات")).isTrue();
        assertThat(Alignment.inflected("بتقلب", "تقلبات")).isTrue();
        assertThat(Alignment.inflected("سلام", "سلاح")).isFalse();
        assertThat(Alignment.inflected("في", "فيها")).isFalse();
    }

    @Test
    void whatOneSaysAndAnotherDeniesStandsTogether() {
        String said = "وجه إلى الوزير دعوة لزيارة ميناء مرسين في الصيف";
        String denied = "أن تكون الدعوة لزيارة ميناء مرسين قد وجهت إلى الوزير";
        Report report = Made.report("b", "2024-03-05", "s", "بحثت مصر وتركيا التعاون. ونفى المتحدث " + denied + ".")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .denies(Made.EGYPT, denied)
                .done();
        Relation relation = Made.relation(
                report("a", Made.MINISTER, said, Mode.INDIRECT),
                report,
                report("c", Made.MINISTER, OTHER, Mode.DIRECT));

        List<Denial> denials = relation.stories().get(0).denials();
        assertThat(denials).hasSize(1);
        assertThat(denials.get(0).assertion().content().words()).isEqualTo(said);
        assertThat(denials.get(0).denial().content().words()).isEqualTo(denied);
        assertThat(sayings(report("a", Made.MINISTER, said, Mode.INDIRECT), report("b", Made.EGYPT, said, Mode.DIRECT)))
                .hasSize(2);
    }

    @Test
    void coverageTellsWhoQuotesWhoParaphrasesAndWhoIsSilent() {
        Relation relation = Made.relation(
                report("a", Made.MINISTER, INDIRECT, Mode.INDIRECT),
                report("b", Made.MINISTER, DIRECT, Mode.DIRECT),
                report("c", Made.EGYPT, OTHER, Mode.DIRECT));
        Coverage coverage = relation.stories().get(0).coverage();
        assertThat(coverage.rows().get(0).cells().values().stream().map(Coverage.Cell::how))
                .containsExactly(Coverage.Carriage.PARAPHRASE, Coverage.Carriage.VERBATIM, Coverage.Carriage.ABSENT);
        assertThat(coverage.alone()).extracting(Coverage.Row::index).containsExactly(1);
    }

    @Test
    void aTranslationInOtherWordsOfTheSameRootsAndMeaningsIsAWording() {
        String said = "ما بنيناه في الميناء ليس حلفا ضد أحد، بل جسر بين جارين كبيرين";
        String translated = "ما شيدناه في الميناء ليس كتلة موجهة ضد أي شخص، ولكنه جسر بين جيران عظام كبار";
        assertThat(sayings(
                        report("a", Made.MINISTER, said, Mode.DIRECT),
                        report("b", Made.MINISTER, translated, Mode.DIRECT),
                        report("c", Made.MINISTER, OTHER, Mode.DIRECT)))
                .hasSize(2);
    }

    @Test
    void coverageTellsWhoCarriesAPartAndWhoTheContrary() {
        String whole =
                "افتتاح خط الحاويات بين مرسين ودمياط في الخريف، وخفض رسوم العبور للشاحنات المبردة، وتوسيع رصيف الميناء الشرقي";
        String part = "بلاده ستخفض رسوم العبور للشاحنات المبردة";
        String denied = "أن تكون رسوم العبور للشاحنات المبردة قد خفضت";
        Report denies = Made.report("c", "2024-03-05", "s", "بحثت مصر وتركيا التعاون. ونفى المتحدث " + denied + ".")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY)
                .denies(Made.EGYPT, denied)
                .done();
        Coverage coverage = Made.relation(
                        report("a", Made.MINISTER, whole, Mode.DIRECT),
                        report("b", Made.MINISTER, part, Mode.INDIRECT),
                        denies,
                        report("d", Made.EGYPT, OTHER, Mode.DIRECT))
                .stories()
                .get(0)
                .coverage();
        Coverage.Row row = coverage.rows().get(0);
        assertThat(row.cells().values().stream().map(Coverage.Cell::how))
                .containsExactly(
                        Coverage.Carriage.VERBATIM,
                        Coverage.Carriage.PARTLY,
                        Coverage.Carriage.CONTRADICTED,
                        Coverage.Carriage.ABSENT);
        assertThat(row.carriers()).containsExactly("outlet of a", "outlet of b");
    }
}

package marsad.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import marsad.Marsad;
import marsad.model.Article;
import marsad.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report's positions are beyond the examples of the rules. */
class PositionStageTest {
    private static final Marsad MARSAD = Marsad.arabic();

    private static List<Position> positions(String text) {
        return MARSAD.analyze(new Article("a", null, "2024-03-20", null, null, text))
                .positions();
    }

    private static Stream<String> told(String text) {
        return positions(text).stream()
                .map(p -> p.actor() + " " + p.stance() + " " + p.target().of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                    تؤيد كينيا حل الدولتين. = SUPPORT
                    لا تؤيد كينيا حل الدولتين. = OPPOSE
                    لا تعارض كينيا حل الدولتين. = NEUTRAL
                    """)
    void aDenialTurnsTheStance(String text, Position.Stance stance) {
        assertThat(positions(text)).singleElement().satisfies(p -> {
            assertThat(p.stance()).isEqualTo(stance);
            assertThat(p.target().of(text)).isEqualTo("حل الدولتين");
        });
    }

    @Test
    void whatMayBeIsNoStance() {
        assertThat(told("ربما ترفض كينيا الاتفاق.")).isEmpty();
    }

    @Test
    void aMinisterSpeaksForHisStateAndAnActivistDoesNot() {
        assertThat(told("دعا وزير الخارجية الكيني سالم نادر إلى وقف إطلاق النار."))
                .containsExactly("KEN CALLS_FOR إلى وقف إطلاق النار");
        assertThat(told("دعا الناشط الكيني سالم نادر إلى وقف إطلاق النار.")).isEmpty();
    }

    @Test
    void whoIsCalledOnIsNotWhatIsCalledFor() {
        assertThat(told("ودعت كينيا حكومة السودان والأطراف الأخرى إلى استئناف الحوار."))
                .containsExactly("KEN CALLS_FOR إلى استئناف الحوار");
    }

    @Test
    void theStateItIsTowardIsKnown() {
        assertThat(positions("جددت كينيا دعمها للسودان."))
                .singleElement()
                .satisfies(
                        p -> assertThat(p.toward()).isNotNull().extracting("id").isEqualTo("SDN"));
    }

    @Test
    void headlineAndLeadTellOnePosition() {
        assertThat(told("كينيا تدين الهجوم على الميناء\nأدانت كينيا الهجوم على الميناء الجنوبي."))
                .hasSize(1);
    }

    @Test
    void aRefusalToSpeakIsNoStance() {
        assertThat(told("رفضت كينيا التعليق على الأنباء.")).isEmpty();
    }
}

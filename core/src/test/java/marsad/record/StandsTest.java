package marsad.record;

import static marsad.record.Made.EGYPT;
import static marsad.record.Made.TURKEY;
import static marsad.record.Made.relation;
import static marsad.record.Made.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.model.Position;
import org.junit.jupiter.api.Test;

class StandsTest {
    private static final String TEXT = "قالت مصر لتركيا إنها مع المبادرة الأممية للحوار بشأن المياه";

    private static Report told(String id, String day, Position.Stance stance) {
        return report(id, day, id, TEXT)
                .names("مصر", EGYPT)
                .names("تركيا", TURKEY)
                .holds(EGYPT, stance, "المبادرة الأممية للحوار بشأن المياه")
                .done();
    }

    @Test
    void onePositionOfTwoReportsStandsOnceWithTheWordsOfBoth() {
        List<Stand> stands = relation(
                        told("a", "2024-01-01", Position.Stance.SUPPORT),
                        told("b", "2024-02-01", Position.Stance.SUPPORT))
                .stands();

        assertThat(stands).singleElement().satisfies(stand -> {
            assertThat(stand.targets()).extracting(c -> c.report().id()).containsExactly("a", "b");
            assertThat(stand.turned()).isFalse();
        });
    }

    @Test
    void aChangedPositionIsTold() {
        assertThat(relation(
                                told("a", "2024-01-01", Position.Stance.SUPPORT),
                                told("b", "2024-02-01", Position.Stance.OPPOSE))
                        .stands())
                .extracting(Stand::turned)
                .containsExactly(false, true);
    }
}

package marsad.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import marsad.model.Figure.Status;
import marsad.model.Quantity.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private static final String CLAUSE = "بلغت التجارة بين مصر وتركيا";

    private static Made made(String id, String day, String story) {
        return Made.report(id, day, story, CLAUSE + " حدا غير مسبوق، وتعهد الجانبان بالمزيد.")
                .names("مصر", Made.EGYPT)
                .names("تركيا", Made.TURKEY);
    }

    private static Report trade(String id, String value, Bound bound, String period, Status status) {
        return made(id, "2024-03-05", "s")
                .trade(CLAUSE, value, bound, period, status)
                .done();
    }

    @Test
    void theSameValueOfTwoReportsIsOnePoint() {
        Relation relation = Made.relation(
                trade("a", "6600000000", Bound.EXACT, "2023", Status.ACTUAL),
                trade("b", "6600000000", Bound.EXACT, "2023", Status.ACTUAL));
        assertThat(relation.series()).hasSize(1);
        assertThat(relation.series().get(0).points()).hasSize(1);
        assertThat(relation.series().get(0).points().get(0).carriers()).hasSize(2);
        assertThat(Made.kinds(relation)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6600000000, EXACT, 7700000000, EXACT, CONTRADICTION",
        "185000000000, EXACT, 190000000000, EXACT, CONTRADICTION",
        "176400000000, EXACT, 176000000000, EXACT, ROUNDING",
        "73000000000, EXACT, 70000000000, ABOUT, ROUNDING",
        "240100000000, EXACT, 240000000000, ABOUT, ROUNDING",
        "87550, EXACT, 87000, ABOUT, ROUNDING",
        "41, EXACT, 40, OVER, ROUNDING",
    })
    void valuesOfOnePeriodThatDifferAreTyped(String a, Bound boundA, String b, Bound boundB, Conflict.Kind kind) {
        assertThat(Made.kinds(Made.relation(
                        trade("a", a, boundA, "2023", Status.ACTUAL), trade("b", b, boundB, "2023", Status.ACTUAL))))
                .containsExactly(kind);
    }

    @Test
    void aBoundAndAValueBeyondItAgree() {
        assertThat(Made.kinds(Made.relation(
                        trade("a", "100", Bound.OVER, "2023", Status.ACTUAL),
                        trade("b", "123", Bound.EXACT, "2023", Status.ACTUAL))))
                .isEmpty();
    }

    @Test
    void overlappingPeriodsAreAMatterOfScope() {
        assertThat(Made.kinds(Made.relation(
                        trade("a", "100", Bound.EXACT, "2023-01/2023-09", Status.ACTUAL),
                        trade("b", "123", Bound.EXACT, "2023", Status.ACTUAL))))
                .containsExactly(Conflict.Kind.SCOPE);
    }

    @Test
    void oneTargetWithTwoDatesInOneReportIsAContradictionInsideIt() {
        Relation relation = Made.relation(made("a", "2023-02-22", "s")
                .trade(CLAUSE, "15000000000", Bound.EXACT, "../2023", Status.TARGET)
                .trade(CLAUSE, "15000000000", Bound.EXACT, "2024", Status.TARGET)
                .done());
        Conflict conflict = relation.series().get(0).conflicts().get(0);
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.CONTRADICTION);
        assertThat(conflict.inside()).isTrue();
        assertThat(relation.series().get(0).aims()).hasSize(2);
    }

    @Test
    void aLaterTollIsAnUpdate() {
        Report first = made("a", "2023-03-13", "s")
                .figure("killed", List.of("EGY"), "شخص", CLAUSE, "3", Bound.EXACT, null, Status.ACTUAL)
                .done();
        Report second = made("b", "2023-03-15", "s")
                .figure("killed", List.of("EGY"), "شخص", CLAUSE, "6", Bound.EXACT, null, Status.ACTUAL)
                .done();
        assertThat(Made.kinds(Made.relation(first, second))).containsExactly(Conflict.Kind.UPDATE);
    }

    @Test
    void tollsOfTwoStoriesAreTwoSeries() {
        Report first = made("a", "2023-03-13", "s")
                .figure("killed", List.of("EGY"), "شخص", CLAUSE, "3", Bound.EXACT, null, Status.ACTUAL)
                .done();
        Report second = made("b", "2023-03-15", "t")
                .figure("killed", List.of("EGY"), "شخص", CLAUSE, "6", Bound.EXACT, null, Status.ACTUAL)
                .done();
        assertThat(Made.relation(first, second).series()).hasSize(2);
    }

    private static Report counted(String id, String day, String metric, String unit, String value) {
        return made(id, day, "story of " + id)
                .figure(metric, List.of("EGY", "TUR"), unit, CLAUSE, value, Bound.EXACT, null, Status.ACTUAL)
                .done();
    }

    @Test
    void aCountToldAgainInAnotherStoryIsOnePointUnlessItIsAToll() {
        List<Series> told = Made.relation(
                        counted("a", "2024-03-05", "expelled", "دبلوماسي", "23"),
                        counted("b", "2024-03-09", "expelled", "دبلوماسي", "23"))
                .series();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).points()).hasSize(1);
        assertThat(Made.relation(
                                counted("a", "2024-03-05", "expelled", "دبلوماسي", "23"),
                                counted("b", "2024-06-09", "expelled", "دبلوماسي", "23"))
                        .series())
                .hasSize(2);
        assertThat(Made.relation(
                                counted("a", "2024-03-05", "killed", "شخص", "23"),
                                counted("b", "2024-03-09", "killed", "شخص", "23"))
                        .series())
                .hasSize(2);
    }

    @Test
    void peopleHeldAreOneCountWhateverNounStandsForThem() {
        List<Series> held = Made.relation(
                        counted("a", "2024-03-05", "released", "مواطن", "3"),
                        counted("b", "2024-03-06", "released", "رجل", "3"))
                .series();
        assertThat(held).hasSize(1);
        assertThat(held.get(0).points()).hasSize(1);
        assertThat(held.get(0).unit()).isEqualTo("مواطن");
    }

    @Test
    void eachValueOfAPeriodIsSetAgainstTheBestAttestedOne() {
        List<Conflict> conflicts = Made.relation(
                        trade("a", "6600000000", Bound.EXACT, "2023", Status.ACTUAL),
                        trade("b", "6600000000", Bound.EXACT, "2023", Status.ACTUAL),
                        trade("c", "7700000000", Bound.EXACT, "2023", Status.ACTUAL),
                        trade("d", "9900000000", Bound.EXACT, "2023", Status.ACTUAL))
                .series()
                .get(0)
                .conflicts();
        assertThat(conflicts)
                .hasSize(2)
                .allSatisfy(conflict -> assertThat(conflict.attested())
                        .hasValueSatisfying(point -> assertThat(point.value()).isEqualByComparingTo("6600000000")));
    }

    @Test
    void oneReportThatGivesTwoValuesMeansTwoThings() {
        assertThat(Made.kinds(Made.relation(made("a", "2023-02-22", "s")
                        .trade(CLAUSE, "30", Bound.EXACT, "2022", Status.ACTUAL)
                        .trade(CLAUSE, "35", Bound.EXACT, "2022", Status.ACTUAL)
                        .done())))
                .isEmpty();
    }

    @Test
    void pointsStandInTheOrderOfTheirPeriods() {
        Relation relation = Made.relation(
                trade("a", "3", Bound.EXACT, null, Status.ACTUAL),
                trade("b", "2", Bound.EXACT, "2022", Status.ACTUAL),
                trade("c", "1", Bound.EXACT, "2021-01/2021-09", Status.ACTUAL));
        assertThat(relation.series().get(0).points())
                .extracting(Point::value)
                .containsExactly(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("3"));
    }

    @Test
    void aValueWithoutPeriodMayRoundTheOneOfItsStory() {
        assertThat(Made.kinds(Made.relation(
                        trade("a", "9700000000", Bound.EXACT, "2022", Status.ACTUAL),
                        trade("b", "10000000000", Bound.ABOUT, null, Status.ACTUAL))))
                .containsExactly(Conflict.Kind.ROUNDING);
        assertThat(Made.kinds(Made.relation(
                        trade("a", "9700000000", Bound.EXACT, "2022", Status.ACTUAL),
                        trade("b", "12000000000", Bound.EXACT, null, Status.ACTUAL))))
                .isEmpty();
    }

    @Test
    void whatIsSignedAtOneMeetingIsOneCountWhateverItIsCalled() {
        assertThat(Made.kinds(Made.relation(
                        counted("a", "2024-03-05", "agreements signed", "اتفاقية", "18"),
                        counted("b", "2024-03-05", "agreements signed", "مذكرة تفاهم", "17"))))
                .isEmpty();
        assertThat(Made.kinds(Made.relation(signed("a", "اتفاقية", "18"), signed("b", "مذكرة تفاهم", "17"))))
                .containsExactly(Conflict.Kind.CONTRADICTION);
    }

    private static Report signed(String id, String unit, String value) {
        return made(id, "2024-03-05", "s")
                .figure(
                        "agreements signed",
                        List.of("EGY", "TUR"),
                        unit,
                        CLAUSE,
                        value,
                        Bound.EXACT,
                        null,
                        Status.ACTUAL)
                .done();
    }
}

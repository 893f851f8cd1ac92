package marsad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import marsad.lexicon.Attributes;
import marsad.lexicon.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    private static final LocalDate NOW = LocalDate.of(2024, 3, 20);

    private static String edtf(Said said, LocalDate now, Lean lean) {
        return Objects.requireNonNull(said.resolve(new Scene(now, lean, null))).edtf();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 3, LAST, 2024-03-20",
        "0, 0, 4, LAST, 2024-03-14",
        "0, 0, 4, NEXT, 2024-03-21",
        "0, 0, 4, REPORT, 2024-03-14",
        "0, 3, 0, LAST, 2024-03",
        "0, 5, 0, LAST, 2023-05",
        "0, 5, 0, NEXT, 2024-05",
        "29, 2, 0, LAST, 2024-02-29",
        "29, 2, 0, NEXT, 2028-02-29",
        "31, 0, 0, LAST, 2024-01-31",
        "20, 3, 1, REPORT, 2023-03-20",
        "28, 3, 0, LAST, 2024-03-28",
    })
    void aDateWithoutItsYearIsTheOneThatTheTenseImplies(int day, int month, int weekday, Lean lean, String value) {
        assertThat(edtf(new Said.Yearless(new Fields(day, month, weekday), null), NOW, lean))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, 0, 2024-03-17/2024-03-23",
        "QUARTER, -1, 2023-10/2023-12",
        "HALF, 1, 2024-07/2024-12",
        "DECADE, -1, 201X",
        "YEAR, 1, 2025",
    })
    void unitsAreCountedFromTheOneThatHoldsTheDay(Unit unit, int n, String value) {
        assertThat(unit.around(NOW, n).edtf()).isEqualTo(value);
    }

    @Test
    void sinceADayNeverLiesAhead() {
        Said october = new Said.Yearless(new Fields(8, 10, 0), null);
        LocalDate now = LocalDate.of(2024, 9, 2);
        assertThat(edtf(new Said.Since(october, Lean.PAST), now, Lean.REPORT)).isEqualTo("2023-10-08/..");
    }

    @ParameterizedTest
    @CsvSource({
        "easter, 0, 2024, 2024-03-31",
        "easter, -2, 2023, 2023-04-07",
        "orthodox-easter, 0, 2024, 2024-05-05",
        "hijri, 10-01, 2023, 2023-04-21",
        "hebrew, tishri-10, 2023, 2023-09-25",
        "hebrew, nisan-15, 2024, 2024-04-23",
        "chinese, 01-01, 2024, 2024-02-10",
        "date, 12-25, 2024, 2024-12-25",
    })
    void feastsFollowTheirCalendars(String calendar, String day, int year, String value) {
        Entry feast = new Entry("holiday", "feast", Attributes.of(Map.of(calendar, day)), "feast", "times.tsv", 1);
        assertThat(edtf(new Feast(feast, year), NOW, Lean.LAST)).isEqualTo(value);
    }

    @Test
    void anIntervalTakesFromItsEndWhatItsBeginningLeavesOut() {
        Said range = new Said.Range(
                new Said.Yearless(new Fields(28, 12, 0), null), new Said.Dated(new Fields(3, 1, 0), 2019));
        assertThat(edtf(range, NOW, Lean.LAST)).isEqualTo("2018-12-28/2019-01-03");
    }

    @Test
    void whatNeedsADayIsUnknownWithoutOne() {
        assertThat(new Said.Shift(Unit.YEAR, -1, 0).resolve(new Scene(null, Lean.LAST, null)))
                .isNull();
    }
}

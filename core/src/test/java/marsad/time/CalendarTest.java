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
        "29, 2, 0, NEXT, 2024-02-29",
        "31, 0, 0, LAST, 2024-01-31",
        "20, 3, 1, REPORT, 2023-03-20",
        "28, 3, 0, LAST, 2024-03-28",
        "4, 3, 0, NEXT, 2024-03-04",
        "4, 1, 0, NEXT, 2025-01-04",
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
        assertThat(edtf(new Feast(feast, year, null), NOW, Lean.LAST)).isEqualTo(value);
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

    @ParameterizedTest
    @CsvSource({
        "2018-06-15, -1, 2017/2018",
        "2018-03-15, -1, 2016/2017",
        "2018-03-15, 0, 2017/2018",
        "2018-07-15, 0, 2018/2019",
        "2018-07-15, 1, 2018/2019",
        "2018-08-15, 1, 2018/2019",
        "2018-10-15, 1, 2019/2020",
    })
    void aSeasonOfSportRunsOverTwoYears(LocalDate now, int which, String value) {
        assertThat(edtf(new Campaign(which), now, Lean.LAST)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 10, 1, 2016-10-03/2016-10-09",
        "2014, 10, 1, 2014-10-06/2014-10-12",
        "2016, 7, -1, 2016-07-25/2016-07-31",
        "2015, 0, 1, 2014-12-29/2015-01-04",
        "2017, 0, 3, 2017-01-16/2017-01-22",
    })
    void weeksAreCountedAsIsoDoes(int year, int month, int n, String value) {
        Said whole = month == 0 ? new Said.Year(year) : new Said.Dated(new Fields(0, month, 0), year);
        assertThat(edtf(new CountedWeek(whole, n), NOW, Lean.LAST)).isEqualTo(value);
    }

    @Test
    void aFifthWeekThatAMonthHasNotIsNone() {
        Said february = new Said.Dated(new Fields(0, 2, 0), 2016);
        assertThat(new CountedWeek(february, 5).resolve(new Scene(NOW, Lean.LAST, null)))
                .isNull();
    }

    @Test
    void ofTwoNumbersTheOneThatMakesTheDateNearIsTheYear() {
        LocalDate now = LocalDate.of(2016, 11, 7);
        assertThat(edtf(new ShortDate(21, 4, 16), now, Lean.LAST)).isEqualTo("2016-04-21");
        assertThat(edtf(new ShortDate(16, 4, 21), now, Lean.LAST)).isEqualTo("2016-04-21");
        assertThat(new ShortDate(4, 3, 3).resolve(new Scene(now, Lean.LAST, null)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-10, LAST, 4, 2017-10/2017-12",
        "2018-05-07, LAST, 1, 2018-01/2018-03",
        "2018-05-07, NEXT, 1, 2019-01/2019-03",
        "2018-05-07, NEXT, 2, 2018-04/2018-06",
    })
    void aBareQuarterIsTheLastThatBeganOrTheNextThatHasNotEnded(LocalDate now, Lean lean, int first, String value) {
        assertThat(edtf(new Running(3, first), now, lean)).isEqualTo(value);
    }

    @Test
    void aDateThatIsAllATextSaysIsOfTheRunningYear() {
        LocalDate now = LocalDate.of(2013, 2, 12);
        assertThat(edtf(new Said.Yearless(new Fields(23, 10, 0), null), now, Lean.ALONE))
                .isEqualTo("2013-10-23");
        assertThat(edtf(new Said.Yearless(new Fields(1, 2, 0), null), now, Lean.ALONE))
                .isEqualTo("2013-02-01");
    }
}

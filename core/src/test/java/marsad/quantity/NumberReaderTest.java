package marsad.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.5 | 1234.5",
                "1.234,5 | 1234.5",
                "1.234.567 | 1234567",
                "1,234,567 | 1234567",
                "1 234 567 | 1234567",
                "١٬٢٣٤٬٥٦٧ | 1234567",
                "29.3 | 29.3",
                "29,3 | 29.3",
                "٢٩٫٣ | 29.3",
                "2.500 | 2500",
                "0.250 | 0.25",
                "3,500 | 3500",
                "(69) مليون | 69000000",
                "-5 | -5",
                "سالب خمسة | -5",
            })
    void digitsAreReadInEveryStyle(String text, BigDecimal value) {
        assertThat(only(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "سبعة | 7",
                "ثماني عشرة | 18",
                "خمس وعشرون | 25",
                "واحدة و عشرون | 21",
                "إحدى وثلاثين | 31",
                "مئتان | 200",
                "ثلاثمئة وخمسون | 350",
                "تسع مائة | 900",
                "خمسمائة وخمسة وعشرين | 525",
                "ألف | 1000",
                "ألفان | 2000",
                "ثلاثة آلاف | 3000",
                "ألف وخمسمئة | 1500",
                "ألفين ومائتين | 2200",
                "مئة وخمسة وعشرين ألفا | 125000",
                "مليون ومئتي ألف | 1200000",
                "ملياري | 2000000000",
                "عشرة ملايين | 10000000",
                "مئة ألف مليون | 100000000000",
                "ألف ومئتي مليار | 1200000000000",
                "ثلاثة عشر مليونا وأربعمئة ألف وسبعون | 13400070",
                "نصف مليون | 500000",
                "ربع مليار | 250000000",
                "ثلاثة ملايين ونصف | 3500000",
                "ثلاثة ملايين ونصف المليون | 3500000",
                "مليون ونصف مليون | 1500000",
                "مليار ونصف المليار | 1500000000",
                "ثلاثة أرباع | 0.75",
                "واحد فاصلة خمسة | 1.5",
                "نصف دزينة | 6",
            })
    void wordsAreComposedInAllGendersAndCases(String text, BigDecimal value) {
        assertThat(only(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 آلاف | 3000",
                "1,2 تريليون | 1200000000000",
                "1.234 مليار | 1234000000",
                "2,375 مليون | 2375000",
                "3 ملايين و500 ألف | 3500000",
                "53 ألفا و894 | 53894",
                "٣ مئة و ٢١ | 321",
                "20 ونصف | 20.5",
            })
    void digitsAndWordsMix(String text, BigDecimal value) {
        assertThat(only(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "مليونا دولار | 2000000",
                "عشرين مليونا | 20000000",
                "مليونا ونصف مليون | 1500000",
            })
    void aFormOfTwoMeaningsIsDualOnlyBeforeItsNoun(String text, BigDecimal value) {
        assertThat(only(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "بين 20 و30 | 20 | 30",
                "بين عشرين وثلاثين ألفا | 20 | 30000",
                "بين خمسة وعشرين | 5 | 20",
                "بين مئة ألف ومئتي ألف | 100000 | 200000",
                "بين عشرين ألفا وثلاثين ألفا | 20000 | 30000",
            })
    void betweenPartsTwoNumbersThatWouldMakeOne(String text, BigDecimal low, BigDecimal high) {
        List<Amount> amounts = Numbers.in(text);
        assertThat(amounts).hasSize(2);
        assertThat(amounts.get(0).value()).isEqualByComparingTo(low);
        assertThat(amounts.get(1).value()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عشرات الآلاف",
                "ملايين الدولارات",
                "آلاف",
                "أحد المسؤولين",
                "192.168.1.2",
                "00962791234567",
                "12/5",
                "10:30",
                "كوفيد-19",
                "G20",
                "إس-400",
                "737MAX",
                "2015-08-15"
            })
    void vagueNumbersNamesDatesAndHoursAreNoNumbers(String text) {
        assertThat(Numbers.in(text)).isEmpty();
    }

    private static BigDecimal only(String text) {
        List<Amount> amounts = Numbers.in(text);
        assertThat(amounts).as(text).hasSize(1);
        return amounts.get(0).value();
    }
}

package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is folded and cut into tokens. */
class TokensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أحمد|احمد",
                "إسلام|اسلام",
                "آمن|امن",
                "مستشفى|مستشفي",
                "قاهرة|قاهره",
                "مَدْرَسَةٌ|مدرسه",
                "كتـــاب|كتاب",
                "ﺍﻟﻌﺮﺑﻴﺔ|العربيه",
                "ﻻ|لا",
                "گفت|غفت",
                "پارس|بارس",
                "کیان|كيان",
                "٢٠٢١|2021",
                "۲۰۲۱|2021",
                "NATO|nato",
                "شؤون|شءون",
                "شئون|شءون",
                "#القمة_العربية|القمه العربيه"
            })
    void whatIsOneWordToAReaderFoldsToOneForm(String source, String folded) {
        assertThat(Texts.folded(source)).isEqualTo(folded);
    }

    @Test
    void spacesOfAllKindsAreOne() {
        assertThat(Texts.folded("من\u00A0\u00A0بكين \t\u3000إلى")).isEqualTo("من بكين الي");
    }

    @Test
    void invisibleMarksInsideAWordAreNothing() {
        assertThat(Texts.tokens("بو\u200Cتين\u200F \u202Bشي\u202C")).containsExactly("بوتين", "شي");
    }

    @Test
    void aNumberKeepsItsSeparatorsButNotTheStopBehindIt() {
        assertThat(Texts.tokens("بلغ 1,234.5 ثم ١٢٣٫٥ في 2021."))
                .containsExactly("بلغ", "1,234.5", "ثم", "123.5", "في", "2021", ".");
    }

    @Test
    void aWordGluedToANumberIsATokenOfItsOwn() {
        assertThat(Texts.tokens("G20 و20 دولة")).containsExactly("g", "20", "و", "20", "دوله");
    }

    @Test
    void aSpanHoldsTheVowelMarksOfItsLastLetterAndNoInvisibleMark() {
        String source = "\u200Fزارَ\u200F بكينَ.";
        Text text = Texts.of(source);
        assertThat(text.span(0, 1).of(source)).isEqualTo("زارَ");
        assertThat(text.span(1, 2).of(source)).isEqualTo("بكينَ");
    }
}

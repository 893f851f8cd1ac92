package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations under every mark that reports use, and every way they misuse it. */
class QuotationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال \"سنعمل معا\" ثم غادر",
                "وقال “سنعمل معا” ثم غادر",
                "وقال „سنعمل معا“ ثم غادر",
                "وقال «سنعمل معا» ثم غادر",
                "وقال ‹سنعمل معا› ثم غادر",
                "وقال:\"سنعمل معا\"ثم غادر",
                "وقال \" سنعمل معا \" ثم غادر",
                "وقال: «سنعمل معا».",
                "وقال \"سنعمل معا\".",
                "وقال \"سنعمل معا\"، ثم غادر",
                "\"سنعمل معا\""
            })
    void aQuotationIsFoundUnderEachKindOfMark(String source) {
        assertThat(Texts.quotations(source)).containsExactly("سنعمل معا");
    }

    @Test
    void parenthesesAfterAColonQuote() {
        assertThat(Texts.quotations("وقال: (سنعمل معا (كما وعدنا) من أجل السلام) ثم غادر"))
                .containsExactly("سنعمل معا (كما وعدنا) من أجل السلام");
        assertThat(Texts.quotations("وقال: (سنعمل معا من أجل السلام) ثم غادر"))
                .containsExactly("سنعمل معا من أجل السلام");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال ”سنعمل معا” ثم غادر",
                "وقال ”سنعمل معا“ ثم غادر",
                "وقال “سنعمل معا“ ثم غادر",
                "وقال “سنعمل معا\" ثم غادر",
                "وقال »سنعمل معا« ثم غادر"
            })
    void marksTurnedTheWrongWayStillQuote(String source) {
        assertThat(Texts.quotations(source)).containsExactly("سنعمل معا");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "في \"القمة\" و\"الحوار\" | القمة | الحوار",
                "«قمة» بـ«حوار» | قمة | حوار",
                "رد بـ\"نعم\" أو \"لا\". | نعم | لا",
                "قال \"نعم\" وأضاف \"لا\" | نعم | لا"
            })
    void twoQuotationsOfASentenceStayApart(String source, String first, String second) {
        assertThat(Texts.quotations(source)).containsExactly(first, second);
    }

    @Test
    void aQuotationInsideAnotherIsDeeper() {
        String source = "قال: «سمعت \"نداء السلام\" اليوم».";
        assertThat(Texts.quotations(source)).containsExactly("سمعت \"نداء السلام\" اليوم", "نداء السلام");
        assertThat(Texts.of(source).quotations()).extracting(Quotation::depth).containsExactly(0, 1);
    }

    @Test
    void marksOfOneKindMayStandInsideEachOther() {
        String source = "أعلن \"تدمير منظومة من نوع \"نور-6\" في المدينة\" أمس.";
        assertThat(Texts.quotations(source)).containsExactly("تدمير منظومة من نوع \"نور-6\" في المدينة", "نور-6");
        assertThat(Texts.of(source).quotations()).extracting(Quotation::depth).containsExactly(0, 1);
    }

    @Test
    void stopsInsideAQuotationEndNoSentence() {
        assertThat(Texts.sentences("قال: \"لن نتراجع. سنواصل العمل. انتهى الأمر\" وغادر. ثم عاد."))
                .containsExactly("قال: \"لن نتراجع. سنواصل العمل. انتهى الأمر\" وغادر.", "ثم عاد.");
    }

    @Test
    void aQuotationMayRunOverParagraphs() {
        assertThat(Texts.quotations("وقال: \"هذا أول الكلام.\nوهذا آخره\" ثم سكت."))
                .containsExactly("هذا أول الكلام.\nوهذا آخره");
    }

    @Test
    void aMarkRepeatedAtTheHeadOfAParagraphContinuesTheQuotation() {
        assertThat(Texts.quotations("وقال: «هذا أول الكلام.\n«وهذا آخره» ثم سكت."))
                .containsExactly("هذا أول الكلام.\n«وهذا آخره");
    }

    @Test
    void aQuotationNeverClosedEndsWithItsParagraph() {
        String source = "وقال: \"هذا كلام لا ينتهي.\nوذهب الوزير إلى القاهرة.\nوعاد \"سالما\" أمس.";
        assertThat(Texts.quotations(source)).containsExactly("هذا كلام لا ينتهي.", "سالما");
        assertThat(Texts.of(source).quotations()).extracting(Quotation::closed).containsExactly(false, true);
    }

    @Test
    void theSecondOfTwoOpeningMarksEndsWhatWasNeverClosed() {
        assertThat(Texts.quotations("قال \"نعم ثم قال \"لا\" وسكت")).containsExactly("نعم ثم قال", "لا");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "زار (القاهرة) أمس",
                "قال الوزير (55 عاما) إنه باق",
                "لا علامات هنا",
                "الصورة: (رويترز)",
                "وقال: (سنعمل معا من أجل",
                "\"\"",
                "« »",
                "\""
            })
    void whatIsNoQuotationStaysNone(String source) {
        assertThat(Texts.quotations(source)).isEmpty();
    }
}

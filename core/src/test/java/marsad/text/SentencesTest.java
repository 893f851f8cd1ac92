package marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end, and where a stop does not end them. */
class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل د. محمد إلى القاهرة",
                "نقلت أ.ف.ب الخبر من بكين",
                "نقلت (أ.ف.ب) الخبر من بكين",
                "نقلت ا. ف. ب. الخبر من بكين",
                "اختارت الوزارة رادار (إل.آر.دي.آر) الجديد",
                "وصل م. علي أمس",
                "انتظر .. ثم غادر",
                "انتظر... ثم غادر",
                "انتظر… ثم غادر",
                "بلغت 3.5 مليار",
                "ارتفع إلى 1.234,5 نقطة",
                "قال: \"نعم. لا.\" وسكت"
            })
    void aStopThatEndsNothing(String source) {
        assertThat(Texts.sentences(source)).containsExactly(source);
    }

    @Test
    void stopsQuestionsAndExclamationsEndASentence() {
        assertThat(Texts.sentences("غادر الوفد. هل يعود؟ نعم! سيعود"))
                .containsExactly("غادر الوفد.", "هل يعود؟", "نعم!", "سيعود");
    }

    @Test
    void aYearBeforeAStopEndsItsSentence() {
        assertThat(Texts.sentences("حدث ذلك في 2021. ثم عاد")).containsExactly("حدث ذلك في 2021.", "ثم عاد");
    }

    @Test
    void aStopWithoutASpaceEndsASentenceOfWords() {
        assertThat(Texts.sentences("غادر الوفد.وعاد أمس")).containsExactly("غادر الوفد.", "وعاد أمس");
    }

    @Test
    void aLineEndsItsSentenceEvenWithoutAStop() {
        assertThat(Texts.sentences("عنوان بلا نقطة\nغادر الوفد.")).containsExactly("عنوان بلا نقطة", "غادر الوفد.");
    }
}

package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import marsad.model.Analysis;
import marsad.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarsadTest {
    private static final Marsad MARSAD = Marsad.arabic();

    private static Analysis of(String text) {
        return MARSAD.analyze(new Article("a", "outlet", "2024-03-20", null, null, text));
    }

    /** Where a text breaks off, the last words may begin a longer entry of the lexicon, which then never comes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "أعلن الوزير أن التبادل التجاري بلغ 5",
                "التقى الوزير رئيس الوزراء في المملكة العربية",
                "قال الوزير إن",
                "اجتمع مجلس الأمن",
                "3.5"
            })
    void blanksBehindTheLastWordChangeNothing(String text) {
        for (String behind : new String[] {" ", "  \u00A0", "\u200F ", " \t"}) {
            Analysis analysis = of(text + behind);
            assertThat(analysis.mentions()).isEqualTo(of(text).mentions());
            assertThat(analysis.quantities()).isEqualTo(of(text).quantities());
        }
    }
}

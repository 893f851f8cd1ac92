package marsad.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marsad.Marsad;
import marsad.model.Article;
import marsad.model.Entity;
import marsad.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Through what a statement reached the outlet, what it is about, and whether the outlet keeps its distance. */
class ChainAndBearingTest {
    private static final Marsad MARSAD = Marsad.arabic();

    private static Statement only(String text) {
        List<Statement> statements = MARSAD.analyze(new Article("a", null, "2021-05-09", null, null, text))
                .statements();
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    private static List<String> via(String text) {
        return only(text).via().stream()
                .map(link -> link.role() + " " + link.span().of(text))
                .toList();
    }

    @Test
    void theChainRunsFromTheOutletToTheSpeaker() {
        assertThat(via("نقلت وكالة تاس عن سيرغي لافروف قوله في مؤتمر صحفي إن المفاوضات ستبدأ قريبا."))
                .containsExactly("MEDIUM وكالة تاس", "DOCUMENT في مؤتمر صحفي");
        assertThat(via("قال سيرغي لافروف في مقابلة مع قناة الجزيرة إن المفاوضات ستبدأ قريبا، بحسب وكالة رويترز."))
                .containsExactly("MEDIUM وكالة رويترز", "MEDIUM قناة الجزيرة", "DOCUMENT في مقابلة مع");
        assertThat(via("قال سيرغي لافروف إن المفاوضات ستبدأ قريبا.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "قال سيرغي لافروف إن التبادل التجاري مع الصين يتطور بسرعة., trade",
        "قال سيرغي لافروف إن تخصيب اليورانيوم يجب أن يتوقف., nuclear",
        "قال سيرغي لافروف إن أسعار النفط ترتفع بسبب فرض عقوبات على المصدرين., energy sanctions",
        "قال سيرغي لافروف إن الطقس جميل في سوتشي., ''"
    })
    void aStatementIsAboutTheTopicsOfItsWords(String text, String topics) {
        assertThat(String.join(" ", only(text).about().topics())).isEqualTo(topics);
    }

    @Test
    void itConcernsWhomItsContentNames() {
        Statement statement = only("قال سيرغي لافروف إن الصين ستستقبل فلاديمير بوتين، وإن الصين دولة صديقة.");
        assertThat(statement.about().concerned()).extracting(Entity::id).containsExactly("CHN", "vladimir-putin");
    }

    @ParameterizedTest
    @CsvSource({
        "زعم سيرغي لافروف أن الجيش انسحب من المدينة., true",
        "قال سيرغي لافروف إن عودة الطقس «السخيف» محتملة., true",
        "قال سيرغي لافروف إن السفينة «الصين» غادرت الميناء أمس., false",
        "قال سيرغي لافروف إن الجيش انسحب من المدينة., false"
    })
    void theOutletKeepsItsDistanceByTheCueOrByMarks(String text, boolean distanced) {
        assertThat(only(text).distanced()).isEqualTo(distanced);
    }
}

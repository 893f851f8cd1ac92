package marsad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import marsad.lang.Language;
import marsad.lang.ar.Arabic;
import marsad.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of which only a part stands in quotation marks. */
class QuotedNamesTest {
    private static final Language ARABIC = Arabic.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "نشرت مجلة \"تايم\" الخبر | media | time",
                "نشرت مجلة «تايم» الخبر | media | time",
                "هاجم تنظيم “داعش” القرية | org | islamic-state",
                "نشرت مجلة تايم الخبر | media | time"
            })
    void theMarksArePassedOverAndTakenIn(String text, String type, String id) {
        Lattice lattice = ARABIC.lexicon().read(Text.of(text, ARABIC.folding()));
        int edge = lattice.longest(1, ARABIC.symbol(type));
        assertThat(lattice.entry(edge).id()).isEqualTo(id);
        assertThat(lattice.to(edge)).isEqualTo(lattice.text().size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"نشرت مجلة \"تايم الجديدة\" الخبر | media", "نشرت مجلة \"تايم | media"})
    void aNameThatGoesOnInsideTheMarksIsAnother(String text, String type) {
        Lattice lattice = ARABIC.lexicon().read(Text.of(text, ARABIC.folding()));
        assertThat(lattice.longest(1, ARABIC.symbol(type))).isEqualTo(-1);
    }
}

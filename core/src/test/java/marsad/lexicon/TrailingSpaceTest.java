package marsad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import marsad.lang.Language;
import marsad.lang.ar.Arabic;
import marsad.text.Text;
import org.junit.jupiter.api.Test;

class TrailingSpaceTest {
    private static final Language ARABIC = Arabic.load();

    /** A space after the last word once led the look-up past the last token, where a longer entry begins like the text. */
    @Test
    void anEntryThatWouldGoOnAfterTheTextIsNotFound() {
        for (String text : new String[] {"قالت وزارة ", "وقالت مصر إن ", "في اتصال ", " "}) {
            Lattice lattice = ARABIC.lexicon().read(Text.of(text, ARABIC.folding()));
            assertThat(lattice.text().size()).isLessThan(text.length());
        }
    }
}

package marsad.lang.ar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import marsad.lang.Language;
import marsad.lang.LanguageLoader;
import marsad.lexicon.Lattice;
import marsad.lexicon.Lexicon;
import marsad.rule.Rule;
import marsad.text.Text;
import org.junit.jupiter.api.Test;

/** The image that the build makes of the lexicon says the same as the files it is made from. */
class ImageTest {
    private static final Language FILES = Arabic.loader().loadFiles();
    private static final Language IMAGE = Arabic.load();

    private static byte[] image() throws IOException {
        try (InputStream in = LanguageLoader.class.getResourceAsStream("ar/" + LanguageLoader.IMAGE)) {
            assertThat(in).as("the image that the build made").isNotNull();
            return in.readAllBytes();
        }
    }

    @Test
    void theBuildMadeTheImageOfTheseFiles() throws IOException {
        assertThat(Arrays.equals(image(), Arabic.loader().image())).isTrue();
    }

    @Test
    void theImageHoldsTheSameEntriesUnderTheSameNumbers() {
        assertThat(IMAGE.lexicon().entries()).isEqualTo(FILES.lexicon().entries());
        assertThat(IMAGE.lexicon().entries("state")).isEqualTo(FILES.lexicon().entries("state"));
        IMAGE.lexicon()
                .entries()
                .forEach(entry -> assertThat(IMAGE.symbol(entry.type())).isEqualTo(FILES.symbol(entry.type())));
    }

    @Test
    void theSameWordsAreFound() {
        // The examples of all rules are texts that hold words of every kind.
        IMAGE.rules().values().stream()
                .flatMap(rules -> rules.rules().stream())
                .flatMap(rule -> rule.examples().stream())
                .map(Rule.Example::sentence)
                .forEach(sentence -> assertThat(edges(IMAGE, sentence)).isEqualTo(edges(FILES, sentence)));
    }

    private static List<List<Object>> edges(Language language, String sentence) {
        Lattice lattice = language.lexicon().read(Text.of(sentence, language.folding()));
        List<List<Object>> edges = new ArrayList<>();
        for (int token = 0; token < lattice.text().size(); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                edges.add(List.of(
                        token,
                        lattice.to(edge),
                        lattice.symbol(edge),
                        lattice.id(edge),
                        lattice.features(edge),
                        lattice.start(edge),
                        lattice.entry(edge)));
            }
        }
        return edges;
    }

    @Test
    void bytesThatAreNoImageAreRefused() throws IOException {
        byte[] image = image();
        assertThatThrownBy(() -> restore(new byte[100])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> restore(Arrays.copyOf(image, image.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anImageTakesNoWordThatItDoesNotHold() throws IOException {
        Lexicon.Builder builder = restore(image());
        builder.symbols().intern("unheard");
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    }

    private static Lexicon.Builder restore(byte[] image) {
        return Lexicon.Builder.restore(image, new ArabicMorphology(), UnaryOperator.identity());
    }
}

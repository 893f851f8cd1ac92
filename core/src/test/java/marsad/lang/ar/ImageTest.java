package marsad.lang.ar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import marsad.lang.Language;
import marsad.lang.LanguageLoader;
import marsad.lexicon.ImageOut;
import marsad.lexicon.Lattice;
import marsad.rule.Rule;
import marsad.rule.RuleSet;
import marsad.text.Text;
import org.junit.jupiter.api.Test;

/** The image that the build makes of the lexicon says the same as the files it is made from. */
class ImageTest {
    private static final Language FILES = Arabic.loader().loadFiles();
    private static final Language IMAGE = Arabic.load();

    @Test
    void theBuildMadeTheImageOfTheseFiles() throws IOException {
        try (InputStream in = LanguageLoader.class.getResourceAsStream("ar/" + LanguageLoader.IMAGE)) {
            assertThat(in).as("the image that the build made").isNotNull();
            assertThat(Arrays.equals(in.readAllBytes(), Arabic.loader().image()))
                    .isTrue();
        }
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
        FILES.rules().values().stream()
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
    void theImageHoldsTheSameRules() {
        assertThat(IMAGE.rules().keySet()).isEqualTo(FILES.rules().keySet());
        FILES.rules()
                .forEach((name, set) -> assertThat(written(IMAGE.rules(name))).isEqualTo(written(set)));
        assertThat(IMAGE.frequency()).isEqualTo(FILES.frequency());
        assertThat(IMAGE.synonyms()).isEqualTo(FILES.synonyms()).isNotEmpty();
    }

    private static byte[] written(RuleSet rules) {
        ImageOut out = new ImageOut();
        rules.write(out);
        return out.bytes();
    }

    @Test
    void bytesThatAreNoImageAreRefused() {
        byte[] image = Arabic.loader().image();
        // The number of bytes that stands before an image is not a part of it.
        byte[] whole = Arrays.copyOfRange(image, Integer.BYTES, image.length);
        assertThat(Arabic.loader().restore(whole).frequency()).isEqualTo(FILES.frequency());
        assertThatThrownBy(() -> Arabic.loader().restore(new byte[100])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Arabic.loader().restore(Arrays.copyOf(whole, whole.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package marsad.lang.ar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import marsad.lexicon.Lattice;
import marsad.lexicon.Lexicon;
import marsad.lexicon.LexiconFile;
import marsad.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words the paradigms make out of the forms of a lexicon line. */
class ArabicMorphologyTest {
    private static final ArabicFolding FOLDING = new ArabicFolding();

    /** The words of a text that are found, each with the features it is found with. */
    private static List<String> read(String paradigm, String forms, String text) {
        Lexicon.Builder builder = new Lexicon.Builder(new ArabicMorphology(), ArabicMorphologyTest::fold);
        builder.declare("c", paradigm);
        LexiconFile.read("test.tsv", "c\tid\t-\t" + forms + "\n", builder);
        Text read = Text.of(text, FOLDING);
        Lattice lattice = builder.build().read(read);
        List<String> found = new ArrayList<>();
        for (int token = 0; token < read.size(); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                found.add(lattice.span(edge).of(text) + features(lattice.features(edge)));
            }
        }
        return found;
    }

    private static String fold(String form) {
        Text text = Text.of(form, FOLDING);
        return new String(text.folded(), 0, text.foldedLength());
    }

    private static Set<Feature> features(int bits) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (Feature feature : Feature.values()) {
            if ((bits & feature.bit()) != 0) {
                features.add(feature);
            }
        }
        return features;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact|منذ|منذ|منذ[]",
                "exact|منذ|ومنذ|منذ[AND]",
                "name|بوتين|بوتين|بوتين[]",
                "name|بوتين|وبوتين|بوتين[AND]",
                "name|بوتين|لبوتين|بوتين[LI]",
                "name|بوتين|وكبوتين|بوتين[AND, KA]",
                "name|الناتو|الناتو|الناتو[DEF]",
                "name|الناتو|للناتو|للناتو[LI, DEF]",
                "name|الناتو|وبالناتو|الناتو[AND, BI, DEF]",
                "noun|وزير|وزير|وزير[]",
                "noun|وزير|الوزيران|الوزيران[DEF, DUAL]",
                "noun|وزير|وزيره|وزيره[PRON]",
                "noun|وزير|وزيرا|وزيرا[ACC]",
                "noun|غارة|غارة|غارة[FEM]",
                "noun|غارة|غارات|غارات[FEM, PLURAL]",
                "noun|غارة|غارتين|غارتين[FEM, DUAL]",
                "noun|غارة|غارتها|غارتها[FEM, PRON, HER]",
                "adj|روسي|الروسية|الروسية[DEF, FEM]",
                "adj|روسي|روسيان|روسيان[DUAL]",
                "adj|روسي|والروسيون|الروسيون[AND, DEF, PLURAL]",
                "verb|أكد|أكدت|أكدت[PAST, FINITE, FEM]",
                "verb|أكد|وأكدوا|أكدوا[AND, PAST, FINITE, PLURAL]",
                "verb|دعا|دعت|دعت[PAST, FINITE, FEM]",
                "verb|-;يؤكد|يؤكد|يؤكد[PRESENT, FINITE]",
                "verb|-;يؤكد|ستؤكد|ستؤكد[FUTURE, PRESENT, FINITE, FEM]",
                "verb|-;يؤكد|ويؤكدان|يؤكدان[AND, PRESENT, FINITE, DUAL]",
                "verb|-;يدعو|تدعو|تدعو[PRESENT, FINITE, FEM]",
                "verb|-;يدعو|يدعون|يدعون[PRESENT, FINITE, PLURAL]",
                "verb|-;-;مؤكد|مؤكدا|مؤكدا[PARTICIPLE, ACC]",
                "verb|-;-;مؤكد|المؤكدة|المؤكدة[DEF, PARTICIPLE, FEM]",
                "verb|-;-;داعي|داعيا|داعيا[PARTICIPLE, ACC]",
                "verb|-;-;-;تأكيد|تأكيده|تأكيده[MASDAR, PRON]",
                "verb|-;-;-;إشارة|إشارتها|إشارتها[MASDAR, PRON, HER]",
                "verb|-;-;-;-;قيل|قيل|قيل[PAST, FINITE]",
                "verb|عقد اجتماعا|عقدت اجتماعا|عقدت اجتماعا[PAST, FINITE, FEM]",
                "that|أن|بأنهم|أنهم[BI, PRON, THEM]"
            })
    void aWordIsFoundWithWhatItsCliticsAndEndingsSay(String paradigm, String forms, String text, String found) {
        assertThat(read(paradigm, forms.replace(';', '|'), text))
                .anyMatch(f -> normal(f).equals(normal(found)));
    }

    /** Features in one order, whatever the order of the enum. */
    private static String normal(String found) {
        int at = found.indexOf('[');
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (String name : found.substring(at + 1, found.length() - 1).split(", ")) {
            if (!name.isEmpty()) {
                features.add(Feature.valueOf(name));
            }
        }
        return found.substring(0, at) + features;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact|منذ|بمنذ|a preposition before a particle",
                "name|بوتين|البوتين|an article before a name",
                "name|بوتين|بوتينات|an ending after a name",
                "name|الناتو|ناتو|a name without its article",
                "noun|وزير|وزيرست|no ending",
                "noun|غارة|غار|a noun without its ending",
                "verb|أكد|بأكد|a preposition before a past verb",
                "verb|أكد|الأكد|an article before a past verb",
                "verb|-;يؤكد|ؤكد|a present verb without its person",
                "exact|كان|مكان|the middle of a word",
                "exact|كان|كانت|the beginning of a word"
            })
    void aWordIsNotFoundWhereItsParadigmForbids(String paradigm, String forms, String text, String why) {
        assertThat(read(paradigm, forms.replace(';', '|'), text)).as(why).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"وانغ", "بوتين", "لبنان", "كوريا", "فرنسا", "واشنطن", "بكين", "فيينا", "ليبيا", "وانغ يي"})
    void aNameThatBeginsLikeACliticStaysWhole(String name) {
        assertThat(read("name", name, "التقى " + name + " أمس")).containsExactly(name + "[]");
        assertThat(read("name", name, "التقى و" + name + " أمس")).containsExactly(name + "[AND]");
    }

    @Test
    void theBareRestOfANameIsNoWordOfIts() {
        assertThat(read("name", "بوتين", "وتين")).isEmpty();
        assertThat(read("name", "لبنان", "بنان")).isEmpty();
    }

    @Test
    void aPhraseIsFoundOverTheSpacesOfTheText() {
        assertThat(read("name", "الأمم المتحدة", "في  للأمم\u00A0المتحدة"))
                .containsExactly("للأمم\u00A0المتحدة[LI, DEF]");
    }

    @Test
    void aPhraseEndsAtAWordEdge() {
        assertThat(read("name", "شي جين", "شي جينات")).isEmpty();
    }

    @Test
    void aPresentVerbMustBeginWithYeh() {
        assertThatThrownBy(() -> read("verb", "-|أكد", ""))
                .hasMessage("test.tsv:1: a present verb begins with yeh, unlike اكد");
    }

    @Test
    void anUnknownParadigmIsRefused() {
        assertThatThrownBy(() -> read("noum", "وزير", "")).hasMessage("test.tsv:1: no paradigm is called noum");
    }
}

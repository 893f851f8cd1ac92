package marsad.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import marsad.app.out.Mark;
import marsad.app.out.Phrases;
import org.junit.jupiter.api.Test;

/** Words of the interface: all there, in both languages. */
class WordsTest {
    private static final List<String> FILES = List.of("dossier", "page");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern KEY = Pattern.compile("view\\.t\\(\"([a-z_.0-9-]+)\"[,)]");

    private final Phrases arabic = new Phrases(true, false, FILES);
    private final Phrases english = new Phrases(false, false, FILES);

    @Test
    void everyKeyOfATemplateHasWords() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path template : templates()) {
            Matcher matcher = KEY.matcher(Files.readString(template, StandardCharsets.UTF_8));
            while (matcher.find()) {
                if (!arabic.keys().contains(matcher.group(1)) || !english.keys().contains(matcher.group(1))) {
                    missing.add(template.getFileName() + ": " + matcher.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyEnglishKeyIsInArabicToo() {
        Set<String> only = new TreeSet<>(english.keys());
        only.removeAll(arabic.keys());
        assertThat(only).isEmpty();
    }

    /** What is marked in a report has a name in both languages. */
    @Test
    void everyKindOfMarkHasWords() throws IOException {
        Set<String> needed = new TreeSet<>();
        for (Mark.Layer layer : Mark.Layer.values()) {
            needed.add("layer." + layer.name().toLowerCase(Locale.ROOT));
        }
        Files.readAllLines(Path.of("src/main/resources/marsad/app/out/labels.properties"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> line.startsWith("kind.") || line.startsWith("slot."))
                .forEach(line -> needed.add(line.substring(0, line.indexOf('='))));
        assertThat(arabic.keys()).containsAll(needed);
        assertThat(english.keys()).containsAll(needed);
    }

    @Test
    void everyPhraseIsWellFormed() {
        Stream.of(arabic, english)
                .forEach(words -> words.keys()
                        .forEach(key -> assertThat(words.of(key, 3, 2, 1, 4)).isNotNull()));
    }

    /** Direction is markup: a style that names left or right breaks one of the two languages. */
    @Test
    void styleHasLogicalPropertiesOnly() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/marsad/app/page/marsad.css"), StandardCharsets.UTF_8);
        assertThat(css)
                .doesNotContainPattern(
                        "(margin|padding|border)-(left|right)|text-align:(left|right)|float:(left|right)|[;{](left|right):");
    }

    /** A page must work under a policy that admits no script and no style of its own. */
    @Test
    void templatesHoldNoScriptAndNoStyle() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template, StandardCharsets.UTF_8))
                    .as(template.toString())
                    .doesNotContainPattern("\\son[a-z]+=|\\sstyle=|<script>|\\$unsafe");
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.sorted().toList();
        }
    }
}

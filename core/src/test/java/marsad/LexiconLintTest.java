package marsad;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import marsad.lang.Language;
import marsad.lang.ar.Arabic;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks the form of every lexicon file, and that no state is missing. */
class LexiconLintTest {
    private static final Path FOLDER = Path.of("src/main/resources/marsad/lang/ar/lexicon");
    private static final Language ARABIC = Arabic.load();

    private record Row(String file, int line, String text) {
        String[] columns() {
            return text.split("\t", -1);
        }

        List<String> forms() {
            return List.of(columns()[3].split("\\|", -1));
        }

        boolean doubts(String form) {
            return Arrays.asList(columns()[2].split(";")).contains("ambiguous=yes")
                    || forms().contains(form.startsWith("?") ? form : "?" + form);
        }

        String place() {
            return file + ":" + line;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyEntryIsWellFormed() {
        return files().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Set<String> classes = classes();
            List<String> faults = rows(file).stream()
                    .flatMap(row -> faults(row, classes).map(fault -> row.place() + ": " + fault))
                    .toList();
            assertThat(faults).isEmpty();
        }));
    }

    private static Stream<String> faults(Row row, Set<String> classes) {
        String[] columns = row.columns();
        if (columns.length != 4) {
            return Stream.of("an entry has four columns, not " + columns.length);
        }
        List<String> faults = new ArrayList<>();
        if (!classes.contains(columns[0])) {
            faults.add("class " + columns[0] + " is not in classes.tsv");
        }
        for (int i = 0; i < 3; i++) {
            if (!columns[i].chars().allMatch(c -> c > ' ' && c < 0x7F || c == ' ') || columns[i].isBlank()) {
                faults.add("column " + (i + 1) + " is not ASCII: " + columns[i]);
            }
        }
        if (!columns[2].equals("-") && !Arrays.stream(columns[2].split(";", -1)).allMatch(LexiconLintTest::pair)) {
            faults.add("attributes read key=value;key=value, not " + columns[2]);
        }
        row.forms().stream()
                .map(LexiconLintTest::fault)
                .filter(f -> !f.isEmpty())
                .forEach(faults::add);
        return faults.stream();
    }

    private static boolean pair(String attribute) {
        int equals = attribute.indexOf('=');
        return equals > 0 && attribute.equals(attribute.strip()) && equals < attribute.length() - 1;
    }

    private static String fault(String form) {
        if (form.isEmpty() || !form.equals(form.strip()) || form.contains("  ")) {
            return "an empty form or a stray space: [" + form + "]";
        }
        boolean strange = form.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.PRIVATE_USE
                        || Character.isISOControl(c)
                        || c == 0x640
                        || c == 0xA0);
        if (strange) {
            return "an invisible mark, control or tatweel: " + form;
        }
        return Normalizer2.getNFKCInstance().isNormalized(form) || form.indexOf('\u00BD') >= 0
                ? ""
                : "a presentation form: " + form;
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsSorted() {
        return files().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            List<String> entries = rows(file).stream().map(Row::text).toList();
            List<String> sorted =
                    entries.stream().sorted(LexiconLintTest::byBytes).toList();
            assertThat(entries).isEqualTo(sorted);
            assertThat(entries).doesNotHaveDuplicates();
        }));
    }

    /** The order of {@code LC_ALL=C sort}. */
    private static int byBytes(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    /** Two entries may share a form that both mark ambiguous, as a whole or by the {@code ?} of the form. */
    @Test
    void noFormStandsTwiceInAClassUnlessMarkedAmbiguous() {
        Map<String, Row> seen = new HashMap<>();
        List<String> faults = new ArrayList<>();
        files().flatMap(file -> rows(file).stream()).forEach(row -> {
            for (String form : row.forms()) {
                Row before = form.equals("-") ? null : seen.putIfAbsent(row.columns()[0] + "\t" + folded(form), row);
                if (before != null && !before.equals(row) && !(before.doubts(form) && row.doubts(form))) {
                    faults.add(row.place() + ": " + form + " stands already in " + before.place());
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    private static String folded(String form) {
        boolean marked = form.startsWith("~") || form.startsWith("?");
        Text text = Text.of(marked ? form.substring(1) : form, ARABIC.folding());
        return new String(text.folded(), 0, text.foldedLength());
    }

    @Test
    void everyLexiconFileIsLoaded() throws IOException {
        Set<String> listed = Files.readAllLines(FOLDER.resolveSibling("language.txt")).stream()
                .filter(line -> line.startsWith("lexicon "))
                .map(line -> line.substring("lexicon ".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there =
                files().map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(there);
    }

    @Test
    void everyStateOfIso3166AndKosovoIsKnown() {
        Set<String> wanted = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        assertThat(wanted).hasSize(249);
        wanted.add("XKX");
        Set<String> known = ARABIC.lexicon().entries().stream()
                .filter(entry -> entry.type().equals("state"))
                .map(entry -> entry.id())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).isEqualTo(wanted);
    }

    @TestFactory
    Stream<DynamicTest> everyStateIsFoundUnderItsNameInCldr() {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(new ULocale("ar"));
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> DynamicTest.dynamicTest(
                        iso3(code),
                        () -> assertThat(states(plain(names.regionDisplayName(code))))
                                .as(names.regionDisplayName(code))
                                .contains(iso3(code))));
    }

    /** A name without the note behind it or the dash inside. */
    private static String plain(String name) {
        int note = name.indexOf(" (");
        return (note < 0 ? name : name.substring(0, note)).replace(" - ", " ");
    }

    /** The states that a name is read as, from its first word to its last. */
    private static Set<String> states(String name) {
        Text text = Text.of(name, ARABIC.folding());
        Lattice lattice = ARABIC.lexicon().read(text);
        Set<String> states = new TreeSet<>();
        for (int edge = lattice.first(0); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.to(edge) == text.size() && lattice.entry(edge).type().equals("state")) {
                states.add(lattice.entry(edge).id());
            }
        }
        return states;
    }

    private static String iso3(String code) {
        return new ULocale("und", code).getISO3Country();
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("classes.tsv")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> classes() throws IOException {
        return Files.readAllLines(FOLDER.resolve("classes.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.substring(0, line.indexOf('\t')))
                .collect(Collectors.toSet());
    }

    private static List<Row> rows(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                    rows.add(new Row(file.getFileName().toString(), i + 1, lines.get(i)));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

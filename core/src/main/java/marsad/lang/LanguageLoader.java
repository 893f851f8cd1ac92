package marsad.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import marsad.lexicon.BadData;
import marsad.lexicon.ImageIn;
import marsad.lexicon.ImageOut;
import marsad.lexicon.Lexicon;
import marsad.lexicon.LexiconFile;
import marsad.lexicon.Morphology;
import marsad.rule.Rule;
import marsad.rule.RuleFile;
import marsad.rule.RuleSet;
import marsad.text.Folding;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Loads a language from its folder of resources: {@code language.txt} lists the files, {@code lexicon/classes.tsv} says
 * how each class of words inflects.
 */
public final class LanguageLoader {
    /** Kinds of mention that stages add and rules may name with {@code @}. */
    private static final List<String> MENTIONS = List.of(
            "@time",
            "@number",
            "@quantity",
            "@known",
            "@name",
            "@cue",
            "@state",
            "@person",
            "@org",
            "@source",
            "@party",
            "@side",
            "@place",
            "@quote");

    /** Name of the file that holds the language as bytes. */
    public static final String IMAGE = "language.image";

    /** Bytes read at once: for many more, the JVM would take a second copy of the memory. */
    private static final int CHUNK = 1 << 16;

    private static final int FORMAT = 0x4D524436;

    private static final int CLASS_COLUMNS = 3;

    private final String folder;
    private final Folding folding;
    private final Morphology morphology;

    /**
     * @param folder resource folder beside this class, with a slash at its end
     */
    public LanguageLoader(String folder, Folding folding, Morphology morphology) {
        this.folder = folder;
        this.folding = folding;
        this.morphology = morphology;
    }

    /**
     * Loads the language from the image that the build made of its files; without one, from the files.
     *
     * @throws BadData if a lexicon or rule is wrong, with its file and line
     */
    public Language load() {
        byte[] image = image(IMAGE);
        return image == null ? loadFiles() : restore(image);
    }

    /** Reads every file of the language, as {@link #load} does when there is no image. Only so rules have their examples. */
    public Language loadFiles() {
        return read(builder());
    }

    /** The language as bytes, for a file named {@link #IMAGE} in its folder. */
    public byte[] image() {
        Language language = loadFiles();
        ImageOut out = new ImageOut();
        out.number(FORMAT);
        language.lexicon().write(out);
        SortedMap<String, RuleSet> rules = new TreeMap<>(language.rules());
        out.strings(List.copyOf(rules.keySet()));
        rules.values().forEach(set -> set.write(out));
        SortedMap<String, Integer> frequency = new TreeMap<>(language.frequency());
        out.strings(List.copyOf(frequency.keySet()));
        out.numbers(frequency.values().stream().mapToInt(Integer::intValue).toArray());
        SortedMap<String, String> synonyms = new TreeMap<>(language.synonyms());
        out.strings(List.copyOf(synonyms.keySet()));
        out.strings(List.copyOf(synonyms.values()));
        byte[] bytes = out.bytes();
        ImageOut whole = new ImageOut();
        whole.raw(bytes);
        return whole.bytes();
    }

    /**
     * The language of an image.
     *
     * @throws IllegalArgumentException if these are not the bytes that {@link #image} gives, without the number of them at
     *     their beginning
     */
    public Language restore(byte[] image) {
        ImageIn in = new ImageIn(image);
        try {
            if (in.number() != FORMAT) {
                throw new IllegalArgumentException("no image of a language");
            }
            Lexicon lexicon = Lexicon.read(in, morphology);
            Map<String, RuleSet> rules = new HashMap<>();
            for (String name : in.strings()) {
                rules.put(name, RuleSet.read(in, lexicon.symbols().size()));
            }
            Map<String, Integer> frequency = frequency(in.strings(), in.numbers());
            Map<String, String> synonyms = new HashMap<>();
            List<String> forms = in.strings();
            List<String> groups = in.strings();
            for (int i = 0; i < forms.size(); i++) {
                synonyms.put(forms.get(i), groups.get(i));
            }
            return new Language(folding, morphology, lexicon, rules, frequency, synonyms);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("an image of a language that is cut short", e);
        }
    }

    private static Map<String, Integer> frequency(List<String> words, int[] numbers) {
        Map<String, Integer> frequency = new HashMap<>(words.size() * 2);
        for (int i = 0; i < numbers.length; i++) {
            frequency.put(words.get(i), numbers[i]);
        }
        return frequency;
    }

    private Lexicon.Builder builder() {
        Lexicon.Builder builder = new Lexicon.Builder(morphology, folding::fold);
        MENTIONS.forEach(builder.symbols()::intern);
        classes(builder);
        return builder;
    }

    private Language read(Lexicon.Builder builder) {
        Map<String, List<Rule>> rules = new HashMap<>();
        Map<String, Integer> frequency = Map.of();
        Map<String, String> synonyms = Map.of();
        for (String row : read("language.txt").split("\n")) {
            if (row.startsWith("lexicon ")) {
                String file = row.substring("lexicon ".length()).strip();
                LexiconFile.read(file, read("lexicon/" + file), builder);
            } else if (row.startsWith("rules ")) {
                String file = row.substring("rules ".length()).strip();
                rules.put(file.substring(0, file.indexOf('.')), RuleFile.read(file, read("rules/" + file), builder));
            } else if (row.startsWith("frequency ")) {
                frequency = frequency(row.substring("frequency ".length()).strip());
            } else if (row.startsWith("synonyms ")) {
                synonyms = synonyms(row.substring("synonyms ".length()).strip());
            } else if (!row.isBlank() && !row.startsWith("#")) {
                throw new BadData(
                        "language.txt", 0, "a line begins with lexicon, rules, frequency, synonyms or #, not " + row);
            }
        }
        Lexicon lexicon = builder.build();
        Map<String, RuleSet> sets = new HashMap<>();
        rules.forEach((name, list) -> sets.put(name, RuleFile.index(list, lexicon)));
        return new Language(folding, morphology, lexicon, sets, frequency, synonyms);
    }

    /** Reads lines of the name of a group, a tab and its words with bars between them. */
    private Map<String, String> synonyms(String file) {
        Map<String, String> synonyms = new HashMap<>();
        int line = 0;
        for (String row : read(file).split("\n")) {
            line++;
            int tab = row.indexOf('\t');
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            for (String form : row.substring(tab + 1).split("\\|")) {
                Text text = Text.of(form, folding);
                boolean single = tab > 0 && text.size() == 1;
                if (!single || synonyms.put(text.form(0), row.substring(0, tab)) != null) {
                    throw new BadData(
                            file, line, "a line holds a name, a tab and words of no other group with | between them");
                }
            }
        }
        return synonyms;
    }

    /** Reads lines of a word and its number. */
    private Map<String, Integer> frequency(String file) {
        Map<String, Integer> frequency = new HashMap<>();
        int line = 0;
        for (String row : read(file).split("\n")) {
            line++;
            int tab = row.indexOf('\t');
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            try {
                frequency.put(row.substring(0, Math.max(0, tab)), Integer.valueOf(row.substring(tab + 1)));
            } catch (NumberFormatException e) {
                throw new BadData(file, line, "a line holds a word, a tab and a whole number, not " + row);
            }
        }
        return frequency;
    }

    private void classes(Lexicon.Builder builder) {
        int line = 0;
        for (String row : read("lexicon/classes.tsv").split("\n")) {
            line++;
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            String[] columns = row.split("\t");
            if (columns.length != CLASS_COLUMNS) {
                throw new BadData("classes.tsv", line, "a class has " + CLASS_COLUMNS + " columns");
            }
            builder.declare(columns[0], columns[1]);
        }
    }

    private String read(String file) {
        byte[] bytes = bytes(file);
        if (bytes == null) {
            throw new BadData(folder + file, 0, "is missing");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The bytes of an image. Their number stands first, so that they go where they stay and are not collected in pieces. */
    private byte @Nullable [] image(String file) {
        try (InputStream in = LanguageLoader.class.getResourceAsStream(folder + file)) {
            if (in == null) {
                return null;
            }
            byte[] image = new byte[new ImageIn(in.readNBytes(Integer.BYTES)).number()];
            int size = 0;
            int read = 0;
            while (read >= 0 && size < image.length) {
                size += read;
                read = in.read(image, size, Math.min(CHUNK, image.length - size));
            }
            return size == image.length ? image : Arrays.copyOf(image, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte @Nullable [] bytes(String file) {
        try (InputStream in = LanguageLoader.class.getResourceAsStream(folder + file)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package marsad.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.lexicon.BadData;
import marsad.lexicon.Lexicon;
import marsad.lexicon.LexiconFile;
import marsad.lexicon.Morphology;
import marsad.rule.Rule;
import marsad.rule.RuleFile;
import marsad.rule.RuleSet;
import marsad.text.Folding;
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

    /** Name of the file that holds the lexicon as bytes. */
    public static final String IMAGE = "lexicon.image";

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
     * Loads the language, its words from the image that the build made of their files. Without one, or with one that is
     * older than the rules, reads the files.
     *
     * @throws BadData if a lexicon or rule is wrong, with its file and line
     */
    public Language load() {
        byte[] image = bytes(IMAGE);
        if (image == null) {
            return loadFiles();
        }
        try {
            return read(Lexicon.Builder.restore(image, morphology, folding::fold));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return loadFiles();
        }
    }

    /** Reads every file of the language, as {@link #load} does when there is no image. */
    public Language loadFiles() {
        return read(builder());
    }

    /** The image that {@link #load} looks for under the name {@link #IMAGE} in the folder of the language. */
    public byte[] image() {
        Lexicon.Builder builder = builder();
        read(builder);
        return builder.image();
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
        for (String row : read("language.txt").split("\n")) {
            if (row.startsWith("lexicon ")) {
                words(row.substring("lexicon ".length()).strip(), builder);
            } else if (row.startsWith("rules ")) {
                String file = row.substring("rules ".length()).strip();
                rules.put(file.substring(0, file.indexOf('.')), RuleFile.read(file, read("rules/" + file), builder));
            } else if (row.startsWith("frequency ")) {
                frequency = frequency(row.substring("frequency ".length()).strip());
            } else if (!row.isBlank() && !row.startsWith("#")) {
                throw new BadData("language.txt", 0, "a line begins with lexicon, rules, frequency or #, not " + row);
            }
        }
        Lexicon lexicon = builder.build();
        Map<String, RuleSet> sets = new HashMap<>();
        rules.forEach((name, list) -> sets.put(name, RuleFile.index(list, lexicon)));
        return new Language(folding, morphology, lexicon, sets, frequency);
    }

    private void words(String file, Lexicon.Builder into) {
        if (!into.restored()) {
            LexiconFile.read(file, read("lexicon/" + file), into);
        }
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

    private byte @Nullable [] bytes(String file) {
        try (InputStream in = LanguageLoader.class.getResourceAsStream(folder + file)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

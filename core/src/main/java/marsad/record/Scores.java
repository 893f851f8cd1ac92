package marsad.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import marsad.lexicon.BadData;
import marsad.model.EventType;
import org.jspecify.annotations.Nullable;

/** The score of a kind of event from -10 (conflict) to 10 (cooperation), after the PLOVER manual (draft 2.0, 2024). */
public final class Scores {
    private static final String FILE = "/marsad/plover/scores.tsv";
    private static final int COLUMNS = 3;

    private final Map<String, Double> byKind = new HashMap<>();

    /**
     * Reads the table.
     *
     * @throws BadData if it is missing or broken
     */
    public Scores() {
        int line = 0;
        for (String row : read().split("\n")) {
            line++;
            if (!row.isBlank() && !row.startsWith("#")) {
                String[] columns = row.split("\t");
                if (columns.length != COLUMNS) {
                    throw new BadData(FILE, line, "a score has " + COLUMNS + " columns");
                }
                byKind.put(key(columns[0], columns[1]), Double.valueOf(columns[2]));
            }
        }
    }

    private static String read() {
        try (InputStream in = Scores.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new BadData(FILE, 0, "is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The score of a type with a mode; that of the type alone when the mode is null or has none of its own. */
    public double of(EventType type, @Nullable String mode) {
        Double own = mode == null ? null : byKind.get(key(type.name(), mode));
        return own != null ? own : byKind.getOrDefault(key(type.name(), ""), 0.0);
    }

    private static String key(String type, String mode) {
        return type + " " + mode;
    }
}

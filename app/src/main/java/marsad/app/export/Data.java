package marsad.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import marsad.lexicon.BadData;

/** Reads the small tables of codes that exports need. */
final class Data {
    private static final String FOLDER = "/marsad/app/export/";

    private Data() {}

    /**
     * The rows of a table, without its comments.
     *
     * @throws BadData if it is missing or a row has another number of columns
     */
    static List<String[]> rows(String name, int columns) {
        List<String[]> rows = new ArrayList<>();
        int line = 0;
        for (String text : read(FOLDER + name).split("\n")) {
            line++;
            if (!text.isBlank() && !text.startsWith("#")) {
                String[] row = text.split("\t", -1);
                if (row.length != columns) {
                    throw new BadData(FOLDER + name, line, "a row has " + columns + " columns");
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String read(String path) {
        try (InputStream in = Data.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new BadData(path, 0, "is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

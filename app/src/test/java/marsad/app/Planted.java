package marsad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the list of what is planted in the sample reports.
 *
 * @param ids reports, one for each of {@code spans}
 * @param spans exact words, "-" where the report holds none; empty for a story
 */
record Planted(String kind, List<String> ids, String what, List<String> spans) {
    static List<Planted> read(Path file) throws IOException {
        List<Planted> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                List<String> columns = List.of(line.split("\t"));
                all.add(new Planted(
                        columns.get(0),
                        List.of(columns.get(1).split("\\+")),
                        columns.get(2),
                        columns.subList(3, columns.size())));
            }
        }
        return all;
    }
}

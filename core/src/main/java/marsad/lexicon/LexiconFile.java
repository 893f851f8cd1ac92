package marsad.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads lexicon files: one entry a line, four columns parted by tabs: class, id, {@code key=value;...} or {@code -}, and
 * the forms parted by {@code |}. Lines that begin with {@code #} are comments.
 */
public final class LexiconFile {
    private static final int COLUMNS = 4;

    private LexiconFile() {}

    /**
     * Adds every entry of a file.
     *
     * @throws BadData at the first line that is no entry
     */
    public static void read(String file, String content, Lexicon.Builder into) {
        int line = 0;
        int at = 0;
        while (at < content.length()) {
            int end = content.indexOf('\n', at);
            end = end < 0 ? content.length() : end;
            line++;
            if (end > at && content.charAt(at) != '#') {
                entry(file, line, content.substring(at, end), into);
            }
            at = end + 1;
        }
    }

    private static void entry(String file, int line, String row, Lexicon.Builder into) {
        String[] columns = split(row, '\t');
        if (columns.length != COLUMNS) {
            throw new BadData(file, line, "an entry has " + COLUMNS + " columns, not " + columns.length);
        }
        String[] forms = split(columns[3], '|');
        String first = forms[0].equals("-") && forms.length > 1 ? forms[1] : forms[0];
        String canonical = first.startsWith("~") || first.startsWith("?") ? first.substring(1) : first;
        into.add(
                new Entry(columns[0], columns[1], attributes(file, line, columns[2]), canonical, file, line),
                Arrays.asList(forms));
    }

    private static Attributes attributes(String file, int line, String column) {
        if (column.equals("-")) {
            return Attributes.NONE;
        }
        Map<String, String> attributes = new HashMap<>();
        for (String pair : split(column, ';')) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw new BadData(file, line, "an attribute reads key=value, not " + pair);
            }
            attributes.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Attributes.of(attributes);
    }

    static String[] split(String row, char at) {
        int count = 1;
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) == at) {
                count++;
            }
        }
        String[] parts = new String[count];
        int start = 0;
        for (int i = 0; i < count; i++) {
            int end = row.indexOf(at, start);
            parts[i] = row.substring(start, end < 0 ? row.length() : end);
            start = end + 1;
        }
        return parts;
    }
}

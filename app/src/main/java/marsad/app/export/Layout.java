package marsad.app.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the cells of a row are written. */
enum Layout {
    /** RFC 4180 with a head: commas, quotation marks where needed, line feeds as in the other outputs. */
    CSV(",", "", true),
    /** Tabs with a head; what is not known is "None". */
    POLECAT("\t", "None", true),
    /** Tabs without a head; what is not known is empty. */
    GDELT("\t", "", false);

    private final String separator;
    private final String unknown;
    private final boolean head;

    Layout(String separator, String unknown, boolean head) {
        this.separator = separator;
        this.unknown = unknown;
        this.head = head;
    }

    boolean hasHead() {
        return head;
    }

    String line(List<@Nullable String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(separator, "", "\n"));
    }

    private String cell(@Nullable String value) {
        if (value == null) {
            return unknown;
        }
        return this == CSV ? quoted(value) : flat(value);
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    /** Tabs and line ends have no quotation in such files. */
    private static String flat(String value) {
        StringBuilder flat = new StringBuilder(value.length());
        value.chars().forEach(c -> flat.append(c == '\t' || c == '\n' || c == '\r' ? ' ' : (char) c));
        return flat.toString();
    }
}

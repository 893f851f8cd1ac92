package marsad.app.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import marsad.app.page.FactJson;
import marsad.app.page.FactPlace;
import org.jspecify.annotations.Nullable;

/** Facts as a table (RFC 4180). Begins with the mark without which spreadsheets misread Arabic. */
final class Csv {
    private static final List<String> HEAD =
            List.of("id", "kind", "report", "outlet", "published", "story", "start", "end", "words", "rule", "url");
    private static final String MARK = "\uFEFF";
    /** A cell that begins so would be reckoned by a spreadsheet as a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static byte[] of(List<FactPlace> facts, String site) {
        return of(HEAD, facts.stream().map(f -> FactJson.of(f, site)).toList());
    }

    /** The values of some rows under the names of the columns; several of one cell are parted by semicolons. */
    static byte[] of(List<String> head, List<Map<String, Object>> rows) {
        StringBuilder csv = new StringBuilder(MARK);
        row(csv, head);
        rows.forEach(r -> row(csv, head.stream().map(k -> text(r.get(k))).toList()));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(@Nullable Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : Objects.toString(value, "");
    }

    private static void row(StringBuilder csv, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        csv.append("\r\n");
    }

    private static String cell(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

package marsad.app.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import marsad.app.page.FactJson;
import marsad.app.page.FactPlace;

/** Facts as a table (RFC 4180). Begins with the mark without which spreadsheets misread Arabic. */
final class Csv {
    private static final List<String> HEAD =
            List.of("id", "kind", "report", "outlet", "published", "story", "start", "end", "words", "rule", "url");
    private static final String MARK = "\uFEFF";
    /** A cell that begins so would be reckoned by a spreadsheet as a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static byte[] of(List<FactPlace> facts, String site) {
        StringBuilder csv = new StringBuilder(MARK);
        row(csv, HEAD);
        facts.stream()
                .map(f -> FactJson.of(f, site))
                .forEach(f -> row(
                        csv,
                        HEAD.stream().map(k -> Objects.toString(f.get(k), "")).toList()));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
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

package marsad.app.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import marsad.app.out.Line;
import marsad.app.out.Phrases;
import marsad.app.out.Quote;
import tools.jackson.databind.json.JsonMapper;

/** What the data of all charts share: numbers, words and the way they are written. */
final class ChartData {
    private static final JsonMapper JSON = new JsonMapper();
    private static final double HUNDREDTHS = 100;
    private static final int LONGEST = 140;

    private ChartData() {}

    static String json(Map<String, Object> data) {
        return JSON.writeValueAsString(data);
    }

    static double rounded(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }

    /** A line without markup, its dates as people read them. */
    static String text(Line line, Dates dates) {
        return line.pieces().stream()
                .map(p -> p.kind() == Line.Kind.FIGURE && Dates.dated(p.text()) ? dates.of(p.text()) : p.text())
                .collect(Collectors.joining());
    }

    /** The words of some keys, under what stands behind their common beginning. */
    static Map<String, String> words(Phrases phrases, String beginning, List<String> keys) {
        Map<String, String> words = new LinkedHashMap<>();
        keys.forEach(key -> words.put(key, phrases.of(beginning + key)));
        return words;
    }

    /** The words of a card in its first report: what stands before them, they themselves, what stands after them. */
    static List<String> words(Card card) {
        Quote quote = card.first().quote();
        String words = quote.words();
        if (words.length() <= LONGEST) {
            return List.of(quote.before(), words, quote.after());
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return List.of(quote.before(), words.substring(0, end < 0 ? LONGEST : end), " …");
    }
}

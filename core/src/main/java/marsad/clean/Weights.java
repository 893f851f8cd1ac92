package marsad.clean;

import java.util.HashMap;
import java.util.Map;
import marsad.lang.Language;
import marsad.text.Text;
import marsad.text.Token;

/** How much each word of a line tells of its subject: rare words much, common words little. */
final class Weights {
    private static final double REPORTS = 10_000;
    private static final int RAREST = 3;
    private static final int SHORTEST = 3;

    private final Language language;

    Weights(Language language) {
        this.language = language;
    }

    /** The words of a line without clitics, with the logarithm of their rarity. */
    Map<String, Double> of(Text text, Line line) {
        Map<String, Double> weights = new HashMap<>();
        for (int token = line.from(); token < line.to(); token++) {
            if (text.kind(token) != Token.MARK && text.end(token) - text.start(token) >= SHORTEST) {
                weigh(text, token, weights);
            }
        }
        return weights;
    }

    private void weigh(Text text, int token, Map<String, Double> into) {
        String form = text.form(token);
        String[] best = {form};
        int[] reports = {language.frequency().getOrDefault(form, 0)};
        if (text.kind(token) == Token.WORD) {
            language.morphology()
                    .prefixes(text.folded(), text.start(token), text.end(token), (length, clitics, features) -> {
                        if (form.length() - length >= SHORTEST) {
                            int other = language.frequency().getOrDefault(form.substring(length), 0);
                            if (other > reports[0]) {
                                reports[0] = other;
                                best[0] = form.substring(length);
                            }
                        }
                    });
        }
        into.put(best[0], Math.max(0, Math.log(REPORTS / Math.max(reports[0], RAREST))));
    }

    /** What share of the weight of a line stands in the words of others. */
    static double shared(Map<String, Double> line, Map<String, Double> others) {
        double all = 0;
        double shared = 0;
        for (Map.Entry<String, Double> word : line.entrySet()) {
            all += word.getValue();
            shared += others.containsKey(word.getKey()) ? word.getValue() : 0;
        }
        return all == 0 ? 1 : shared / all;
    }
}

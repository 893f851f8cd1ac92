package marsad.story;

import java.util.HashMap;
import java.util.Map;

/**
 * In how many reports each word stands, learnt as they come, beginning with what is known of the language. The table has
 * a fixed size: two words may share a counter, so each word has two counters and the smaller one counts
 * (count-min sketch, Cormode and Muthukrishnan 2005). Older reports fade, so that the weights follow the news.
 */
final class Frequencies {
    private static final int SIZE = 1 << 18;
    private static final int REPORTS_BEFORE_FADING = 4000;
    /** How many reports the knowledge of the language weighs as much as. */
    private static final float PRIOR_REPORTS = 600;
    /** Share of reports that hold a word which the language's list does not know. */
    private static final float RARE = 0.0006f;

    private static final float PER = 10_000;

    private final Map<Integer, Float> prior = new HashMap<>();
    private final int[] first = new int[SIZE];
    private final int[] second = new int[SIZE];
    private int reports;

    Frequencies(Map<String, Integer> perTenThousand) {
        perTenThousand.forEach((word, count) ->
                prior.merge(Hashes.hash(word.toCharArray(), 0, word.length()), count / PER, Math::max));
    }

    /** Counts a report's words. */
    void add(int[] terms) {
        for (int term : terms) {
            first[one(term)]++;
            second[two(term)]++;
        }
        reports++;
        if (reports >= REPORTS_BEFORE_FADING) {
            fade();
        }
    }

    private void fade() {
        for (int i = 0; i < SIZE; i++) {
            first[i] >>= 1;
            second[i] >>= 1;
        }
        reports >>= 1;
    }

    /** Natural logarithm of how rare a word is; 0 for one that stands everywhere. */
    float rarity(int term) {
        float known = prior.getOrDefault(term, RARE);
        int seen = Math.min(first[one(term)], second[two(term)]);
        float share = (PRIOR_REPORTS * known + seen) / (PRIOR_REPORTS + reports);
        return (float) Math.max(0, -Math.log(Math.min(1, share)));
    }

    private static int one(int term) {
        return term & SIZE - 1;
    }

    private static int two(int term) {
        return Hashes.mix(term ^ 0x5bd1e995) & SIZE - 1;
    }
}

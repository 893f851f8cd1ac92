package marsad.act;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.model.Entity;
import marsad.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The states that a report is about.
 *
 * @param counts how often each is named
 * @param both the two that "both countries" are; none when it is not clear which are meant
 * @param first the one named far more often than any other, or null
 */
record Focus(
        Map<String, Integer> counts,
        List<String> both,
        @Nullable String first) {
    private static final int LEAST = 2;

    static Focus of(List<Mention> mentions) {
        Map<String, Integer> counts = new HashMap<>();
        for (Mention mention : mentions) {
            String code = mention.entity().code();
            if (code != null && mention.entity().kind() != Entity.Kind.MEDIUM) {
                counts.merge(code, 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> order = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        boolean leads = !order.isEmpty() && order.get(0).getValue() >= LEAST && dominates(order, 0);
        return new Focus(counts, both(order), leads ? order.get(0).getKey() : null);
    }

    private static List<String> both(List<Map.Entry<String, Integer>> order) {
        if (order.size() < 2 || order.size() > 2 && order.get(1).getValue() < LEAST) {
            return List.of();
        }
        return dominates(order, 1) ? List.of(order.get(0).getKey(), order.get(1).getKey()) : List.of();
    }

    /** Whether one is named at least twice as often as the next. */
    private static boolean dominates(List<Map.Entry<String, Integer>> order, int at) {
        return order.size() == at + 1
                || order.get(at + 1).getValue() * 2 <= order.get(at).getValue();
    }
}

package marsad.act;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.model.Entity;
import marsad.model.Mention;

/** The two states that a report is about, for "both countries" and "the two sides". */
final class Focus {
    private static final int LEAST = 2;

    private Focus() {}

    /** Two codes, or none when it is not clear which two are meant. */
    static List<String> of(List<Mention> mentions) {
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
        if (order.size() < 2 || order.size() > 2 && order.get(1).getValue() < LEAST) {
            return List.of();
        }
        boolean clear =
                order.size() == 2 || order.get(2).getValue() * 2 <= order.get(1).getValue();
        return clear ? List.of(order.get(0).getKey(), order.get(1).getKey()) : List.of();
    }
}

package marsad.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;

/** What a report is about, by the weight of its words. */
public final class Topics {
    private static final String SPORT = "sport";

    /** Topics of which what is counted is no matter of states. */
    private static final Set<String> LIGHT = Set.of(SPORT, "culture");

    /** A report with more weight of sport than one in so many tokens is about sport. */
    private static final int SPARSE = 12;

    /** Less weight of sport than this tells nothing of a short report. */
    private static final int FEW = 6;

    private final Map<String, Integer> weights = new HashMap<>();
    private final int size;

    /**
     * Weighs the words of a report.
     *
     * @param topic number of the lexicon class of topics
     */
    public Topics(Reading reading, int topic) {
        Lattice lattice = reading.lattice();
        size = reading.text().size();
        for (int token = 0; token < size; token++) {
            int edge = lattice.longest(token, topic);
            if (edge >= 0) {
                Entry entry = lattice.entry(edge);
                weights.merge(entry.id(), Integer.parseInt(entry.get("weight", "1")), Integer::sum);
            }
        }
    }

    /** Whether it is about sport, whose sums, plans and wishes are no matter of states. */
    public boolean sport() {
        int sport = weights.getOrDefault(SPORT, 0);
        return sport >= FEW && sport * SPARSE > size;
    }

    /** Whether it is not more about sport or culture than about what concerns states, economies and conflicts. */
    public boolean grave() {
        int light = 0;
        int grave = 0;
        for (Map.Entry<String, Integer> weight : weights.entrySet()) {
            if (LIGHT.contains(weight.getKey())) {
                light += weight.getValue();
            } else {
                grave += weight.getValue();
            }
        }
        return grave >= light;
    }
}

package marsad.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What would count as keeping a promise. */
public sealed interface Aim {
    /**
     * A meeting or visit.
     *
     * @param actors codes of the states that go or meet
     * @param recipients codes of the hosts; empty where all meet alike
     * @param persons ids of those who are to meet; empty if none is named
     */
    record Meeting(List<String> actors, List<String> recipients, Set<String> persons) implements Aim {
        public Meeting {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
            persons = Set.copyOf(persons);
        }
    }

    /**
     * A value to be reached.
     *
     * @param between ISO 3166-1 alpha-3, sorted
     */
    record Target(String metric, List<String> between, String unit, BigDecimal value) implements Aim {
        public Target {
            between = List.copyOf(between);
        }
    }

    /** Something that the record cannot check by itself. */
    record Other() implements Aim {}
}

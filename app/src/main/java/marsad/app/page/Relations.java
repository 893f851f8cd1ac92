package marsad.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import marsad.model.Mention;
import marsad.record.Concern;
import marsad.record.Pair;
import marsad.record.Relation;
import marsad.record.Report;
import marsad.record.Story;
import org.jspecify.annotations.Nullable;

/** Records of relations and stories; those of stories are kept until the holdings change. Safe to share between threads. */
final class Relations {
    private static final int KEPT = 64;

    private final Holdings holdings;
    private final Map<String, Relation> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Relation> eldest) {
            return size() > KEPT;
        }
    };
    private String version = "";

    Relations(Holdings holdings) {
        this.holdings = holdings;
    }

    /** The record of two states as it stood on a day, or as it stands. */
    Relation of(Pair pair, @Nullable LocalDate asOf) {
        return holdings.relation(pair, asOf);
    }

    /** The record of a story's reports; empty if there is no such story or it names fewer than two states. */
    Optional<Relation> story(String id) {
        List<Report> reports = holdings.story(id);
        return main(reports).map(pair -> kept(id, () -> holdings.recorder().story(pair, reports)));
    }

    /** The two states that reports are most about; empty if they name fewer than two. */
    static Optional<Pair> main(List<Report> reports) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Report report : reports) {
            report.analysis().mentions().stream()
                    .map(Mention::entity)
                    .map(e -> e.state())
                    .filter(Objects::nonNull)
                    .forEach(state -> counts.merge(state, 1, Integer::sum));
        }
        List<String> states = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .limit(2)
                .sorted()
                .toList();
        return states.size() < 2 ? Optional.empty() : Optional.of(new Pair(states.get(0), states.get(1)));
    }

    /** Relations that a report is about, so that its page can lead to them. */
    static List<Pair> concerned(Report report, List<Holdings.Standing> relations) {
        List<Pair> pairs = new ArrayList<>();
        for (Holdings.Standing standing : relations) {
            if (pairs.size() < 3 && Concern.of(report.analysis(), standing.pair()) == Concern.FOCUS) {
                pairs.add(standing.pair());
            }
        }
        return pairs;
    }

    /** The only story of a record made by {@link #story}. */
    static Story only(Relation relation) {
        return relation.stories().get(0);
    }

    private Relation kept(String key, java.util.function.Supplier<Relation> make) {
        String now = holdings.version();
        synchronized (kept) {
            if (!now.equals(version)) {
                kept.clear();
                version = now;
            }
            Relation known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Relation made = make.get();
        synchronized (kept) {
            if (now.equals(version)) {
                kept.put(key, made);
            }
        }
        return made;
    }
}

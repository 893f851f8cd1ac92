package marsad.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import marsad.model.Speaker;
import marsad.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Brings together the statements of one story that are one statement in several wordings: of the same speaker, and sharing
 * what is rare in them. Wordings are joined from the likest pair on, and two groups only while they are alike as wholes,
 * so that a long quotation does not chain unlike ones together.
 */
final class Sayings {
    /** Likeness of clauses from which two wordings of one speaker are one statement; read by eye on reports of some days. */
    private static final double SAME = 0.36;
    /** Mean likeness of two groups from which they are one. */
    private static final double SAME_GROUPS = 0.27;
    /** A report seldom tells one thing twice but for its headline and lead, so within it more is asked for. */
    private static final double SAME_IN_REPORT = 0.55;
    /** A quotation that no one is named for joins a speaker's only when it is nearly the same. */
    private static final double SAME_UNATTRIBUTED = 0.75;
    /** Fewer shared words tell nothing, however short the wordings are. */
    private static final double LEAST_SHARED = 7;

    /** A wording that tells less than this of the fullest one tells it in part. */
    private static final double PART = 0.5;

    private final Wordings wordings;

    Sayings(Wordings wordings) {
        this.wordings = wordings;
    }

    /** A use with its words. */
    private record Told(
            int order, Use use, Wording wording, @Nullable String speaker) {
        Told(int order, Use use, Wording wording) {
            this(order, use, wording, use.statement().speaker().id());
        }
    }

    /** Two groups that may be one. */
    private record Pairing(int a, int b, double likeness) {}

    /** The statements of some reports, in the order in which they are first made. */
    List<Saying> of(List<Report> reports) {
        List<Told> told = new ArrayList<>();
        for (Report report : reports) {
            Worth worth = new Worth(report.analysis().statements());
            for (Statement statement : report.analysis().statements()) {
                Wording wording = wordings.of(report.analysis(), statement.content());
                if (worth.keeps(statement, wording.words().size())) {
                    told.add(new Told(told.size(), Use.of(report, statement), wording));
                }
            }
        }
        Alignment alignment = new Alignment(told.stream().map(Told::wording).toList());
        return groups(told, alignment).stream().map(Sayings::saying).toList();
    }

    private static List<List<Told>> groups(List<Told> told, Alignment alignment) {
        Groups groups = new Groups(told.size());
        double[][] likeness = new double[told.size()][];
        List<Pairing> pairings = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            likeness[i] = new double[i];
            for (int j = 0; j < i; j++) {
                double alike = likeness(told.get(i), told.get(j), alignment);
                likeness[i][j] = alike;
                if (alike >= least(told.get(i), told.get(j))) {
                    pairings.add(new Pairing(j, i, alike));
                }
            }
        }
        pairings.sort(Comparator.comparingDouble(Pairing::likeness).reversed());
        for (Pairing pairing : pairings) {
            if (groups.mean(pairing.a(), pairing.b(), likeness) >= SAME_GROUPS) {
                groups.join(pairing.a(), pairing.b());
            }
        }
        return groups.members().stream()
                .map(members -> members.stream().map(told::get).toList())
                .toList();
    }

    /** Of two reports, the likeness of what one says to any part of what the other says; otherwise of the wholes. */
    private static double likeness(Told a, Told b, Alignment alignment) {
        if (attributed(a, b) && !Objects.equals(a.speaker(), b.speaker())) {
            return 0;
        }
        if (a.wording().key().equals(b.wording().key())) {
            return 1;
        }
        return attributed(a, b) && !sameReport(a, b)
                ? alignment.nearest(a.wording(), b.wording(), LEAST_SHARED)
                : whole(a.wording(), b.wording(), alignment);
    }

    private static double whole(Wording a, Wording b, Alignment alignment) {
        return alignment.shared(a, b) < LEAST_SHARED ? 0 : alignment.likeness(a, b);
    }

    private static double least(Told a, Told b) {
        if (!attributed(a, b)) {
            return SAME_UNATTRIBUTED;
        }
        return sameReport(a, b) ? SAME_IN_REPORT : SAME;
    }

    private static boolean attributed(Told a, Told b) {
        return a.speaker() != null && b.speaker() != null;
    }

    private static boolean sameReport(Told a, Told b) {
        return a.use().report() == b.use().report();
    }

    private static Saying saying(List<Told> group) {
        List<Told> ordered = group.stream()
                .sorted(Comparator.comparing((Told t) -> t.use().direct() ? 0 : 1)
                        .thenComparing(t -> -t.wording().words().size())
                        .thenComparing(Told::order))
                .toList();
        Map<String, List<Told>> byWording = new LinkedHashMap<>();
        ordered.forEach(t -> byWording
                .computeIfAbsent(t.wording().key(), k -> new ArrayList<>())
                .add(t));
        Wording base = ordered.get(0).wording();
        List<Variant> variants = byWording.values().stream()
                .map(same -> new Variant(
                        same.stream().map(Told::use).toList(),
                        Alignment.covered(base, same.get(0).wording()) < PART,
                        Alignment.differences(same.get(0).wording(), base)))
                .toList();
        return new Saying(speaker(ordered), variants);
    }

    private static Speaker speaker(List<Told> group) {
        return group.stream()
                .map(t -> t.use().statement().speaker())
                .filter(Speaker::known)
                .findFirst()
                .orElse(Speaker.UNKNOWN);
    }
}

package marsad.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells in words what two reports share. */
final class Evidence {
    private static final int MOST_WORDS = 6;
    /** Words commoner than this tell nobody anything. */
    private static final float RARE = 2;

    private static final double LEAST_COPY = 0.2;

    private Evidence() {}

    static List<Reason> of(Weighed a, Weighed b) {
        Likeness likeness = Likeness.of(a, b);
        List<Reason> reasons = new ArrayList<>();
        words(a, b, reasons);
        reasons.add(new Reason(Reason.Kind.LEAD, percent(likeness.lead())));
        reasons.add(new Reason(Reason.Kind.WHOLE, percent(likeness.full())));
        reasons.add(new Reason(Reason.Kind.TOLD, percent(b.tells(a)) + ", " + percent(a.tells(b))));
        if (likeness.numbers() > 0) {
            reasons.add(new Reason(Reason.Kind.NUMBERS, Integer.toString(likeness.numbers())));
        }
        facts(a.sketch().facts(), b.sketch().facts(), reasons);
        reasons.add(new Reason(Reason.Kind.DAYS_APART, Long.toString(likeness.daysApart())));
        double copy = Math.max(a.sketch().repeats(b.sketch()), b.sketch().repeats(a.sketch()));
        if (copy >= LEAST_COPY) {
            reasons.add(new Reason(Reason.Kind.COPY, percent(copy)));
        }
        if (likeness.sameOutlet()) {
            reasons.add(new Reason(
                    Reason.Kind.SAME_OUTLET, String.valueOf(a.sketch().outlet())));
        }
        return reasons;
    }

    private record Shared(String word, float weight) {}

    private static void words(Weighed a, Weighed b, List<Reason> reasons) {
        List<Shared> shared = new ArrayList<>();
        int[] left = a.sketch().terms();
        int[] right = b.sketch().terms();
        for (int i = 0; i < left.length; i++) {
            int j = a.lead(i) > 0 && a.rarity(i) > RARE ? java.util.Arrays.binarySearch(right, left[i]) : -1;
            if (j >= 0 && b.lead(j) > 0) {
                shared.add(new Shared(a.sketch().word(i), a.lead(i) * b.lead(j)));
            }
        }
        if (!shared.isEmpty()) {
            shared.sort(Comparator.comparingDouble(Shared::weight).reversed().thenComparing(Shared::word));
            reasons.add(new Reason(
                    Reason.Kind.SHARED_WORDS,
                    shared.stream().limit(MOST_WORDS).map(Shared::word).collect(Collectors.joining(", "))));
        }
    }

    private static void facts(Facts a, Facts b, List<Reason> reasons) {
        shared(Reason.Kind.PARTIES, a.parties(), b.parties(), reasons);
        shared(Reason.Kind.SPEAKERS, a.speakers(), b.speakers(), reasons);
        distinct(Reason.Kind.OTHER_FIRST, a.first(), b.first(), reasons);
        distinct(Reason.Kind.OTHER_SPEAKERS, a.speakers(), b.speakers(), reasons);
        shared(Reason.Kind.ACTS, a.acts(), b.acts(), reasons);
        shared(Reason.Kind.DAYS, a.days(), b.days(), reasons);
        distinct(Reason.Kind.OTHER_DAYS, a.days(), b.days(), reasons);
    }

    private static void shared(Reason.Kind kind, Set<String> a, Set<String> b, List<Reason> reasons) {
        Set<String> both = new TreeSet<>(a);
        both.retainAll(b);
        if (!both.isEmpty()) {
            reasons.add(new Reason(kind, String.join(", ", both)));
        }
    }

    private static void distinct(Reason.Kind kind, Set<String> a, Set<String> b, List<Reason> reasons) {
        if (Facts.bearing(a, b) == Facts.Bearing.DISTINCT) {
            reasons.add(new Reason(
                    kind, String.join(", ", new TreeSet<>(a)) + " / " + String.join(", ", new TreeSet<>(b))));
        }
    }

    private static String percent(double share) {
        return Long.toString(Math.round(100 * share));
    }
}

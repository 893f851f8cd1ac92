package marsad.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import marsad.model.Span;

/**
 * Compares wordings of one story by the words they share, each weighed by how rare it is in the language and among the
 * story's statements: what everybody says of the event tells little.
 */
final class Alignment {
    /** An inflected form of a word counts less than the word itself. */
    private static final double INFLECTED = 0.8;
    /** A word of the same root or meaning counts less again. */
    private static final double KIN = 0.75;

    private static final int SHORTEST_STEM = 3;
    private static final int LONG_STEM = 5;
    /** Of a longer word, the part that the shorter one must cover. */
    private static final double COVERED = 0.5;

    private final Map<String, Integer> statementsWith = new HashMap<>();
    private final int statements;

    /** Learns from all the statements of a story how common each word is there. */
    Alignment(List<Wording> story) {
        statements = story.size();
        story.forEach(wording -> wording.words().stream()
                .map(Wording.Word::form)
                .distinct()
                .forEach(form -> statementsWith.merge(form, 1, Integer::sum)));
    }

    private double weight(Wording.Word word) {
        double with = statementsWith.getOrDefault(word.form(), 1);
        return word.rarity() * Math.log1p(statements / with) / Math.log1p(statements);
    }

    /** How alike two wordings are, 0 to 1: between the part of the shorter that the other holds, and the part of both. */
    double likeness(Wording a, Wording b) {
        return likeness(shared(a, b), sum(a), sum(b));
    }

    private static double likeness(double shared, double one, double other) {
        return shared == 0 ? 0 : Math.sqrt(shared / Math.min(one, other) * 2 * shared / (one + other));
    }

    /**
     * How alike the likest clauses of two wordings are, 0 to 1.
     *
     * @param least weight that the clauses must share
     */
    double nearest(Wording a, Wording b, double least) {
        int[] match = match(a, b);
        double[] shares = shares(a, b, match);
        if (Arrays.stream(shares).sum() < least) {
            return 0;
        }
        double[] left = sums(a);
        double[] right = sums(b);
        double nearest = 0;
        for (Clause one : Clause.of(a)) {
            for (Clause other : Clause.of(b)) {
                double shared = 0;
                for (int i = one.from(); i < one.to(); i++) {
                    shared += match[i] >= 0 && other.holds(match[i]) ? shares[i] : 0;
                }
                if (shared >= least) {
                    double alike = likeness(
                            shared, left[one.to()] - left[one.from()], right[other.to()] - right[other.from()]);
                    nearest = Math.max(nearest, alike);
                }
            }
        }
        return nearest;
    }

    /** The weight of the words before each word. */
    private double[] sums(Wording wording) {
        double[] sums = new double[wording.words().size() + 1];
        for (int i = 0; i < wording.words().size(); i++) {
            sums[i + 1] = sums[i] + weight(wording.words().get(i));
        }
        return sums;
    }

    /** The weight that two wordings share. */
    double shared(Wording a, Wording b) {
        return Arrays.stream(shares(a, b, match(a, b))).sum();
    }

    /** For each word of {@code a} the weight that it shares with its word of {@code b}. */
    private double[] shares(Wording a, Wording b, int[] match) {
        double[] shares = new double[match.length];
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                Wording.Word left = a.words().get(i);
                Wording.Word right = b.words().get(match[i]);
                shares[i] = factor(left, right) * Math.min(weight(left), weight(right));
            }
        }
        return shares;
    }

    private static double factor(Wording.Word left, Wording.Word right) {
        return left.form().equals(right.form()) ? 1 : inflected(left.form(), right.form()) ? INFLECTED : KIN;
    }

    private double sum(Wording wording) {
        return wording.words().stream().mapToDouble(this::weight).sum();
    }

    /** Of what the words of {@code a} tell, the part that {@code b} has in some form, 0 to 1. */
    static double covered(Wording a, Wording b) {
        int[] match = match(a, b);
        double all = 0;
        double covered = 0;
        for (int i = 0; i < match.length; i++) {
            double rarity = a.words().get(i).rarity();
            all += rarity;
            covered += match[i] >= 0 ? rarity : 0;
        }
        return all == 0 ? 1 : covered / all;
    }

    /** The words of {@code a} that {@code b} has in no form. */
    static List<Span> differences(Wording a, Wording b) {
        int[] match = match(a, b);
        List<Span> differences = new ArrayList<>();
        for (int i = 0; i < match.length; i++) {
            if (match[i] < 0) {
                differences.add(a.words().get(i).span());
            }
        }
        return differences;
    }

    /** For each word of {@code a} its word of {@code b}, or -1; each word is matched once, the same form first, then other forms of it, then its kin. */
    private static int[] match(Wording a, Wording b) {
        int[] match = new int[a.words().size()];
        boolean[] taken = new boolean[b.words().size()];
        Arrays.fill(match, -1);
        match(a, b, match, taken, (left, right) -> left.form().equals(right.form()));
        match(a, b, match, taken, (left, right) -> inflected(left.form(), right.form()));
        match(a, b, match, taken, Alignment::kin);
        return match;
    }

    private static boolean kin(Wording.Word left, Wording.Word right) {
        return !left.kin().isEmpty() && left.kin().equals(right.kin());
    }

    private static void match(
            Wording a, Wording b, int[] match, boolean[] taken, BiPredicate<Wording.Word, Wording.Word> alike) {
        for (int i = 0; i < match.length; i++) {
            for (int j = 0; match[i] < 0 && j < taken.length; j++) {
                if (!taken[j] && alike.test(a.words().get(i), b.words().get(j))) {
                    match[i] = j;
                    taken[j] = true;
                }
            }
        }
    }

    /**
     * Whether two forms may be one word with different endings, or with one more letter before it, such as a clitic of
     * one letter or the prefix of a verb.
     */
    static boolean inflected(String a, String b) {
        return endings(a, b) || prefixed(a, b) || prefixed(b, a);
    }

    private static boolean prefixed(String a, String b) {
        return a.length() > LONG_STEM - 1
                && Character.isLetter(a.charAt(0))
                && endings(a.substring(1), b)
                && b.length() >= LONG_STEM - 1;
    }

    /** Whether one begins with the other, but for its last letter. */
    private static boolean endings(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (shorter.length() < SHORTEST_STEM || !Character.isLetter(shorter.charAt(0))) {
            return false;
        }
        int stem = shorter.length() >= LONG_STEM ? shorter.length() - 1 : shorter.length();
        return stem >= COVERED * longer.length() && longer.startsWith(shorter.substring(0, stem));
    }
}

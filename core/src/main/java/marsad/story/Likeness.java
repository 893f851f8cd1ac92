package marsad.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How alike two reports are.
 *
 * @param lead cosine of title and lead, 0 to 1
 * @param full cosine of the whole, 0 to 1
 * @param told how much of the headline of each stands in the other, 0 to 1, on the whole
 * @param mostTold the same, of the headline that is told more
 * @param numbers how many numbers stand in both
 * @param daysApart days between them, 0 if either may have been written on the other's day
 * @param dated whether the days of both are exactly known
 * @param sameOutlet whether one outlet published both
 * @param persons whether they open with the same persons
 * @param anyPersons the part of the persons whom both name anywhere
 * @param states the part of the states that both open with
 * @param first whether they name the same state first
 * @param speakers whether they open with the words of the same
 * @param acts whether they open with the same type of event
 * @param days whether they open with the same day
 */
record Likeness(
        double lead,
        double full,
        double told,
        double mostTold,
        int numbers,
        long daysApart,
        boolean dated,
        boolean sameOutlet,
        Facts.Bearing persons,
        double anyPersons,
        double states,
        Facts.Bearing first,
        Facts.Bearing speakers,
        Facts.Bearing acts,
        Facts.Bearing days) {
    /** A greater likeness says no more: acts that recur are told in the same words every time. */
    private static final double SATURATION = 0.5;
    /** One day is often the night between two editions; each further one says more. */
    private static final double DAYS_POWER = 1.5;

    static Likeness of(Weighed a, Weighed b) {
        int[] left = a.sketch().terms();
        int[] right = b.sketch().terms();
        double lead = 0;
        double full = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (left[i] < right[j]) {
                i++;
            } else if (left[i] > right[j]) {
                j++;
            } else {
                lead += a.lead(i) * b.lead(j);
                full += a.full(i) * b.full(j);
                i++;
                j++;
            }
        }
        return of(lead, full, a.tells(b), b.tells(a), a.sketch(), b.sketch());
    }

    private static Likeness of(double lead, double full, double there, double back, Sketch a, Sketch b) {
        return new Likeness(
                lead,
                full,
                (there + back) / 2,
                Math.max(there, back),
                a.stemmed().sharedNumbers(b.stemmed()),
                daysApart(a, b),
                a.isDated() && b.isDated(),
                sameOutlet(a, b),
                a.facts().personsWith(b.facts()),
                Facts.share(a.facts().named(), b.facts().named()),
                Facts.share(a.facts().states(), b.facts().states()),
                Facts.bearing(a.facts().first(), b.facts().first()),
                a.facts().speakersWith(b.facts()),
                Facts.bearing(a.facts().acts(), b.facts().acts()),
                Facts.bearing(a.facts().days(), b.facts().days()));
    }

    private static boolean sameOutlet(Sketch a, Sketch b) {
        return a.outlet() != null && Objects.equals(a.outlet(), b.outlet());
    }

    private static long daysApart(Sketch a, Sketch b) {
        return Math.max(0, Math.max(gap(a.latest(), b.earliest()), gap(b.latest(), a.earliest())));
    }

    private static long gap(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end == null || start == null ? 0 : ChronoUnit.DAYS.between(end, start);
    }

    /** The logistic score: above 0 when they more likely than not tell the same event. */
    double score(StoryConfig config) {
        return config.bias()
                + config.lead() * Math.sqrt(Math.min(lead, SATURATION))
                + config.full() * Math.sqrt(Math.min(full, SATURATION))
                + config.told() * leastTold()
                + config.numbers() * Math.log1p(numbers)
                + config.dayApart() * Math.pow(daysApart, DAYS_POWER)
                + config.sameStates() * states
                + (first == Facts.Bearing.DISTINCT && persons != Facts.Bearing.SHARED ? config.otherFirst() : 0)
                + persons(config)
                + (dated ? 0 : config.undated())
                + (sameOutlet ? config.sameOutlet() : 0)
                + facts(config);
    }

    private double leastTold() {
        return 2 * told - mostTold;
    }

    /** Others speak against it only where no day tells recurring acts apart: one outlet names more of those who met. */
    private double persons(StoryConfig config) {
        return switch (persons) {
            case SHARED -> config.samePersons();
            case DISTINCT -> dated ? 0 : -config.samePersons();
            case SILENT -> 0;
        };
    }

    private double facts(StoryConfig config) {
        double score = acts == Facts.Bearing.SHARED ? config.sameActs() : 0;
        score += days == Facts.Bearing.DISTINCT && daysApart == 0 ? config.otherDays() : 0;
        return switch (speakers) {
            case SHARED -> score + config.sameSpeakers();
            case DISTINCT -> score + config.otherSpeakers();
            case SILENT -> score;
        };
    }
}

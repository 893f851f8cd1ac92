package marsad.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import marsad.model.Statement;

/**
 * Two statements of one story that cannot both be true: one says it, the other denies it.
 *
 * @param denial the words that deny
 * @param assertion the likest words of somebody else that say it
 */
public record Denial(Use denial, Use assertion) {
    /** The stance of cues that deny. */
    private static final String DENY = "deny";
    /** Likeness of clauses from which what one denies is what the other says; higher than for wordings of one speaker. */
    private static final double SAME = 0.45;
    /** A denial is often short. */
    private static final double LEAST_SHARED = 5;

    private record Told(Use use, Wording wording) {
        boolean denies() {
            return use.statement().stance().equals(DENY);
        }
    }

    /** What is denied in the statements of a story, each denial with one assertion at the most. */
    static List<Denial> of(List<Saying> sayings, Wordings wordings) {
        List<Use> first = sayings.stream().map(Saying::first).toList();
        if (first.stream().noneMatch(use -> use.statement().stance().equals(DENY))) {
            return List.of();
        }
        List<Told> told = first.stream()
                .map(use -> new Told(
                        use,
                        wordings.of(use.report().analysis(), use.statement().content())))
                .toList();
        Alignment alignment = new Alignment(told.stream().map(Told::wording).toList());
        List<Denial> denials = new ArrayList<>();
        for (Told denial : told) {
            Told assertion = denial.denies() ? assertion(denial, told, alignment) : denial;
            if (assertion != denial) {
                denials.add(new Denial(denial.use(), assertion.use()));
            }
        }
        return denials;
    }

    /** The likest assertion; the denial itself if there is none. */
    private static Told assertion(Told denial, List<Told> told, Alignment alignment) {
        Told likest = denial;
        double most = SAME;
        for (Told other : told) {
            double alike = other.denies() || !opposes(denial.use(), other.use())
                    ? 0
                    : alignment.nearest(denial.wording(), other.wording(), LEAST_SHARED);
            if (alike > most) {
                most = alike;
                likest = other;
            }
        }
        return likest;
    }

    /** Whether somebody else says it, and not as the frame of the denial. */
    private static boolean opposes(Use denial, Use other) {
        Statement a = denial.statement();
        Statement b = other.statement();
        boolean framed = denial.report() == other.report() && a.content().overlaps(b.content());
        return !framed
                && a.speaker().known()
                && b.speaker().known()
                && !Objects.equals(a.speaker().id(), b.speaker().id());
    }
}

package marsad.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds promises for which a later day was named before the first had passed. */
final class Moves {
    private Moves() {}

    /** The promises, those that were moved marked so, with the words that name the new day. */
    static List<Promise> marked(List<Promise> promises) {
        List<Promise> marked = new ArrayList<>(promises);
        for (int i = 0; i < promises.size(); i++) {
            Promise first = promises.get(i);
            for (int j = i + 1; j < promises.size() && isPending(marked.get(i)); j++) {
                if (moves(first, promises.get(j))) {
                    marked.set(
                            i,
                            first.with(new Verdict(
                                    Promise.State.MOVED,
                                    Promise.Reason.LATER_DAY,
                                    promises.get(j).made())));
                }
            }
        }
        return marked;
    }

    private static boolean isPending(Promise promise) {
        return promise.due() != null && (promise.state() == Promise.State.OPEN || promise.state() == Promise.State.DUE);
    }

    private static boolean moves(Promise first, Promise second) {
        Days before = Days.of(first.due());
        Days after = Days.of(second.due());
        LocalDate made = told(first);
        LocalDate renewed = told(second);
        return aims(first.aim(), second.aim())
                && before != null
                && before.to() != null
                && after != null
                && after.from() != null
                && after.from().isAfter(before.to())
                && made != null
                && renewed != null
                && renewed.isAfter(made)
                && !renewed.isAfter(before.to());
    }

    private static @Nullable LocalDate told(Promise promise) {
        return promise.made().get(0).report().latest();
    }

    private static boolean aims(Aim first, Aim second) {
        if (first instanceof Aim.Meeting one && second instanceof Aim.Meeting other) {
            return !one.persons().isEmpty()
                    && one.persons().equals(other.persons())
                    && Objects.equals(one.recipients(), other.recipients());
        }
        return first instanceof Aim.Target && first.equals(second);
    }
}

package marsad.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import marsad.model.Entity;
import org.jspecify.annotations.Nullable;

/** Keeps the promises of all reports: each once, with what decides it. */
final class Ledger {
    /** Likeness from which two wordings promise the same. */
    private static final double SAME = 0.4;
    /** Weight of words that two wordings of a promise share at the least. */
    private static final double LEAST_SHARED = 7;
    /** Words from which on a promise told again word for word is the same one. */
    private static final int TELLING = 5;

    private final Fulfilment fulfilment;
    private final @Nullable LocalDate asOf;

    Ledger(Fulfilment fulfilment, @Nullable LocalDate asOf) {
        this.fulfilment = fulfilment;
        this.asOf = asOf;
    }

    /**
     * The promises in the order in which they were made.
     *
     * @param pledges in time order
     */
    List<Promise> of(List<Pledge> pledges) {
        Alignment alignment =
                new Alignment(pledges.stream().map(Pledge::wording).toList());
        List<List<Pledge>> groups = new ArrayList<>();
        for (Pledge pledge : pledges) {
            groups.stream()
                    .filter(g -> g.stream().anyMatch(p -> same(p, pledge, alignment))
                            && g.stream().allMatch(p -> dates(p, pledge)))
                    .findFirst()
                    .ifPresentOrElse(g -> g.add(pledge), () -> groups.add(new ArrayList<>(List.of(pledge))));
        }
        return Moves.marked(
                groups.stream().map(group -> promise(group, alignment)).toList());
    }

    private static boolean same(Pledge a, Pledge b, Alignment alignment) {
        if (!a.report().story().equals(b.report().story())) {
            return bound(a, b) && again(a, b);
        }
        boolean checkable = !(a.aim() instanceof Aim.Other) && !(b.aim() instanceof Aim.Other);
        if (checkable) {
            return (bound(a, b) || !persons(a.aim()).isEmpty()) && aims(a.aim(), b.aim());
        }
        return bound(a, b)
                && alignment.shared(a.wording(), b.wording()) >= LEAST_SHARED
                && alignment.likeness(a.wording(), b.wording()) >= SAME;
    }

    /** Whether a promise of another story is told again: in the same words, or with the same aim for the same time. */
    private static boolean again(Pledge a, Pledge b) {
        boolean word = a.wording().words().size() >= TELLING
                && a.wording().key().equals(b.wording().key());
        boolean dated = a.dueDays() != null && b.dueDays() != null;
        return word
                || dated
                        && certain(a.aim())
                        && aims(a.aim(), b.aim())
                        && persons(a.aim()).equals(persons(b.aim()));
    }

    private static boolean certain(Aim aim) {
        return aim instanceof Aim.Target || !persons(aim).isEmpty();
    }

    private static Set<String> persons(Aim aim) {
        return aim instanceof Aim.Meeting meeting ? meeting.persons() : Set.of();
    }

    private static boolean aims(Aim a, Aim b) {
        if (a instanceof Aim.Meeting one && b instanceof Aim.Meeting other) {
            return everybody(one).equals(everybody(other))
                    && one.persons().isEmpty() == other.persons().isEmpty()
                    && (one.persons().containsAll(other.persons())
                            || other.persons().containsAll(one.persons()))
                    && (one.recipients().isEmpty()
                            || other.recipients().isEmpty()
                            || one.recipients().equals(other.recipients()));
        }
        return a.equals(b);
    }

    private static Set<String> everybody(Aim.Meeting meeting) {
        Set<String> all = new HashSet<>(meeting.actors());
        all.addAll(meeting.recipients());
        return all;
    }

    /** Whether the same one is bound, in person or as the state he speaks for. */
    private static boolean bound(Pledge a, Pledge b) {
        if (!a.who().known() || !b.who().known()) {
            return true;
        }
        Set<String> one = states(a);
        one.retainAll(states(b));
        return !one.isEmpty() || Objects.equals(a.who().id(), b.who().id());
    }

    private static Set<String> states(Pledge pledge) {
        Set<String> states = new HashSet<>();
        pledge.who().entities().stream()
                .map(Entity::state)
                .filter(Objects::nonNull)
                .forEach(states::add);
        return states;
    }

    private static boolean dates(Pledge a, Pledge b) {
        Days one = a.dueDays();
        Days other = b.dueDays();
        return one == null || other == null || one.overlaps(other);
    }

    private Promise promise(List<Pledge> group, Alignment alignment) {
        Pledge best =
                group.stream().max(Comparator.comparingInt(Ledger::fullness)).orElseThrow();
        Verdict verdict = group.stream()
                .map(pledge -> pledge.due() == null ? pledge.by(best.due()) : pledge)
                .map(pledge -> fulfilment.of(pledge, alignment))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Verdict::state))
                .orElseGet(() -> undecided(best));
        return new Promise(
                best.who(),
                best.to(),
                best.due(),
                best.aim(),
                group.stream().map(Pledge::words).toList(),
                verdict.state(),
                verdict.reason(),
                verdict.evidence());
    }

    private static int fullness(Pledge pledge) {
        return (pledge.due() != null ? 4 : 0)
                + (pledge.aim() instanceof Aim.Other ? 0 : 2)
                + (pledge.who().known() ? 1 : 0);
    }

    private Verdict undecided(Pledge pledge) {
        boolean checkable = !(pledge.aim() instanceof Aim.Other);
        Days due = pledge.dueDays();
        if (due == null) {
            return Verdict.without(checkable ? Promise.State.OPEN : Promise.State.UNCLEAR, Promise.Reason.NO_DAY);
        }
        LocalDate end = due.to();
        if (end == null || asOf == null || !end.isBefore(asOf)) {
            return Verdict.without(Promise.State.OPEN, Promise.Reason.DAY_AHEAD);
        }
        return checkable
                ? Verdict.without(Promise.State.DUE, Promise.Reason.DAY_PASSED)
                : Verdict.without(Promise.State.UNCLEAR, Promise.Reason.NOT_CHECKABLE);
    }
}

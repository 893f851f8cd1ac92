package marsad.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of all mentions of the same happening within a report, keeping the fullest. Violence in two towns is two
 * happenings, a war is another one than each strike in it, and a call another one than a visit.
 */
final class Merge {
    private final Function<Span, @Nullable String> towns;

    private Merge(Function<Span, @Nullable String> towns) {
        this.towns = towns;
    }

    /** Merges events; {@code towns} gives the name of a place that is smaller than a state, or null. */
    static List<Event> of(List<Event> events, Function<Span, @Nullable String> towns) {
        Merge merge = new Merge(towns);
        List<Event> kept = new ArrayList<>();
        for (Event event : events) {
            int same = merge.find(kept, event);
            if (same < 0) {
                kept.add(event);
            } else {
                kept.set(same, fuller(kept.get(same), event));
            }
        }
        return kept;
    }

    private int find(List<Event> kept, Event event) {
        for (int i = 0; i < kept.size(); i++) {
            if (same(kept.get(i), event)) {
                return i;
            }
        }
        return -1;
    }

    private boolean same(Event a, Event b) {
        boolean datesAgree = a.date() == null || b.date() == null || a.date().equals(b.date());
        return a.type() == b.type()
                && took(a) == took(b)
                && (took(a) || a.status() == b.status())
                && datesAgree
                && sidesAgree(a, b)
                && !apart(a, b);
    }

    private boolean apart(Event a, Event b) {
        if (a.type() == EventType.CONSULT) {
            return a.mode() != null && b.mode() != null && !a.mode().equals(b.mode()) && (call(a) || call(b));
        }
        boolean named = !a.actors().isEmpty() && !b.actors().isEmpty();
        return named && a.type() == EventType.ASSAULT && (a.status() != b.status() || !oneTown(a, b));
    }

    private static boolean call(Event event) {
        return "phone".equals(event.mode());
    }

    private boolean oneTown(Event a, Event b) {
        String first = a.place() == null ? null : towns.apply(a.place());
        String second = b.place() == null ? null : towns.apply(b.place());
        return first == null || second == null || first.equals(second);
    }

    private static boolean took(Event event) {
        return event.status() == Event.Status.HAPPENED || event.status() == Event.Status.ONGOING;
    }

    private static boolean sidesAgree(Event a, Event b) {
        if (a.type().mutual()) {
            return within(sides(a), sides(b)) || within(sides(b), sides(a));
        }
        return within(a.actors(), b.actors()) && within(a.recipients(), b.recipients())
                || within(b.actors(), a.actors()) && within(b.recipients(), a.recipients());
    }

    private static boolean within(java.util.Collection<String> some, java.util.Collection<String> all) {
        return all.containsAll(some);
    }

    private static Set<String> sides(Event event) {
        Set<String> sides = new HashSet<>(event.actors());
        sides.addAll(event.recipients());
        return sides;
    }

    private static Event fuller(Event a, Event b) {
        Event full = b.actors().size() + b.recipients().size()
                        > a.actors().size() + a.recipients().size()
                ? b
                : a;
        Event other = full == a ? b : a;
        return new Event(
                full.type(),
                full.mode() != null ? full.mode() : other.mode(),
                full.status(),
                full.actors(),
                full.recipients(),
                full.date() != null ? full.date() : other.date(),
                full.place() != null ? full.place() : other.place(),
                full.anchor(),
                full.rule());
    }
}

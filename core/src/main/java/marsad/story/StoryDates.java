package marsad.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import marsad.model.Dated;
import org.jspecify.annotations.Nullable;

/** Tells when a report without a date can have been written from the other reports of its story. */
public final class StoryDates {
    /** Days for which outlets go on telling one event. */
    private static final int NEWS = 3;

    private StoryDates() {}

    /**
     * What is known of a report's day, narrowed by the days of the others: those that are exactly known where there are such,
     * otherwise all bounds together. It stays as it is where they contradict it.
     */
    public static Dated narrow(Dated own, Collection<Dated> others) {
        if (own.day() != null) {
            return own;
        }
        List<Dated> exact = others.stream().filter(d -> d.day() != null).toList();
        Dated around = exact.isEmpty() ? common(others) : span(exact);
        LocalDate earliest = later(own.earliest(), around.earliest());
        LocalDate latest = earlier(own.latest(), around.latest());
        boolean apart = earliest != null && latest != null && earliest.isAfter(latest);
        boolean same = Objects.equals(earliest, own.earliest()) && Objects.equals(latest, own.latest());
        return apart || same ? own : new Dated(earliest, latest, Dated.Basis.CONTENT);
    }

    private static Dated span(List<Dated> exact) {
        LocalDate first = days(exact).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = days(exact).max(Comparator.naturalOrder()).orElseThrow();
        return new Dated(first.minusDays(NEWS), last.plusDays(NEWS), Dated.Basis.CONTENT);
    }

    private static Stream<LocalDate> days(List<Dated> exact) {
        return exact.stream().map(Dated::day).flatMap(Stream::ofNullable);
    }

    private static Dated common(Collection<Dated> others) {
        LocalDate earliest = null;
        LocalDate latest = null;
        for (Dated other : others) {
            earliest = later(
                    earliest, other.earliest() == null ? null : other.earliest().minusDays(NEWS));
            latest = earlier(
                    latest, other.latest() == null ? null : other.latest().plusDays(NEWS));
        }
        return new Dated(earliest, latest, Dated.Basis.CONTENT);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b != null && b.isAfter(a) ? b : a;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b != null && b.isBefore(a) ? b : a;
    }
}

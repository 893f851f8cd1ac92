package marsad.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds out when a story happened. */
final class Dates {
    /** Days that news may take from the event to the report. */
    private static final int NEWS = 7;

    private Dates() {}

    /** The day that most reports give to what happened between the two states, else when the first report was written. */
    static When of(List<Report> reports, List<Happening> events) {
        When written = written(reports);
        Map<LocalDate, Integer> votes = new HashMap<>();
        for (Happening event : events) {
            Days days = Days.of(event.date());
            if (event.involvement() == Happening.Involvement.BOTH
                    && days != null
                    && days.exact()
                    && news(days, written)) {
                votes.merge(Objects.requireNonNull(days.from()), event.words().size(), Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .min(Map.Entry.<LocalDate, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(e -> new When(e.getKey(), e.getKey(), When.Basis.EVENT))
                .orElse(written);
    }

    /** Whether an event can be what the reports are about, and not what went before or is to come. */
    private static boolean news(Days days, When written) {
        if (written.basis() == When.Basis.UNKNOWN) {
            return true;
        }
        return new Days(written.earliest(), written.latest()).widened(NEWS).overlaps(days)
                && (written.latest() == null
                        || !Objects.requireNonNull(days.from()).isAfter(written.latest()));
    }

    private static When written(List<Report> reports) {
        return reports.stream()
                .map(Dates::written)
                .min(Comparator.comparing(When::basis).thenComparing(When.ORDER))
                .orElse(When.UNKNOWN);
    }

    private static When written(Report report) {
        LocalDate earliest = report.earliest();
        LocalDate latest = report.latest();
        if (earliest == null && latest == null) {
            return When.UNKNOWN;
        }
        boolean exact = earliest != null && earliest.equals(latest);
        return new When(earliest, latest, exact ? When.Basis.REPORT : When.Basis.ESTIMATE);
    }
}

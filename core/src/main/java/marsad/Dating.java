package marsad;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import marsad.model.Analysis;
import marsad.model.Dated;
import marsad.record.Report;
import marsad.story.StoryDates;

/**
 * Lets the reports of one story date each other: one without a date is read again with the days of the others, so that its
 * "last year" and "today" get their values.
 */
public final class Dating {
    private final Marsad marsad;

    public Dating(Marsad marsad) {
        this.marsad = marsad;
    }

    /** The same reports in the same order; those of which no more is known than before as they are. */
    public List<Report> of(List<Report> reports) {
        Map<String, List<Report>> stories = new LinkedHashMap<>();
        reports.forEach(
                r -> stories.computeIfAbsent(r.story(), s -> new ArrayList<>()).add(r));
        return reports.stream()
                .map(r -> again(r, stories.getOrDefault(r.story(), List.of())))
                .toList();
    }

    private Report again(Report report, List<Report> story) {
        Dated own = report.analysis().dated();
        List<Dated> others = story.stream()
                .filter(r -> r != report)
                .map(r -> r.analysis().dated())
                .toList();
        Dated narrowed = StoryDates.narrow(own, others);
        if (narrowed.equals(own)) {
            return report;
        }
        Analysis analysis = marsad.analyze(report.article(), narrowed);
        return new Report(analysis, report.story(), report.copyOf());
    }
}

package marsad.app.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import marsad.app.out.Line;
import marsad.app.out.Phrases;
import marsad.app.out.Telling;
import marsad.model.Entity;
import marsad.model.Link;
import marsad.model.Statement;
import marsad.record.Headline;
import marsad.record.Report;

/** Makes the page of an outlet. */
final class OutletPages {
    private static final int PER_PAGE = 50;
    private static final int TENTHS = 10;

    private final Holdings holdings;

    OutletPages(Holdings holdings) {
        this.holdings = holdings;
    }

    /** The page; empty if no report of the outlet is held. */
    Optional<ListPages.OutletPage> of(String name, int skip, Phrases phrases) {
        List<Report> reports = new ArrayList<>(holdings.of(name));
        reports.sort(Comparator.comparing(
                Report::latest,
                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed()));
        return reports.isEmpty() ? Optional.empty() : Optional.of(page(name, reports, skip, phrases));
    }

    private ListPages.OutletPage page(String name, List<Report> reports, int skip, Phrases phrases) {
        Telling telling = new Telling(phrases, holdings.recorder().names(reports));
        List<Statement> statements = reports.stream()
                .flatMap(r -> r.analysis().statements().stream())
                .toList();
        List<LocalDate> days = reports.stream()
                .map(Report::latest)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new ListPages.OutletPage(
                name,
                reports.size(),
                (int) reports.stream().filter(r -> r.copyOf() != null).count(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                (int) statements.stream().filter(OutletPages::named).count(),
                (int) statements.stream().filter(s -> !named(s)).count(),
                (int) statements.stream()
                        .filter(s -> s.via().stream().anyMatch(link -> link.role() == Link.Role.MEDIUM))
                        .count(),
                months(days),
                holdings.relations().stream()
                        .filter(s -> reports.stream()
                                .anyMatch(r -> marsad.record.Concern.of(r.analysis(), s.pair())
                                        == marsad.record.Concern.FOCUS))
                        .limit(TENTHS)
                        .map(s -> new RelationPage.Related(
                                telling.name(s.pair().a()),
                                telling.name(s.pair().b()),
                                Links.relation(s.pair()),
                                s.events()))
                        .toList(),
                reports.stream()
                        .skip(skip)
                        .limit(PER_PAGE)
                        .map(r -> told(r, telling))
                        .toList(),
                Pages.more(Links.outlet(name) + "?", skip, reports.size()));
    }

    private static boolean named(Statement statement) {
        return statement.speaker().entities().stream().anyMatch(e -> e.kind() != Entity.Kind.SOURCE);
    }

    private static StoryPage.Told told(Report report, Telling telling) {
        Headline headline = Headline.of(report);
        return new StoryPage.Told(
                report.id(),
                Links.report(report.id()),
                telling.report(report),
                headline == null ? Line.EMPTY.name(report.id()) : Line.EMPTY.words(headline.words()),
                report.copyOf(),
                false);
    }

    /** Every month from the first report to the last; those without one are gaps to be seen. */
    private static List<ListPages.Month> months(List<LocalDate> days) {
        TreeMap<YearMonth, Integer> counts = new TreeMap<>();
        days.forEach(d -> counts.merge(YearMonth.from(d), 1, Integer::sum));
        List<ListPages.Month> months = new ArrayList<>();
        if (counts.isEmpty()) {
            return months;
        }
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(1);
        for (YearMonth m = counts.lastKey(); !m.isBefore(counts.firstKey()); m = m.minusMonths(1)) {
            int count = counts.getOrDefault(m, 0);
            months.add(new ListPages.Month(m, count, (count * TENTHS + most - 1) / most));
            if (months.size() >= PER_PAGE) {
                break;
            }
        }
        return months;
    }
}

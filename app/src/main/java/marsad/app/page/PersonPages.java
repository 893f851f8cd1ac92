package marsad.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import marsad.app.out.Line;
import marsad.app.out.Phrases;
import marsad.app.out.Telling;
import marsad.app.store.Fact;
import marsad.model.Commitment;
import marsad.model.Mention;
import marsad.model.Speaker;
import marsad.model.Statement;
import marsad.record.Citation;
import marsad.record.Names;
import marsad.record.Report;
import org.jspecify.annotations.Nullable;

/** Makes the page of a person. */
final class PersonPages {
    private static final int PER_PAGE = 50;
    private static final int MOST_MENTIONS = 12;

    private final Holdings holdings;

    PersonPages(Holdings holdings) {
        this.holdings = holdings;
    }

    /** The page; empty if no report names the person. */
    Optional<ListPages.PersonPage> of(String id, int skip, Phrases phrases) {
        List<Report> reports = new ArrayList<>(holdings.naming(id));
        reports.sort(Comparator.comparing(
                Report::latest,
                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed()));
        return reports.isEmpty() ? Optional.empty() : Optional.of(page(id, reports, skip, phrases));
    }

    private ListPages.PersonPage page(String id, List<Report> reports, int skip, Phrases phrases) {
        Names names = holdings.recorder().names(reports);
        Telling telling = new Telling(phrases, names);
        List<ListPages.Said> said = new ArrayList<>();
        List<ListPages.Said> promised = new ArrayList<>();
        List<ListPages.Said> mentions = new ArrayList<>();
        for (Report report : reports) {
            for (FactPlace place : FactPlace.of(report)) {
                if (speaks(id, place)) {
                    (place.kind() == Fact.Kind.STATEMENT ? said : promised).add(said(place, telling));
                }
            }
            mention(id, report, telling).ifPresent(mentions::add);
        }
        String arabic = names.arabic(id);
        String english = names.english(id);
        return new ListPages.PersonPage(
                id,
                phrases.arabic() ? arabic : english,
                arabic.equals(english) ? null : phrases.arabic() ? english : arabic,
                spellings(id, reports, arabic),
                roles(id, reports, phrases),
                said.stream().skip(skip).limit(PER_PAGE).toList(),
                promised,
                said.isEmpty() ? mentions.stream().limit(MOST_MENTIONS).toList() : List.of(),
                carriers(reports),
                Pages.more(Links.person(id) + "?", skip, said.size()));
    }

    private static boolean speaks(String id, FactPlace place) {
        Speaker speaker = place.fact().told() instanceof Statement statement
                ? statement.speaker()
                : place.fact().told() instanceof Commitment commitment ? commitment.who() : Speaker.UNKNOWN;
        return speaker.entities().stream().anyMatch(e -> e.id().equals(id));
    }

    private static ListPages.Said said(FactPlace place, Telling telling) {
        Citation citation =
                new Citation(place.report(), place.span(), place.fact().rule());
        return new ListPages.Said(
                OneFact.line(place, telling), Cited.of(place.id(), citation, telling.quote(citation)));
    }

    private static Optional<ListPages.Said> mention(String id, Report report, Telling telling) {
        return report.analysis().mentions().stream()
                .filter(m -> m.entity().id().equals(id))
                .findFirst()
                .map(m -> new Citation(report, m.phrase(), m.rule()))
                .map(c ->
                        new ListPages.Said(Line.EMPTY.with(telling.report(report)), Cited.of("", c, telling.quote(c))));
    }

    private static List<String> spellings(String id, List<Report> reports, String known) {
        Set<String> forms = new LinkedHashSet<>();
        for (Report report : reports) {
            report.analysis().mentions().stream()
                    .filter(m -> m.named() && m.entity().id().equals(id))
                    .forEach(m -> forms.add(m.span().of(report.article().text())));
        }
        forms.remove(known);
        return forms.stream().limit(MOST_MENTIONS).toList();
    }

    private List<ListPages.Role> roles(String id, List<Report> reports, Phrases phrases) {
        Map<String, List<LocalDate>> days = new LinkedHashMap<>();
        for (Report report : reports) {
            LocalDate day = report.latest();
            for (Mention mention : report.analysis().mentions()) {
                String office = mention.entity().office();
                if (mention.entity().id().equals(id) && office != null) {
                    List<LocalDate> known = days.computeIfAbsent(office, k -> new ArrayList<>());
                    if (day != null) {
                        known.add(day);
                    }
                }
            }
        }
        List<ListPages.Role> roles = new ArrayList<>();
        days.forEach((office, known) -> roles.add(new ListPages.Role(
                phrases.arabic() ? holdings.recorder().offices().name(office) : office.replace('-', ' '),
                edge(known, false),
                edge(known, true))));
        return roles;
    }

    private static @Nullable LocalDate edge(List<LocalDate> days, boolean last) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return days.stream().max(last ? order : order.reversed()).orElse(null);
    }

    static List<ListPages.Carrier> carriers(List<Report> reports) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        reports.forEach(r -> counts.merge(r.carrier(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(e -> new ListPages.Carrier(e.getKey(), e.getValue()))
                .toList();
    }
}

package marsad.app.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import marsad.app.out.Phrases;
import marsad.app.out.Telling;
import marsad.record.Pair;
import marsad.record.Relation;
import org.jspecify.annotations.Nullable;

/** Makes every page of what is held. Safe to share between threads. */
public final class Pages {
    private static final int PER_PAGE = 50;
    private static final int ON_HOME = 12;
    /** Ledger and conflicts are put together from so many relations, the most told ones. */
    private static final int MOST_RELATIONS = 24;

    private final Holdings holdings;
    private final Relations relations;

    public Pages(Holdings holdings) {
        this.holdings = holdings;
        relations = new Relations(holdings);
    }

    public Holdings holdings() {
        return holdings;
    }

    /** The record of two states, kept until something changes. */
    public Relation record(Pair pair, java.time.@Nullable LocalDate asOf) {
        return relations.of(pair, asOf);
    }

    /** The record of one story; empty if there is none, or it names fewer than two states. */
    public Optional<Relation> storyRecord(String id) {
        return relations.story(id);
    }

    /** The page of a relation; {@code all} of what is else shown in part. */
    public RelationPage relation(
            Pair pair,
            java.time.@Nullable LocalDate from,
            java.time.@Nullable LocalDate to,
            java.time.@Nullable LocalDate asOf,
            int skip,
            boolean all,
            Phrases phrases) {
        return new RelationPages(holdings, relations)
                .of(pair, new RelationPages.Asked(from, to, asOf, skip, all), phrases);
    }

    public Optional<StoryPage> story(String id, Phrases phrases) {
        return new StoryPages(holdings, relations).of(id, phrases);
    }

    public Optional<ReportPage> report(String id, Phrases phrases) {
        return new ReportPages(holdings, relations).of(id, phrases);
    }

    /** The page of a fact; {@code site} is the address of this server, for citations. */
    public Optional<FactPage> fact(String id, Phrases phrases, String site) {
        return new FactPages(holdings, relations).of(id, phrases, site);
    }

    public HomePage home(Phrases phrases) {
        List<Holdings.Standing> all = holdings.relations();
        return new HomePage(
                holdings.size(),
                holdings.outlets().size(),
                rows(all.stream().limit(ON_HOME).toList(), phrases),
                all.size());
    }

    public ListPages.RelationsPage relations(int skip, Phrases phrases) {
        List<Holdings.Standing> all = holdings.relations();
        return new ListPages.RelationsPage(
                rows(all.stream().skip(skip).limit(PER_PAGE).toList(), phrases), more("/relations?", skip, all.size()));
    }

    private List<HomePage.Row> rows(List<Holdings.Standing> standings, Phrases phrases) {
        Telling telling = new Telling(phrases, holdings.recorder().names(List.of()));
        return standings.stream()
                .map(s -> new HomePage.Row(
                        telling.name(s.pair().a()),
                        telling.name(s.pair().b()),
                        Links.relation(s.pair()),
                        s.events(),
                        s.last()))
                .toList();
    }

    /** Promises of a state, or all for an empty one. */
    public ListPages.CommitmentsPage commitments(String state, int skip, Phrases phrases) {
        Map<String, LedgerRow> rows = new LinkedHashMap<>();
        told().forEach(relation -> {
            Sections sections = new Sections(new Telling(phrases, relation.names()), relation.asOf());
            relation.promises().stream()
                    .sorted(Comparator.comparing(p -> Ledgers.urgency(p.state())))
                    .map(sections::promise)
                    .forEach(row -> rows.putIfAbsent(row.fact().id(), row));
        });
        List<LedgerRow> all = List.copyOf(rows.values());
        List<LedgerRow> chosen = all.stream()
                .filter(r -> state.isEmpty() || r.state().equals(state))
                .toList();
        List<ListPages.Chip> chips = java.util.stream.Stream.of("due", "open", "missed", "kept", "moved", "unclear")
                .map(s -> new ListPages.Chip(
                        phrases.of("state." + s),
                        s.equals(state) ? "/commitments" : "/commitments?state=" + s,
                        s.equals(state),
                        (int) all.stream().filter(r -> r.state().equals(s)).count()))
                .toList();
        return new ListPages.CommitmentsPage(
                chosen.stream().skip(skip).limit(PER_PAGE).toList(),
                state,
                chips,
                told().size(),
                more("/commitments?" + (state.isEmpty() ? "" : "state=" + state + "&"), skip, chosen.size()));
    }

    /** Values that differ in one way, or in any but rounding for an empty one. */
    public ListPages.ConflictsPage conflicts(String kind, int skip, Phrases phrases) {
        Map<String, Clash> rows = new LinkedHashMap<>();
        told().forEach(relation -> {
            Sections sections = new Sections(new Telling(phrases, relation.names()), relation.asOf());
            relation.series()
                    .forEach(s -> s.conflicts().stream()
                            .map(c -> new Clash(sections, s, c))
                            .forEach(c -> rows.putIfAbsent(c.key(), c)));
        });
        List<Clash> all = List.copyOf(rows.values());
        List<Clash> chosen = all.stream()
                .filter(c -> kind.isEmpty() ? c.isOpen() : c.kind().equals(kind))
                .toList();
        List<ListPages.Chip> chips = java.util.stream.Stream.of("contradiction", "update", "scope", "rounding")
                .map(k -> new ListPages.Chip(
                        phrases.of("kind.conflict." + k),
                        k.equals(kind) ? "/conflicts" : "/conflicts?kind=" + k,
                        k.equals(kind),
                        (int) all.stream().filter(c -> c.kind().equals(k)).count()))
                .toList();
        return new ListPages.ConflictsPage(
                chosen.stream().skip(skip).limit(PER_PAGE).map(Clash::view).toList(),
                kind,
                chips,
                told().size(),
                more("/conflicts?" + (kind.isEmpty() ? "" : "kind=" + kind + "&"), skip, chosen.size()));
    }

    private List<Relation> told() {
        return holdings.relations().stream()
                .limit(MOST_RELATIONS)
                .map(s -> relations.of(s.pair(), null))
                .toList();
    }

    public Optional<ListPages.PersonPage> person(String id, int skip, Phrases phrases) {
        return new PersonPages(holdings).of(id, skip, phrases);
    }

    public Optional<ListPages.OutletPage> outlet(String name, int skip, Phrases phrases) {
        return new OutletPages(holdings).of(name, skip, phrases);
    }

    public ListPages.OutletsPage outlets() {
        return new ListPages.OutletsPage(holdings.outlets());
    }

    public ListPages.SearchPage search(String query, String kind, int skip, Phrases phrases) {
        return new SearchPages(holdings).of(query, kind, skip, phrases);
    }

    public ListPages.IntakePage intake() {
        return new ListPages.IntakePage(holdings.intake(PER_PAGE), holdings.size(), holdings.outlets());
    }

    /** The words of a fact as a W3C Web Annotation. */
    public static Map<String, Object> annotation(FactPlace place, String site) {
        return Citations.annotation(place, site);
    }

    static @Nullable String more(String address, int skip, int size) {
        return skip + PER_PAGE < size ? address + "skip=" + (skip + PER_PAGE) : null;
    }
}

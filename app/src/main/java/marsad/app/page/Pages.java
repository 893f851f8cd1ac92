package marsad.app.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import marsad.app.out.Phrases;
import marsad.app.out.Telling;
import marsad.app.store.Survey;
import marsad.record.Pair;
import marsad.record.Relation;
import org.jspecify.annotations.Nullable;

/** Makes every page of what is held. Safe to share between threads. */
public final class Pages {
    private static final int PER_PAGE = 50;
    private static final int ON_HOME = 12;
    /** Items of one run that its page shows. */
    private static final int MOST_ITEMS = 500;

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
                all.size(),
                kept());
    }

    /** Kept searches, the latest first. */
    private List<HomePage.Kept> kept() {
        return holdings.lists().stream()
                .map(k -> new HomePage.Kept(
                        k.number(), k.name(), "/search?" + k.query(), "/search.atom?" + k.query(), k.by()))
                .toList();
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
        Survey.Part<Survey.Judged> part = holdings.promises(state, skip, PER_PAGE);
        Telling telling = telling(part, phrases);
        return new ListPages.CommitmentsPage(
                part.items().stream()
                        .map(j -> new Sections(telling, j.asOf()).promise(j.promise()))
                        .toList(),
                state,
                chips(
                        part,
                        "/commitments",
                        "state",
                        state,
                        List.of("due", "open", "missed", "kept", "moved", "unclear"),
                        "state.",
                        phrases),
                part.relations(),
                part.of(),
                more(
                        "/commitments?" + (state.isEmpty() ? "" : "state=" + Links.encoded(state) + "&"),
                        skip,
                        part.total()));
    }

    /** Values that differ in one way, or in any but rounding for an empty one. */
    public ListPages.ConflictsPage conflicts(String kind, int skip, Phrases phrases) {
        Survey.Part<Survey.Disputed> part = holdings.conflicts(kind, skip, PER_PAGE);
        Sections sections = new Sections(telling(part, phrases), null);
        return new ListPages.ConflictsPage(
                part.items().stream()
                        .map(d -> sections.conflict(d.series(), d.conflict()))
                        .toList(),
                kind,
                chips(
                        part,
                        "/conflicts",
                        "kind",
                        kind,
                        List.of("contradiction", "update", "scope", "rounding"),
                        "kind.conflict.",
                        phrases),
                part.relations(),
                part.of(),
                more("/conflicts?" + (kind.isEmpty() ? "" : "kind=" + Links.encoded(kind) + "&"), skip, part.total()));
    }

    private Telling telling(Survey.Part<?> part, Phrases phrases) {
        return new Telling(phrases, holdings.recorder().names(part.reports()));
    }

    private static List<ListPages.Chip> chips(
            Survey.Part<?> part,
            String path,
            String key,
            String chosen,
            List<String> states,
            String words,
            Phrases phrases) {
        return states.stream()
                .map(s -> new ListPages.Chip(
                        phrases.of(words + s),
                        s.equals(chosen) ? path : path + "?" + key + "=" + s,
                        s.equals(chosen),
                        part.counts().getOrDefault(s.toUpperCase(Locale.ROOT), 0)))
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

    /** What came in: of one run, or of all for an empty one; {@code done} if nothing of the run is still to come. */
    public ListPages.IntakePage intake(String run, boolean done) {
        return new ListPages.IntakePage(
                run,
                done,
                holdings.intake(run, run.isEmpty() ? PER_PAGE : MOST_ITEMS),
                holdings.size(),
                holdings.outlets(),
                holdings.feeds());
    }

    /** The words of a fact as a W3C Web Annotation. */
    public static Map<String, Object> annotation(FactPlace place, String site) {
        return Citations.annotation(place, site);
    }

    static @Nullable String more(String address, int skip, int size) {
        return skip + PER_PAGE < size ? address + "skip=" + (skip + PER_PAGE) : null;
    }
}

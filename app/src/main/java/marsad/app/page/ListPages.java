package marsad.app.page;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import marsad.app.out.Line;
import org.jspecify.annotations.Nullable;

/** Pages that are one list: persons, outlets, promises, conflicts, intake and what was searched for. */
public final class ListPages {
    private ListPages() {}

    /** Someone's words, figures and promises. */
    public record PersonPage(
            String id,
            String name,
            @Nullable String other,
            List<String> spellings,
            List<Role> roles,
            List<Said> statements,
            List<Said> promises,
            List<Said> mentions,
            List<Carrier> carriers,
            @Nullable String more) {}

    /** An office in which reports name a person, with the days of the first and the last of them. */
    public record Role(
            String office,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /** A fact of one report in a list. */
    public record Said(Line line, Cited cited) {}

    /** How many reports of an outlet. */
    public record Carrier(String outlet, int reports) {}

    /** What an outlet brings. */
    public record OutletPage(
            String name,
            int reports,
            int copies,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int named,
            int unnamed,
            int agency,
            List<Month> months,
            List<RelationPage.Related> relations,
            List<StoryPage.Told> latest,
            @Nullable String more) {}

    /** How many reports of a month are held; {@code share} from 0 to 10 of the fullest. */
    public record Month(java.time.YearMonth month, int reports, int share) {}

    /** Promises over all relations, of which {@code relations} of {@code of} have been looked through. */
    public record CommitmentsPage(
            List<LedgerRow> rows,
            String state,
            List<Chip> chips,
            int relations,
            int of,
            @Nullable String more) {}

    /** Values that differ, over all relations. */
    public record ConflictsPage(
            List<ConflictView> rows,
            String kind,
            List<Chip> chips,
            int relations,
            int of,
            @Nullable String more) {}

    /** A filter that can be chosen. */
    public record Chip(String label, String href, boolean chosen, int count) {}

    /**
     * What was searched for.
     *
     * @param tabs kinds of what was found
     * @param loose whether no place holds all words
     */
    public record SearchPage(
            String query,
            List<Chip> tabs,
            List<Found> found,
            long total,
            boolean exact,
            boolean loose,
            List<Named> people,
            List<RelationPage.Related> relations,
            @Nullable String more) {}

    /** A report or fact that holds the words. */
    public record Found(String href, Line source, Line title, Content snippet) {}

    /** A person, outlet or other page that bears the name. */
    public record Named(String name, String href, int reports) {}

    /**
     * What was taken in.
     *
     * @param run name of the run that the items belong to, or empty for all
     * @param done whether nothing of the run is still to come
     */
    public record IntakePage(
            String run,
            boolean done,
            List<Holdings.Intake> items,
            int reports,
            List<Holdings.Outlet> outlets,
            List<Holdings.Feed> feeds) {
        /** How many of the items shown have become this. */
        public long count(String state) {
            return items.stream().filter(i -> i.state().equals(state)).count();
        }

        public long failing() {
            return feeds.stream().filter(f -> f.failing() != null).count();
        }
    }

    /** All relations. */
    public record RelationsPage(
            List<HomePage.Row> rows, @Nullable String more) {}

    /** All outlets. */
    public record OutletsPage(List<Holdings.Outlet> rows) {}
}

package marsad.app.page;

import java.util.List;
import marsad.app.out.Line;
import org.jspecify.annotations.Nullable;

/**
 * One event as all its reports tell it.
 *
 * @param title made from the record, never a headline
 * @param relation the relation it belongs to most, or null
 * @param shared facts that every outlet in its own words carries
 * @param matrix which outlet carries what, or null where one outlet alone tells it
 */
public record StoryPage(
        String id,
        Line title,
        Line when,
        @Nullable Line headline,
        RelationPage.@Nullable Related relation,
        List<Card> events,
        List<Card> shared,
        List<Aligned> differing,
        List<ConflictView> conflicts,
        @Nullable Matrix matrix,
        List<Said> said,
        List<Card> figures,
        List<LedgerRow> promises,
        List<Chain> chains,
        List<Told> reports,
        int outlets) {

    /**
     * One statement in several wordings.
     *
     * @param cues the verbs of saying where they differ, or null
     */
    public record Aligned(Line speaker, @Nullable String cues, List<Wording> wordings, String href) {}

    /** What one speaker said. */
    public record Said(Line speaker, @Nullable String href, List<Card> statements) {}

    /** A wording with the outlets that bring it. */
    public record Wording(List<String> carriers, Cited words, boolean base) {}

    /** Cards by outlet. */
    public record Matrix(List<Column> columns, List<MatrixRow> rows) {}

    /** An outlet; {@code copies} where it only repeats others. */
    public record Column(String name, boolean copies) {}

    /** A fact; {@code alone} where one outlet alone has it. */
    public record MatrixRow(Line label, String href, boolean alone, List<Cell> cells) {}

    /** How an outlet carries a fact: verbatim, paraphrase or absent, with the way to its words. */
    public record Cell(String how, @Nullable String href) {}

    /** Through whom words came, from the outlet back to the speaker. */
    public record Chain(List<Link> links, Card fact) {}

    /**
     * One link of a chain.
     *
     * @param kind outlet, medium, person, unnamed or missing
     */
    public record Link(String kind, String name) {}

    /**
     * A report of the story.
     *
     * @param id of the report
     *
     * @param copyOf the outlet whose wording it repeats, or null
     */
    public record Told(
            String id,
            String href,
            Line source,
            Line title,
            @Nullable String copyOf,
            boolean outside) {}
}

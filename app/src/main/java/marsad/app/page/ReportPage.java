package marsad.app.page;

import java.time.LocalDate;
import java.util.List;
import marsad.app.out.Line;
import marsad.app.out.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One report: its text with the words of every fact marked, and the facts beside it.
 *
 * @param written when it was written, as far as is known
 * @param original its address, or null
 * @param layers what is painted, with how much of it there is
 */
public record ReportPage(
        String id,
        Line title,
        boolean titleGiven,
        @Nullable String outlet,
        Line written,
        @Nullable LocalDate published,
        @Nullable String original,
        String story,
        int storyReports,
        @Nullable String copyOf,
        List<RelationPage.Related> relations,
        List<Layer> layers,
        List<Paragraph> paragraphs,
        List<Item> facts) {

    /** A kind of mark that can be switched off. */
    public record Layer(String key, int marks) {}

    /**
     * A fact of this report.
     *
     * @param others outlets that carry it too
     */
    public record Item(
            int number,
            String id,
            String kind,
            String layer,
            Line line,
            String words,
            List<Mark.Slot> slots,
            @Nullable String rule,
            List<StoryPage.Link> chain,
            List<Other> others) {}

    /** The same fact elsewhere. */
    public record Other(String outlet, String href) {}
}

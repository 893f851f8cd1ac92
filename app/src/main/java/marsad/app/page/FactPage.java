package marsad.app.page;

import java.util.List;
import java.util.Map;
import marsad.app.out.Line;
import marsad.app.out.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One fact: its words in their paragraph, who else carries it, what contradicts it, and how to cite it.
 *
 * @param cited the words in their report
 * @param paragraph the paragraph around the words
 * @param everywhere the fact in all reports of its story
 * @param start code point at which the words begin in the report
 * @param history what editors changed of it
 * @param citations the fact in several formats, by name
 */
public record FactPage(
        String id,
        String kind,
        Line line,
        Cited cited,
        Line reportTitle,
        Paragraph paragraph,
        List<Mark.Slot> slots,
        List<StoryPage.Link> chain,
        @Nullable Card everywhere,
        List<ConflictView> conflicts,
        String story,
        int start,
        int end,
        Map<String, String> citations,
        List<Holdings.Change> history) {}

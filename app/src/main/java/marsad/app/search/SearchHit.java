package marsad.app.search;

import java.util.List;
import marsad.app.store.Fact;
import marsad.app.store.StoredReport;
import marsad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A report or fact that was found.
 *
 * @param fact null where the report itself was found
 * @param snippet the stretch of the text that shows the most of what was looked for
 * @param marks the words that were looked for, in the text of the report, inside the snippet
 */
public record SearchHit(StoredReport report, @Nullable Fact fact, Span snippet, List<Span> marks) {
    public SearchHit {
        marks = List.copyOf(marks);
    }
}

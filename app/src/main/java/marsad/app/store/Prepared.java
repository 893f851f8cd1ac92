package marsad.app.store;

import java.util.List;
import marsad.app.ingest.Outcome;
import marsad.model.Analysis;
import marsad.model.Article;
import org.jspecify.annotations.Nullable;

/** An item on its way into the store, with all that could be worked out before its turn came. */
public sealed interface Prepared {
    Outcome outcome();

    /** A report that the store does not hold in this wording. The article bears the id under which it is stored. */
    record Fresh(Outcome.Kept outcome, String hash, Analysis analysis, byte[] bytes, List<Fact> facts)
            implements Prepared {
        Article article() {
            return analysis.article();
        }
    }

    /** A report that is stored already, word for word, under this id. */
    record Known(Outcome.Kept outcome, String id) implements Prepared {}

    /** An item that could not be read, or not be analysed. */
    record Refused(Outcome.Rejected outcome, @Nullable Throwable cause) implements Prepared {}
}

package marsad.app.ingest;

import java.util.List;
import marsad.model.Article;

/** What became of one item of the input: an article, or the reason why there is none. */
public sealed interface Outcome {
    Place place();

    /**
     * An article.
     *
     * @param warnings what had to be mended or left out to read it
     */
    record Kept(Place place, Article article, List<String> warnings) implements Outcome {
        public Kept {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * An item that is not read; the rest goes on.
     *
     * @param detail the value found or expected, or empty
     */
    record Rejected(Place place, Fault reason, String detail) implements Outcome {
        /** {@code path:line: reason: detail}. */
        public String message() {
            return place + ": " + reason.words() + (detail.isEmpty() ? "" : ": " + detail);
        }
    }
}

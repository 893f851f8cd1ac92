package marsad.app.ingest;

import java.util.List;
import marsad.model.Article;

/**
 * Two articles to be compared.
 *
 * @param id what the answer is to be known by
 * @param warnings what had to be mended or left out to read them
 */
public record Pair(String id, Article a, Article b, List<String> warnings) {
    public Pair {
        warnings = List.copyOf(warnings);
    }
}

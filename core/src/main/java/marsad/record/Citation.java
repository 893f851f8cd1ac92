package marsad.record;

import marsad.model.Article;
import marsad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of one report on which something in the record stands.
 *
 * @param rule id of the rule that found them, or null where they were taken as they stand
 */
public record Citation(Report report, Span span, @Nullable String rule) {
    public Article article() {
        return report.article();
    }

    /** The exact words. */
    public String words() {
        return span.of(article().text());
    }
}

package marsad.app.page;

import marsad.app.out.Quote;
import marsad.record.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Words under a fact, with the way to where they stand.
 *
 * @param fact id of the fact that these words are in their report; empty if they are none
 * @param original where the words stood, or null
 */
public record Cited(
        Citation citation,
        Quote quote,
        String fact,
        @Nullable String original) {
    static Cited of(String fact, Citation citation, Quote quote) {
        return new Cited(citation, quote, fact, Links.original(citation.article(), citation.span()));
    }

    /** The report, opened at the words. */
    public String href() {
        return Links.report(citation.report().id()) + (fact.isEmpty() ? "" : "#" + fact);
    }

    /** The page of the fact; that of the report where these words alone are no fact. */
    public String page() {
        return fact.isEmpty() ? href() : Links.fact(fact);
    }
}

package marsad.app.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import marsad.app.store.Fact;
import marsad.app.store.Facts;
import marsad.model.Span;
import marsad.record.Citation;

/** The ids of facts by the words they stand on. Belongs to the making of one page. */
final class FactNames {
    private final Map<String, List<Fact>> byReport = new HashMap<>();

    /**
     * The id of the fact of a kind that stands on cited words. Where there is none, as for a promise that is read from a
     * figure, that of another fact on the same words, or around them; empty if there is none either.
     */
    String of(Fact.Kind kind, Citation citation) {
        Span span = citation.span();
        List<Fact> facts = byReport.computeIfAbsent(
                citation.report().id(), id -> Facts.of(citation.report().analysis()));
        String exact = first(facts, f -> f.kind() == kind && f.span().equals(span));
        String same = exact.isEmpty() ? first(facts, f -> f.span().equals(span)) : exact;
        return same.isEmpty() ? first(facts, f -> f.span().overlaps(span)) : same;
    }

    private static String first(List<Fact> facts, Predicate<Fact> wanted) {
        for (Fact fact : facts) {
            if (wanted.test(fact)) {
                return fact.id();
            }
        }
        return "";
    }
}

package marsad.app.search;

import java.time.LocalDate;
import java.util.List;
import marsad.app.store.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; what is null or empty does not limit the answer.
 *
 * @param words all of which must stand there, in any form; "in quotation marks" exactly so and one after the other;
 *     -word must not stand there
 * @param kind of fact; null for reports
 * @param parties ids of states, persons and bodies that must be named or take part
 * @param speaker id of who says or promises it
 * @param type of an event, stance of a statement, metric of a figure
 * @param from first day of the report
 * @param to last day of the report
 * @param newest whether the newest come first, instead of the likest
 */
public record SearchQuery(
        String words,
        Fact.@Nullable Kind kind,
        List<String> parties,
        @Nullable String speaker,
        @Nullable String outlet,
        @Nullable String type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean newest) {
    public SearchQuery {
        parties = List.copyOf(parties);
    }

    /** Reports with these words. */
    public static SearchQuery reports(String words) {
        return new SearchQuery(words, null, List.of(), null, null, null, null, null, false);
    }

    /** The same search over facts of one kind, or over reports for null. */
    public SearchQuery in(Fact.@Nullable Kind other) {
        return new SearchQuery(words, other, parties, speaker, outlet, type, from, to, newest);
    }
}

package marsad.app.page;

import java.util.HashMap;
import java.util.Map;
import marsad.app.store.Fact;
import marsad.app.store.Facts;
import marsad.model.Span;
import marsad.record.Citation;
import marsad.record.Report;

/** The ids of facts by the words they stand on. Belongs to the making of one page. */
final class FactNames {
    private final Map<String, Map<Key, String>> byReport = new HashMap<>();

    private record Key(Fact.Kind kind, Span span) {}

    /** The id of the fact of a kind that stands on cited words; empty if the report holds none. */
    String of(Fact.Kind kind, Citation citation) {
        return byReport.computeIfAbsent(citation.report().id(), id -> names(citation.report()))
                .getOrDefault(new Key(kind, citation.span()), "");
    }

    private static Map<Key, String> names(Report report) {
        Map<Key, String> names = new HashMap<>();
        Facts.of(report.analysis()).forEach(f -> names.putIfAbsent(new Key(f.kind(), f.span()), f.id()));
        return names;
    }
}

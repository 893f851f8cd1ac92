package marsad.app.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import marsad.Dating;
import marsad.Marsad;
import marsad.lexicon.Entry;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.record.Report;
import org.jspecify.annotations.Nullable;

/** Makes analyses, and restores stored ones. Safe to share between threads. */
final class Analyst {
    private final Marsad marsad;
    private final AnalysisBytes bytes = new AnalysisBytes();
    private final Map<String, String> states;
    private final String program = Program.name();

    Analyst(Marsad marsad) {
        this.marsad = marsad;
        states = marsad.language().lexicon().entries("state").stream()
                .collect(Collectors.toMap(Entry::id, Entry::form, (first, other) -> first));
    }

    /** Whether a code that stands in an event is that of a state. */
    boolean isState(String code) {
        return states.containsKey(code);
    }

    /** The Arabic name of a state, or null if there is no such state. */
    @Nullable
    String stateName(String code) {
        return states.get(code);
    }

    Marsad marsad() {
        return marsad;
    }

    /** Names this program, as it stands in the analyses that it makes. */
    String program() {
        return program;
    }

    String format() {
        return bytes.format();
    }

    Analysis analyze(Article article) {
        return marsad.analyze(article);
    }

    byte[] pack(Analysis analysis) {
        return bytes.pack(analysis);
    }

    /** Lets the reports of one story date each other; those that are read again for that lose what editors called wrong. */
    List<Report> dated(List<Report> reports, Set<String> wrong) {
        List<Report> dated = new Dating(marsad).of(reports);
        return wrong.isEmpty()
                ? dated
                : dated.stream()
                        .map(r -> new Report(Facts.without(wrong, r.analysis()), r.story(), r.copyOf()))
                        .toList();
    }

    /** A stored analysis; one that another version packed in another form is made anew from the text. */
    Analysis restore(Article article, byte[] packed, String format, Set<String> wrong) {
        Analysis analysis = format.equals(bytes.format()) ? bytes.unpack(packed, article) : marsad.analyze(article);
        return wrong.isEmpty() ? analysis : Facts.without(wrong, analysis);
    }
}

package marsad.app.out;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Objects;
import marsad.app.search.SearchHit;
import marsad.app.store.Fact;
import marsad.app.store.StoredReport;
import marsad.model.CodePoints;
import marsad.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a search found, for a terminal and for programs. */
public final class SearchText {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final JsonFactory factory = new JsonFactory();
    private final boolean color;

    public SearchText(boolean color) {
        this.color = color;
    }

    /** Day, outlet, id and title of the report, and below them the words. */
    public String of(SearchHit hit) {
        StoredReport report = hit.report();
        StringBuilder text = new StringBuilder();
        text.append(Objects.toString(report.article().day(), "----------"))
                .append(" · ")
                .append(Objects.requireNonNullElse(report.article().outlet(), "-"))
                .append(" · ")
                .append(report.id());
        if (hit.fact() != null) {
            text.append(" · ")
                    .append(kind(hit.fact()))
                    .append(' ')
                    .append(hit.fact().id());
        } else if (report.article().title() != null) {
            text.append(" · ").append(report.article().title());
        }
        return text.append("\n    ").append(marked(hit)).append("\n\n").toString();
    }

    private String marked(SearchHit hit) {
        String source = hit.report().article().text();
        StringBuilder text = new StringBuilder();
        int at = hit.snippet().start();
        for (Span mark : hit.marks()) {
            text.append(source, at, mark.start())
                    .append(color ? BOLD : "[")
                    .append(mark.of(source))
                    .append(color ? PLAIN : "]");
            at = mark.end();
        }
        return text.append(source, at, hit.snippet().end()).toString().replace('\n', ' ');
    }

    /** One object a line; spans count code points of the report's text. */
    public String json(SearchHit hit) {
        String source = hit.report().article().text();
        StringWriter line = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            Json json = new Json(out, source, CodePoints.of(source));
            out.writeStartObject();
            json.stringOrNull("report", hit.report().id());
            json.stringOrNull("outlet", hit.report().article().outlet());
            json.stringOrNull("published", hit.report().article().published());
            json.stringOrNull("title", hit.report().article().title());
            fact(json, hit.fact());
            json.wordsOrNull("snippet", hit.snippet());
            json.objects("marks", hit.marks(), json::words);
            out.writeEndObject();
        }
        return line + "\n";
    }

    private static void fact(Json json, @Nullable Fact fact) {
        if (fact != null) {
            json.stringOrNull("fact", fact.id());
            json.stringOrNull("kind", kind(fact));
            json.wordsOrNull("words", fact.span());
        }
    }

    private static String kind(Fact fact) {
        return fact.kind().name().toLowerCase(Locale.ROOT);
    }
}

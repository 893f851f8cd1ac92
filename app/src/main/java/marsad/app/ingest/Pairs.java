package marsad.app.ingest;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads pairs of articles: one object {@code {"id","a":{article},"b":{article}}} a line, plain or compressed by gzip. */
public final class Pairs {
    /** Takes what is read, in the order of the lines. */
    public interface Sink {
        void pair(Place place, Pair pair);

        void refused(Outcome.Rejected rejected);
    }

    /** A pair as it comes in. */
    private static final class PairDraft {
        @Nullable
        String id;

        @Nullable
        Draft a;

        @Nullable
        Draft b;
    }

    private final ArticleJson json = new ArticleJson();

    /** Reads a file, or standard input if the path is {@code -}. What cannot be read is handed on as refused. */
    public void read(String path, InputStream standardInput, Sink sink) {
        int line = 0;
        try (InputStream raw = path.equals("-") ? standardInput : new FileInputStream(path);
                InputStream in = path.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            Lines lines = new Lines(in, 2 * Inputs.LIMIT);
            while (lines.next()) {
                line = lines.number();
                item(lines, new Place(path, line), sink);
            }
        } catch (java.io.FileNotFoundException e) {
            sink.refused(new Outcome.Rejected(new Place(path, 0), Fault.NOT_FOUND, ""));
        } catch (IOException e) {
            sink.refused(new Outcome.Rejected(new Place(path, line + 1), Fault.UNREADABLE, Inputs.reason(e)));
        }
    }

    private void item(Lines lines, Place place, Sink sink) {
        try {
            if (lines.tooLong()) {
                throw new Refusal(Fault.TOO_LONG, Inputs.tooLong(lines.length()));
            }
            String text = Decoded.of(lines.bytes()).text();
            if (!text.isBlank()) {
                sink.pair(place, pair(json.read(text, Pairs::draft), place));
            }
        } catch (Refusal e) {
            sink.refused(e.at(place));
        }
    }

    private static PairDraft draft(JsonParser parser) throws Refusal {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new Refusal(Fault.NOT_AN_OBJECT, "found " + ArticleJson.kind(parser.currentToken()));
        }
        PairDraft draft = new PairDraft();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (key) {
                case "id" -> draft.id = value.isScalarValue() ? parser.getValueAsString() : null;
                case "a" -> draft.a = ArticleJson.object(parser);
                case "b" -> draft.b = ArticleJson.object(parser);
                default -> {}
            }
            parser.skipChildren();
        }
        return draft;
    }

    private static Pair pair(PairDraft draft, Place place) throws Refusal {
        Outcome.Kept a = article("a", draft.a, place);
        Outcome.Kept b = article("b", draft.b, place);
        List<String> warnings = new ArrayList<>(a.warnings());
        warnings.addAll(b.warnings());
        String id = draft.id == null ? id(a, b) : draft.id;
        return new Pair(id, a.article(), b.article(), warnings);
    }

    /** Two articles as a pair. */
    public static Pair of(Outcome.Kept a, Outcome.Kept b) {
        return new Pair(id(a, b), a.article(), b.article(), List.of());
    }

    private static String id(Outcome.Kept a, Outcome.Kept b) {
        return a.article().id() + "+" + b.article().id();
    }

    private static Outcome.Kept article(String key, @Nullable Draft draft, Place place) throws Refusal {
        if (draft == null) {
            throw new Refusal(Fault.NO_TEXT, "\"" + key + "\" is missing");
        }
        if (draft.at(place) instanceof Outcome.Kept kept) {
            return kept;
        }
        throw new Refusal(Fault.NO_TEXT, "\"" + key + "\"");
    }
}

package marsad.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Article JSONL: one object a line, plain or compressed by gzip.
 *
 * @param name for messages
 * @param size in bytes, or -1 if unknown
 */
record JsonLines(String name, long size, Opener opener, boolean gzip) implements Source {
    /** Opens the bytes; called once. */
    interface Opener {
        InputStream open() throws IOException;
    }

    @Override
    public void read(Consumer<Outcome> sink, Meter meter) {
        int line = 0;
        try (InputStream raw = meter.count(opener.open());
                InputStream in = gzip ? new GZIPInputStream(raw, 1 << 16) : raw) {
            ArticleJson json = new ArticleJson();
            Lines lines = new Lines(in, Inputs.LIMIT);
            while (lines.next()) {
                line = lines.number();
                item(lines, json, sink);
            }
        } catch (IOException e) {
            sink.accept(new Outcome.Rejected(new Place(name, line + 1), Fault.UNREADABLE, Inputs.reason(e)));
        }
    }

    private void item(Lines lines, ArticleJson json, Consumer<Outcome> sink) {
        Place place = new Place(name, lines.number());
        Outcome outcome;
        try {
            if (lines.tooLong()) {
                throw new Refusal(Fault.TOO_LONG, Inputs.tooLong(lines.length()));
            }
            byte[] bytes = lines.bytes();
            if (isBlank(bytes)) {
                return;
            }
            outcome = article(bytes, json).at(place);
        } catch (Refusal e) {
            outcome = e.at(place);
        }
        sink.accept(outcome);
    }

    private static Draft article(byte[] bytes, ArticleJson json) throws Refusal {
        if (Decoded.starts(bytes, 0xFF, 0xFE) || Decoded.starts(bytes, 0xFE, 0xFF)) {
            throw new Refusal(Fault.UNKNOWN_ENCODING, "UTF-16, but JSON lines must be UTF-8");
        }
        Decoded decoded = Decoded.of(bytes);
        Draft draft = json.read(decoded.text());
        if (decoded.warning() != null) {
            draft.warn(decoded.warning());
        }
        return draft;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}

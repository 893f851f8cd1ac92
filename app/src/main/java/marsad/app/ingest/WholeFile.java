package marsad.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file that is one article: a text, whose first line with words is the title, or a saved web page. */
record WholeFile(String name, Path path, long size, Format format) implements Source {
    @Override
    public void read(Consumer<Outcome> sink, Meter meter) {
        String id = Format.withoutEnding(path.getFileName().toString());
        try (InputStream in = meter.count(Files.newInputStream(path))) {
            sink.accept(outcome(in, id));
        } catch (IOException e) {
            sink.accept(new Outcome.Rejected(place(), Fault.UNREADABLE, Inputs.reason(e)));
        }
    }

    private Place place() {
        return new Place(name, 0);
    }

    /**
     * The article of what is in the file.
     *
     * @param id of an article that brings no address; null to make one from its words
     */
    Outcome outcome(InputStream in, @Nullable String id) throws IOException {
        try {
            byte[] bytes = in.readNBytes(Inputs.LIMIT + 1);
            if (bytes.length > Inputs.LIMIT) {
                throw new Refusal(Fault.TOO_LONG, Inputs.tooLong(size));
            }
            Draft draft = format == Format.PAGE ? PageReader.read(bytes, null, null) : text(bytes);
            if (draft.url == null) {
                draft.id = id;
            }
            return draft.at(place());
        } catch (Refusal e) {
            return e.at(place());
        }
    }

    private static Draft text(byte[] bytes) throws Refusal {
        Decoded decoded = Decoded.of(bytes);
        if (decoded.text().isBlank()) {
            throw new Refusal(Fault.NO_TEXT, "the file is empty");
        }
        Draft draft = new Draft();
        draft.title = firstLine(decoded.text());
        draft.text = decoded.text();
        if (decoded.warning() != null) {
            draft.warn(decoded.warning());
        }
        return draft;
    }

    private static @Nullable String firstLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(null);
    }
}

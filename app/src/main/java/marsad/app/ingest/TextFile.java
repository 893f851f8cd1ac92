package marsad.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A plain text file: all of it is one article, its first line with words the title. */
record TextFile(String name, Path path, long size) implements Source {
    @Override
    public void read(Consumer<Outcome> sink, Meter meter) {
        Place place = new Place(name, 0);
        Outcome outcome;
        try (InputStream in = meter.count(Files.newInputStream(path))) {
            byte[] bytes = in.readNBytes(Inputs.LIMIT + 1);
            if (bytes.length > Inputs.LIMIT) {
                throw new Refusal(Fault.TOO_LONG, Inputs.tooLong(size));
            }
            Draft draft = draft(bytes);
            draft.id = Format.withoutEnding(path.getFileName().toString());
            outcome = draft.at(place);
        } catch (Refusal e) {
            outcome = e.at(place);
        } catch (IOException e) {
            outcome = new Outcome.Rejected(place, Fault.UNREADABLE, Inputs.reason(e));
        }
        sink.accept(outcome);
    }

    /** The article of a text, without an id. */
    static Draft draft(byte[] bytes) throws Refusal {
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

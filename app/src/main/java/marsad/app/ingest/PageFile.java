package marsad.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A saved web page. */
record PageFile(String name, Path path, long size) implements Source {
    @Override
    public void read(Consumer<Outcome> sink, Meter meter) {
        Place place = new Place(name, 0);
        Outcome outcome;
        try (InputStream in = meter.count(Files.newInputStream(path))) {
            byte[] bytes = in.readNBytes(Inputs.LIMIT + 1);
            if (bytes.length > Inputs.LIMIT) {
                throw new Refusal(Fault.TOO_LONG, Inputs.tooLong(size));
            }
            Draft draft = PageReader.read(bytes, null, null);
            if (draft.url == null) {
                draft.id = Format.withoutEnding(path.getFileName().toString());
            }
            outcome = draft.at(place);
        } catch (Refusal e) {
            outcome = e.at(place);
        } catch (IOException e) {
            outcome = new Outcome.Rejected(place, Fault.UNREADABLE, Inputs.reason(e));
        }
        sink.accept(outcome);
    }
}

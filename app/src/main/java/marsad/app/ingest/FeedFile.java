package marsad.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A saved feed: each entry that carries text is a report. Places count entries, from 1. */
record FeedFile(String name, Path path, long size) implements Source {
    @Override
    public void read(Consumer<Outcome> sink, Meter meter) {
        Place whole = new Place(name, 0);
        try (InputStream in = meter.count(Files.newInputStream(path))) {
            byte[] bytes = in.readNBytes(Inputs.LIMIT + 1);
            if (bytes.length > Inputs.LIMIT) {
                throw new Refusal(Fault.TOO_LONG, Inputs.tooLong(size));
            }
            int number = 0;
            for (Feed.Entry entry : Feed.of(bytes).entries()) {
                sink.accept(entry.outcome(new Place(name, ++number)));
            }
        } catch (Refusal e) {
            sink.accept(e.at(whole));
        } catch (IOException e) {
            sink.accept(new Outcome.Rejected(whole, Fault.UNREADABLE, Inputs.reason(e)));
        }
    }
}

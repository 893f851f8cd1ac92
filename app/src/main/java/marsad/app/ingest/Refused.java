package marsad.app.ingest;

import java.util.function.Consumer;

/** A path that leads to nothing readable. */
record Refused(Outcome.Rejected outcome) implements Source {
    Refused(String path, Fault reason, String detail) {
        this(new Outcome.Rejected(new Place(path, 0), reason, detail));
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public void read(Consumer<Outcome> sink, Meter meter) {
        sink.accept(outcome);
    }
}

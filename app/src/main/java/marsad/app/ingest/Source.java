package marsad.app.ingest;

import java.util.function.Consumer;

/** A file, standard input, or a path that stands for neither. */
interface Source {
    /** Size in bytes, or -1 if unknown. */
    long size();

    /** Hands on all items in order. What cannot be read is handed on as rejected, never thrown. */
    void read(Consumer<Outcome> sink, Meter meter);
}

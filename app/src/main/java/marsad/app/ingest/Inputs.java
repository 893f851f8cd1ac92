package marsad.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Consumer;

/** The articles that some paths stand for, read one at a time. */
public final class Inputs {
    /** Longest article in bytes. A report of a thousand pages fits; what is longer is not a report. */
    static final int LIMIT = 4 << 20;

    private final List<Source> sources;
    private final Meter meter = new Meter();

    private Inputs(List<Source> sources) {
        this.sources = sources;
    }

    /**
     * Finds the files, without opening one.
     *
     * @param paths files, folders, or {@code -} for Article JSONL on standard input
     */
    public static Inputs of(List<String> paths, InputStream standardInput) {
        return new Inputs(Listing.of(paths, standardInput));
    }

    /** Bytes of all files together, or -1 if not known beforehand. */
    public long size() {
        return sources.stream().anyMatch(s -> s.size() < 0)
                ? -1
                : sources.stream().mapToLong(Source::size).sum();
    }

    /** Bytes read so far. */
    public long read() {
        return meter.bytes();
    }

    /** Hands on every item in input order: files as given, those of folders by name, lines as they stand. */
    public void forEach(Consumer<Outcome> sink) {
        sources.forEach(source -> source.read(sink, meter));
    }

    static String tooLong(long bytes) {
        return String.format(java.util.Locale.ROOT, "%.1f MB, at most %d MB are read", bytes / 1e6, LIMIT >> 20);
    }

    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}

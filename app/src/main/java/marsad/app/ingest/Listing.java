package marsad.app.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the files that some paths stand for. */
final class Listing {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final List<Source> sources = new ArrayList<>();
    /** Folders above the present one, so that a link back to one of them is not followed for ever. */
    private final Deque<Path> above = new ArrayDeque<>();

    private Listing(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** The sources in the order of the paths, those of a folder in the order of their names. */
    static List<Source> of(List<String> paths, InputStream standardInput) {
        Listing listing = new Listing(standardInput);
        paths.forEach(listing::named);
        return listing.sources;
    }

    private void named(String name) {
        if (name.equals(STANDARD_INPUT)) {
            sources.add(new JsonLines(name, -1, () -> standardInput, false));
        } else {
            path(name);
        }
    }

    private void path(String name) {
        try {
            path(name, Path.of(name));
        } catch (InvalidPathException e) {
            sources.add(new Refused(name, Fault.NOT_FOUND, "the name has letters that this locale cannot spell"));
        }
    }

    private void path(String name, Path path) {
        if (!Files.exists(path)) {
            refuse(path, Fault.NOT_FOUND, "");
        } else if (Files.isDirectory(path)) {
            folder(path);
        } else if (Format.of(name) == null) {
            refuse(path, Fault.UNKNOWN_ENDING, "expected " + Format.READABLE);
        } else {
            file(path);
        }
    }

    private void folder(Path folder) {
        int before = sources.size();
        inside(folder);
        if (sources.size() == before) {
            refuse(folder, Fault.EMPTY_FOLDER, "expected " + Format.READABLE);
        }
    }

    private void inside(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (!above.contains(real)) {
                List<Path> names = sorted(folder);
                above.push(real);
                names.forEach(this::found);
                above.pop();
            }
        } catch (IOException e) {
            refuse(folder, Fault.UNREADABLE, Inputs.reason(e));
        } catch (UncheckedIOException e) {
            refuse(folder, Fault.UNREADABLE, Inputs.reason(e.getCause()));
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(p -> !p.getFileName().toString().startsWith("."))
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        }
    }

    private void found(Path path) {
        if (Files.isDirectory(path)) {
            inside(path);
        } else if (Format.of(path.getFileName().toString()) != null) {
            file(path);
        }
    }

    private void file(Path path) {
        String name = path.toString();
        Format format = Objects.requireNonNull(Format.of(path.getFileName().toString()));
        long size = sizeOf(path);
        sources.add(
                switch (format) {
                    case TEXT, PAGE -> new WholeFile(name, path, size, format);
                    case ARCHIVE -> new ArchiveFile(name, path, size);
                    case FEED -> new FeedFile(name, path, size);
                    case JSON_LINES -> new JsonLines(name, size, () -> Files.newInputStream(path), false);
                    case JSON_LINES_GZIP -> new JsonLines(name, size, () -> Files.newInputStream(path), true);
                });
    }

    private static long sizeOf(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return -1;
        }
    }

    private void refuse(Path path, Fault reason, String detail) {
        sources.add(new Refused(path.toString(), reason, detail));
    }
}

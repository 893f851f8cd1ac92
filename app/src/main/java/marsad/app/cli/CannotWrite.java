package marsad.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** The answer cannot be written. */
final class CannotWrite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean closedPipe;

    private CannotWrite(String message, boolean closedPipe, IOException cause) {
        super(message, cause);
        this.closedPipe = closedPipe;
    }

    static CannotWrite to(String name, IOException e) {
        String reason = String.valueOf(e.getMessage());
        boolean closed = reason.toLowerCase(Locale.ROOT).contains("broken pipe");
        return new CannotWrite(
                name + ": "
                        + (e instanceof AccessDeniedException
                                ? "permission denied"
                                : e instanceof NoSuchFileException ? "no such folder" : reason),
                closed,
                e);
    }

    /** Whether the reader has simply had enough, as {@code head} does. */
    boolean closedPipe() {
        return closedPipe;
    }
}

package marsad.app.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened, read or written; the message says why, in the user's words. */
public final class StoreFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreFault(String message) {
        this(message, null);
    }

    StoreFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

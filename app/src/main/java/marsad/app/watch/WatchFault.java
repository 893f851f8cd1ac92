package marsad.app.watch;

/** Something that is watched cannot be read this time. */
final class WatchFault extends Exception {
    private static final long serialVersionUID = 1L;

    WatchFault(String message) {
        super(message);
    }
}

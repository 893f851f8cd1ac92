package marsad.app.page;

import marsad.record.Promise;

/** The order of promises: what waits for an answer first. */
final class Ledgers {
    private Ledgers() {}

    static int urgency(Promise.State state) {
        return switch (state) {
            case DUE -> 0;
            case OPEN -> 1;
            case MISSED -> 2;
            case KEPT -> 3;
            case MOVED -> 4;
            case UNCLEAR -> 5;
        };
    }
}

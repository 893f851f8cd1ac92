package marsad.app.export;

import marsad.model.Event;
import marsad.model.EventType;

/** Which events a table without a column for their status can hold. */
final class Done {
    private Done() {}

    /** What took place or goes on. Of what is only planned the agreement itself: an announced visit is an AGREE of today. */
    static boolean is(Event event) {
        return switch (event.status()) {
            case HAPPENED, ONGOING -> true;
            case PLANNED -> event.type() == EventType.AGREE;
            case HYPOTHETICAL, DENIED -> false;
        };
    }
}

package marsad.time;

import java.time.temporal.ChronoUnit;

/** How exactly a point of time is named. */
enum Grain {
    DAY(10, ChronoUnit.DAYS),
    MONTH(7, ChronoUnit.MONTHS),
    YEAR(4, ChronoUnit.YEARS),
    DECADE(3, ChronoUnit.DECADES);

    /** Characters of an ISO date that name a point of this grain. */
    final int width;

    final ChronoUnit unit;

    Grain(int width, ChronoUnit unit) {
        this.width = width;
        this.unit = unit;
    }
}

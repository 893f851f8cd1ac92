package marsad.record;

import java.time.LocalDate;
import marsad.model.Entity;
import marsad.model.Speaker;
import org.jspecify.annotations.Nullable;

/** A promise as one report tells it. */
record Pledge(Speaker who, @Nullable Entity to, @Nullable String due, Aim aim, Citation words, Wording wording) {
    Report report() {
        return words.report();
    }

    /** Last day on which it can have been told, or null. */
    @Nullable
    LocalDate made() {
        return report().latest();
    }

    /** The same with a day that another report gives it. */
    Pledge by(@Nullable String day) {
        return new Pledge(who, to, day, aim, words, wording);
    }

    @Nullable
    Days dueDays() {
        return Days.of(due);
    }
}

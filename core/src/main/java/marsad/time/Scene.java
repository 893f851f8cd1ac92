package marsad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is understood from.
 *
 * @param now the day on which the words were written, or null if unknown
 * @param lean what the tense of its clause implies
 * @param before what the expression before it stands for, or null
 */
record Scene(@Nullable LocalDate now, Lean lean, @Nullable Period before) {
    Scene at(LocalDate day, Lean other) {
        return new Scene(day, other, before);
    }

    /** The same after something else was said. */
    Scene after(Period other) {
        return new Scene(now, lean, other);
    }

    Scene leaning(Lean other) {
        return new Scene(now, other, before);
    }
}

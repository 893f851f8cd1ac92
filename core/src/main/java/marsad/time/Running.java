package marsad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quarter or half of a year that is not named: the last that has begun, or the next that has not ended.
 *
 * @param length months
 * @param first which one of its year, from 1
 */
record Running(int length, int first) implements Said {
    @Override
    public @Nullable Period resolve(Scene scene) {
        LocalDate now = scene.now();
        if (now == null) {
            return null;
        }
        LocalDate begin = LocalDate.of(now.getYear(), (first - 1) * length + 1, 1);
        boolean ended = !begin.plusMonths(length).isAfter(now);
        if (scene.lean() == Lean.NEXT && ended) {
            begin = begin.plusYears(1);
        } else if (scene.lean() != Lean.NEXT && scene.lean() != Lean.ALONE && begin.isAfter(now)) {
            begin = begin.minusYears(1);
        }
        return Period.months(begin, length);
    }
}

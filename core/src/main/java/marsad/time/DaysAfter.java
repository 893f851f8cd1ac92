package marsad.time;

import org.jspecify.annotations.Nullable;

/** So many days after a date. */
record DaysAfter(Said date, int n) implements Said {
    @Override
    public @Nullable Period resolve(Scene scene) {
        Period period = date.resolve(scene);
        Point point = period == null ? null : period.point();
        return point == null || point.grain() != Grain.DAY ? null : Period.of(point.plus(n));
    }
}

package marsad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Two lengths ago, or from now, as exactly as the second one is. */
record Compound(Said.Away far, Said.Away more) implements Said {
    @Override
    public @Nullable Period resolve(Scene scene) {
        LocalDate now = scene.now();
        LocalDate between = now == null ? null : far.unit().plus(now, far.n());
        return between == null ? null : more.resolve(scene.at(between, scene.lean()));
    }
}

package marsad.time;

import org.jspecify.annotations.Nullable;

/** So many units from now where something is still to come; of the past it counts from something else. */
record Ahead(Said.Away away) implements Said {
    @Override
    public @Nullable Period resolve(Scene scene) {
        boolean ahead = scene.lean() == Lean.NEXT || scene.lean() == Lean.ALONE;
        return ahead ? away.resolve(scene) : null;
    }
}

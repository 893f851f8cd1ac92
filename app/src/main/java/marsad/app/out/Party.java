package marsad.app.out;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import marsad.model.Entity;
import marsad.model.Mention;
import org.jspecify.annotations.Nullable;

/** An entity with all its mentions in one report. */
record Party(List<Mention> mentions) {
    /** The entities of a kind in the order of their first mention. */
    static List<Party> of(List<Mention> mentions, Entity.Kind kind) {
        Map<String, List<Mention>> byId = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.entity().kind() == kind) {
                byId.computeIfAbsent(mention.entity().id(), id -> new ArrayList<>())
                        .add(mention);
            }
        }
        return byId.values().stream().map(Party::new).toList();
    }

    String id() {
        return mentions.get(0).entity().id();
    }

    String name() {
        return mentions.get(0).entity().name();
    }

    /** The first office that any mention gives, or null. */
    @Nullable
    String office() {
        return first(Entity::office);
    }

    /** The first state that any mention gives, or null. */
    @Nullable
    String state() {
        return first(Entity::state);
    }

    private @Nullable String first(Function<Entity, @Nullable String> slot) {
        return mentions.stream()
                .map(m -> slot.apply(m.entity()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

package marsad.app.out;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import marsad.model.Entity;
import marsad.model.Span;
import marsad.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Gathers the slots of one fact; what is unknown is left out. */
final class Slots {
    private final String text;
    private final List<Mark.Slot> slots = new ArrayList<>();

    Slots(String text) {
        this.text = text;
    }

    Slots value(String name, @Nullable Object value) {
        if (value != null) {
            slots.add(new Mark.Slot(name, value.toString(), false));
        }
        return this;
    }

    Slots values(String name, List<String> values) {
        return value(name, values.isEmpty() ? null : String.join(", ", values));
    }

    Slots words(String name, @Nullable Span span) {
        if (span != null) {
            slots.add(new Mark.Slot(name, span.of(text), true));
        }
        return this;
    }

    Slots party(String name, @Nullable Entity entity) {
        return value(name, entity == null ? null : label(entity));
    }

    Slots speaker(String name, Speaker speaker) {
        String who = speaker.entities().stream().map(Slots::label).collect(Collectors.joining(" + "));
        return value(name, who.isEmpty() ? null : who).words("named", speaker.span());
    }

    private static String label(Entity entity) {
        return entity.name() + " (" + entity.id() + ")";
    }

    List<Mark.Slot> all() {
        return List.copyOf(slots);
    }
}

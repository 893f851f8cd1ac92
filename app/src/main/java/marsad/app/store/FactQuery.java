package marsad.app.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which facts to list; what is null or empty does not limit them.
 *
 * @param type of an event, stance of a statement, metric of a figure
 * @param status of an event or figure, mode of a statement
 * @param parties ids of entities, codes of states and bodies: all of them must take part in some role
 * @param speaker id of who says or promises it
 * @param from first day of the report
 * @param to last day of the report
 */
public record FactQuery(
        Fact.@Nullable Kind kind,
        @Nullable String type,
        @Nullable String status,
        List<String> parties,
        @Nullable String speaker,
        @Nullable String outlet,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public FactQuery {
        parties = List.copyOf(parties);
    }

    /** All facts of one kind. */
    public static FactQuery of(Fact.Kind kind) {
        return new FactQuery(kind, null, null, List.of(), null, null, null, null);
    }

    /** The facts of one kind that somebody says or promises. */
    public static FactQuery by(String speaker, Fact.Kind kind) {
        return new FactQuery(kind, null, null, List.of(), speaker, null, null, null);
    }
}

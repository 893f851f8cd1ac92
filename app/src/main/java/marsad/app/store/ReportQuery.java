package marsad.app.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which reports to list; what is null or empty does not limit them.
 *
 * @param states all of which the report must concern
 * @param entities ids of persons, organizations and media, all of which it must name
 * @param from first day
 * @param to last day
 */
public record ReportQuery(
        List<String> states,
        List<String> entities,
        @Nullable String outlet,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final ReportQuery ALL = new ReportQuery(List.of(), List.of(), null, null, null);

    public ReportQuery {
        states = List.copyOf(states);
        entities = List.copyOf(entities);
    }
}

package marsad.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Conditions of a query, joined by "and". Values are always bound, never written into the statement. */
final class Filter {
    private final StringBuilder sql;
    private final List<Object> values = new ArrayList<>();

    private Filter(String select) {
        sql = new StringBuilder(select).append(" where 1 = 1");
    }

    static Filter of(String select) {
        return new Filter(select);
    }

    Filter and(String condition, Object... bound) {
        sql.append(" and ").append(condition);
        values.addAll(List.of(bound));
        return this;
    }

    Filter andIf(String condition, @Nullable Object value) {
        return value == null ? this : and(condition, value);
    }

    Filter days(String column, @Nullable LocalDate from, @Nullable LocalDate to) {
        andIf(column + " >= ?", from == null ? null : from.toString());
        return andIf("(" + column + " <= ? and " + column + " <> '')", to == null ? null : to.toString());
    }

    /** Only what comes after the place that a page named. */
    Filter after(String day, String no, @Nullable String place) {
        if (place == null) {
            return this;
        }
        int cut = place.lastIndexOf('~');
        try {
            String after = place.substring(0, Math.max(0, cut));
            long number = Long.parseLong(place.substring(cut + 1));
            return and("(" + day + " < ? or " + day + " = ? and " + no + " < ?)", after, after, number);
        } catch (NumberFormatException e) {
            throw new StoreFault("no page begins at " + place, e);
        }
    }

    Query query(Handle handle, String end) {
        Query query = handle.createQuery(sql + " " + end);
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        return query;
    }
}

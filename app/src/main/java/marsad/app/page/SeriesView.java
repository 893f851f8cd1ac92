package marsad.app.page;

import java.util.List;
import marsad.app.out.Line;
import org.jspecify.annotations.Nullable;

/**
 * A series of figures as a table, with a drawing where there is one.
 *
 * @param anchor where links lead
 * @param data of the chart that takes the place of the drawing, JSON; null where there is no drawing
 */
public record SeriesView(
        String anchor,
        Line title,
        @Nullable String picture,
        @Nullable String data,
        List<Row> rows,
        int reports) {
    /** One value. */
    public record Row(Line period, Line value, String status, boolean aim, Card fact) {}
}

package marsad.app.page;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tone of a relation over time: drawings that stand without script, the data of the chart that takes their place, and
 * the same as a table.
 *
 * @param months drawing of how many events of each tone a month has
 * @param course drawing of the events with the curve through them, or null where they are too few for one
 * @param data of the chart, JSON
 */
public record ToneView(String months, @Nullable String course, String data, List<Row> rows) {
    /** A month, with the address of the record narrowed to it. */
    public record Row(
            YearMonth month, String href, int cooperative, int warm, int neutral, int critical, int hostile) {}
}

package marsad.record;

import java.math.BigDecimal;
import java.util.List;
import marsad.model.Figure;
import marsad.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One value of a series, by all who give it.
 *
 * @param period EDTF, or null if nobody says it
 * @param claims where it is given; never empty, in time order
 */
public record Point(Figure.Status status, @Nullable String period, BigDecimal value, List<Claim> claims) {
    public Point {
        claims = List.copyOf(claims);
    }

    /** How exact the first report says it is. */
    public Quantity.Bound bound() {
        return claims.get(0).figure().quantity().bound();
    }

    /** Upper end of a range, or null. */
    public @Nullable BigDecimal upper() {
        return claims.get(0).figure().quantity().upper();
    }

    /** Who gives it, each once. */
    public List<String> carriers() {
        return claims.stream().map(c -> c.report().carrier()).distinct().toList();
    }

    /** How many outlets give it in words of their own. */
    public int tellings() {
        return (int) claims.stream()
                .map(Claim::report)
                .filter(report -> report.copyOf() == null)
                .map(Report::carrier)
                .distinct()
                .count();
    }

    boolean in(String story) {
        return claims.stream().anyMatch(c -> c.report().story().equals(story));
    }
}

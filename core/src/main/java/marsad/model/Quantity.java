package marsad.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money, a percentage, or a count or measure.
 *
 * @param value the number
 * @param unit ISO 4217, {@code %}, or the counted noun as the text has it
 * @param bound how exact the text says it is
 * @param upper upper end of a range, or null for a single value
 * @param rule id of the rule that read it
 */
public record Quantity(
        Span span,
        BigDecimal value,
        String unit,
        Bound bound,
        @Nullable BigDecimal upper,
        String rule) {
    /** "more than", "about" and their like. */
    public enum Bound {
        EXACT,
        ABOUT,
        OVER,
        UNDER,
        AT_LEAST,
        AT_MOST
    }
}

package marsad.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that a reader would put in a table about states, their economies or conflicts.
 *
 * @param span the clause it stands in
 * @param metric short English noun phrase: bilateral trade, killed, tariff, ...
 * @param between ISO 3166-1 alpha-3 of the states concerned
 * @param quantity value, unit and bound
 * @param period EDTF, or null
 * @param status what kind of claim it is
 * @param speaker who names it, or unknown when the outlet itself does
 * @param rule id of the rule that found it
 */
public record Figure(
        Span span,
        String metric,
        List<String> between,
        Quantity quantity,
        @Nullable String period,
        Status status,
        Speaker speaker,
        String rule) {
    public Figure {
        between = List.copyOf(between);
    }

    public BigDecimal value() {
        return quantity.value();
    }

    public String unit() {
        return quantity.unit();
    }

    /** What kind of claim a figure is. */
    public enum Status {
        ACTUAL,
        TARGET,
        FORECAST,
        DEMAND
    }
}

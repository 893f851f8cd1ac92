package marsad.model;

/**
 * Words that point to a calendar date or period.
 *
 * @param value EDTF level 0 or 1
 * @param rule id of the rule that read it
 */
public record TimeExpression(Span span, String value, String rule) {}

package marsad.record;

/**
 * A value of a series as it belongs to one story.
 *
 * @param series its series
 * @param point the value with all its claims, of other stories too
 */
public record Shown(Series series, Point point) {}

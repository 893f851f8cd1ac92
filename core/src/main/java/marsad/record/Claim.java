package marsad.record;

import marsad.model.Figure;

/**
 * A figure as one report gives it.
 *
 * @param figure what the report says
 * @param words its clause
 */
public record Claim(Report report, Figure figure, Citation words) {
    static Claim of(Report report, Figure figure) {
        return new Claim(report, figure, new Citation(report, figure.span(), figure.rule()));
    }
}

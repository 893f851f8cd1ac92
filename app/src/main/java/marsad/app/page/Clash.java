package marsad.app.page;

import java.util.stream.Stream;
import marsad.model.Span;
import marsad.record.Claim;
import marsad.record.Conflict;
import marsad.record.Point;
import marsad.record.Report;
import marsad.record.Series;

/** A conflict that is not yet laid out: there may be thousands, of which a page shows a few. */
record Clash(Sections sections, Series series, Conflict conflict) {
    String kind() {
        return Sections.lower(conflict.kind());
    }

    /** Whether it is more than a matter of rounding. */
    boolean isOpen() {
        return conflict.kind() != Conflict.Kind.ROUNDING;
    }

    /** The same for one conflict in the records of two relations. */
    static String key(Conflict conflict) {
        return conflict.kind() + words(conflict.earlier()) + words(conflict.later());
    }

    private static String words(Point point) {
        Claim claim = point.claims().get(0);
        return " " + claim.report().id() + " " + claim.words().span().start();
    }

    /** Whether one of its sides stands on these words. */
    boolean standsOn(Report report, Span span) {
        return Stream.of(conflict.earlier(), conflict.later())
                .flatMap(point -> point.claims().stream())
                .anyMatch(claim -> claim.report().id().equals(report.id())
                        && claim.words().span().equals(span));
    }

    ConflictView view() {
        return sections.conflict(series, conflict);
    }
}

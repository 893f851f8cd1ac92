package marsad.app.store;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import marsad.model.Entity;
import marsad.model.Figure;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.record.Aim;
import marsad.record.Citation;
import marsad.record.Claim;
import marsad.record.Conflict;
import marsad.record.Point;
import marsad.record.Promise;
import marsad.record.Report;
import marsad.record.Series;
import org.jspecify.annotations.Nullable;

/**
 * Promises and conflicts of a record as bytes: reports are named, not copied, and found again on reading. Safe to share
 * between threads.
 */
final class Outcomes {
    private final Shapes shapes = new Shapes(Outcomes.class);
    private final Shapes.Shape pledge = shapes.of((Type) Pledge.class);
    private final Shapes.Shape dispute = shapes.of((Type) Dispute.class);
    private final String format = shapes.id();

    /** Words of a report that is named by its id. */
    record Ref(String report, Span span, @Nullable String rule) {}

    record Pledge(
            Speaker who,
            @Nullable Entity to,
            @Nullable String due,
            Promise.State state,
            Promise.Reason reason,
            List<Ref> made,
            List<Ref> evidence) {}

    /** A figure of a report that is named by its id. */
    record Given(String report, Figure figure) {}

    record Side(Figure.Status status, @Nullable String period, BigDecimal value, List<Given> claims) {}

    record Dispute(
            String metric,
            List<String> between,
            String unit,
            Conflict.Kind kind,
            Side earlier,
            Side later,
            boolean inside) {}

    /** Where reports are found; each is asked for once. Belongs to one thread. */
    static final class Reports {
        private final Archive archive;
        private final Map<String, Optional<Report>> found = new HashMap<>();

        Reports(Archive archive) {
            this.archive = archive;
        }

        private Optional<Report> report(String id) {
            return found.computeIfAbsent(id, i -> archive.report(i).map(StoredReport::inRecord));
        }

        /** Reports that were asked for and are there. */
        List<Report> all() {
            return found.values().stream().flatMap(Optional::stream).toList();
        }
    }

    /** Names the form of the bytes. */
    String format() {
        return format;
    }

    byte[] pack(Promise promise) {
        return pack(
                pledge,
                new Pledge(
                        promise.who(),
                        promise.to(),
                        promise.due(),
                        promise.state(),
                        promise.reason(),
                        refs(promise.made()),
                        refs(promise.evidence())));
    }

    byte[] pack(Series series, Conflict conflict) {
        return pack(
                dispute,
                new Dispute(
                        series.metric(),
                        series.between(),
                        series.unit(),
                        conflict.kind(),
                        side(conflict.earlier()),
                        side(conflict.later()),
                        conflict.inside()));
    }

    private static byte[] pack(Shapes.Shape shape, Object value) {
        Packer packer = new Packer();
        shape.write(packer, value);
        return packer.bytes();
    }

    private static List<Ref> refs(List<Citation> citations) {
        return citations.stream()
                .map(c -> new Ref(c.report().id(), c.span(), c.rule()))
                .toList();
    }

    private static Side side(Point point) {
        return new Side(
                point.status(),
                point.period(),
                point.value(),
                point.claims().stream()
                        .map(c -> new Given(c.report().id(), c.figure()))
                        .toList());
    }

    /** The promise; empty if its report is gone. What would count as kept has been judged and is not told again. */
    Optional<Promise> promise(byte[] bytes, Reports reports) {
        Pledge p = (Pledge) Objects.requireNonNull(pledge.read(new Unpacker(bytes, this)));
        List<Citation> made = citations(p.made(), reports);
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(new Promise(
                        p.who(),
                        p.to(),
                        p.due(),
                        new Aim.Other(),
                        made,
                        p.state(),
                        p.reason(),
                        citations(p.evidence(), reports)));
    }

    private static List<Citation> citations(List<Ref> refs, Reports reports) {
        return refs.stream()
                .flatMap(r ->
                        reports.report(r.report()).stream().map(report -> new Citation(report, r.span(), r.rule())))
                .toList();
    }

    /** The conflict with the head of its series; empty if a report of either side is gone. */
    Optional<Survey.Disputed> disputed(byte[] bytes, Reports reports) {
        Dispute d = (Dispute) Objects.requireNonNull(dispute.read(new Unpacker(bytes, this)));
        Optional<Point> earlier = point(d.earlier(), reports);
        Optional<Point> later = point(d.later(), reports);
        if (earlier.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        Conflict conflict = new Conflict(d.kind(), earlier.get(), later.get(), d.inside());
        List<Point> points = List.of(earlier.get(), later.get());
        return Optional.of(new Survey.Disputed(
                new Series(d.metric(), d.between(), d.unit(), points, List.of(conflict)), conflict));
    }

    private static Optional<Point> point(Side side, Reports reports) {
        List<Claim> claims = side.claims().stream()
                .flatMap(g -> reports.report(g.report()).stream().map(r -> claim(r, g.figure())))
                .toList();
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(side.status(), side.period(), side.value(), claims));
    }

    private static Claim claim(Report report, Figure figure) {
        return new Claim(report, figure, new Citation(report, figure.span(), figure.rule()));
    }
}

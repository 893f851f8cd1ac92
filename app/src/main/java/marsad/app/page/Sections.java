package marsad.app.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import marsad.app.out.Line;
import marsad.app.out.Phrases;
import marsad.app.out.SeriesPicture;
import marsad.app.out.Telling;
import marsad.model.Figure;
import marsad.record.Conflict;
import marsad.record.Days;
import marsad.record.Point;
import marsad.record.Promise;
import marsad.record.Series;
import org.jspecify.annotations.Nullable;

/** Parts that several pages share: series, conflicts and the ledger. */
final class Sections {
    private final Telling telling;
    private final Phrases phrases;
    private final Cards facts;
    private final @Nullable LocalDate today;

    Sections(Telling telling, @Nullable LocalDate today) {
        this.telling = telling;
        this.today = today;
        phrases = telling.phrases();
        facts = new Cards(telling);
    }

    SeriesView series(Series series, int number) {
        int reports = (int) series.points().stream()
                .flatMap(p -> p.claims().stream())
                .map(c -> c.report().id())
                .distinct()
                .count();
        return new SeriesView(
                "series-" + number,
                telling.series(series),
                SeriesPicture.of(series, telling).orElse(null),
                SeriesChart.of(series, telling, facts).orElse(null),
                series.points().stream().map(p -> row(series, p)).toList(),
                reports);
    }

    private SeriesView.Row row(Series series, Point point) {
        return new SeriesView.Row(
                period(point),
                telling.value(point, series.unit()),
                phrases.of("status." + lower(point.status())),
                point.status() != Figure.Status.ACTUAL,
                facts.of(series, point));
    }

    private Line period(Point point) {
        return point.period() == null
                ? Line.EMPTY.muted(phrases.of("figures.no_period"))
                : Line.EMPTY.figure(point.period());
    }

    ConflictView conflict(Series series, Conflict conflict) {
        boolean period = conflict.earlier().value().compareTo(conflict.later().value()) == 0;
        String key = "conflict." + lower(conflict.kind());
        boolean dates = period && conflict.kind() == Conflict.Kind.CONTRADICTION;
        return new ConflictView(
                lower(conflict.kind()),
                Line.of(phrases.of(dates ? key + ".period" : key)),
                telling.series(series),
                facts.of(series, conflict.earlier()),
                facts.of(series, conflict.later()),
                conflict.inside());
    }

    LedgerRow promise(Promise promise) {
        List<Cited> evidence = promise.evidence().stream().map(facts::promised).toList();
        return new LedgerRow(
                telling.maker(promise),
                promise.to() == null ? null : telling.entity(promise.to()),
                facts.of(promise),
                telling.report(promise.made().get(0).report()),
                promise.due(),
                schedule(promise),
                lower(promise.state()),
                phrases.of("state." + lower(promise.state())),
                phrases.of("reason." + lower(promise.reason())),
                evidence);
    }

    /** How far the day is, as long as nothing has decided the promise. */
    private @Nullable String schedule(Promise promise) {
        boolean pending = promise.state() == Promise.State.OPEN || promise.state() == Promise.State.DUE;
        Days due = Days.of(promise.due());
        LocalDate last = due == null ? null : due.to();
        if (!pending || last == null || today == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(today, last);
        return days >= 0 ? phrases.of("ledger.in_days", days) : phrases.of("ledger.days_over", -days);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

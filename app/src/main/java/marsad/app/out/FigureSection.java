package marsad.app.out;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import marsad.record.Claim;
import marsad.record.Conflict;
import marsad.record.Point;
import marsad.record.Series;

/** The figures as series, with the values that differ. */
final class FigureSection {
    private final Telling telling;
    private final Phrases phrases;

    FigureSection(Telling telling) {
        this.telling = telling;
        phrases = telling.phrases();
    }

    List<Block> of(List<Series> all) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Line.of(phrases.of("figures")), "figures"));
        if (all.isEmpty()) {
            blocks.add(new Block.Para(Line.of(phrases.of("figures.none"))));
        }
        for (int i = 0; i < all.size(); i++) {
            Series series = all.get(i);
            blocks.add(new Block.Heading(3, telling.series(series), "series-" + (i + 1)));
            SeriesPicture.of(series, telling).ifPresent(svg -> blocks.add(new Block.Picture(svg)));
            blocks.add(table(series));
            conflicts(series, blocks);
        }
        return blocks;
    }

    private Block.Table table(Series series) {
        List<Line> head = Stream.of("figures.period", "figures.value", "figures.kind", "figures.carriers")
                .map(key -> Line.of(phrases.of(key)))
                .toList();
        return new Block.Table(
                telling.series(series),
                head,
                series.points().stream().map(p -> row(p, series)).toList());
    }

    private Block.Row row(Point point, Series series) {
        return new Block.Row(
                List.of(
                        period(point),
                        telling.value(point, series.unit()),
                        Line.of(phrases.of("status." + Telling.lower(point.status()))),
                        Line.EMPTY.names(point.carriers(), telling.comma())),
                point.claims().stream().map(this::quote).toList());
    }

    private Line period(Point point) {
        return point.period() == null
                ? Line.EMPTY.muted(phrases.of("figures.no_period"))
                : Line.EMPTY.figure(point.period());
    }

    private Quote quote(Claim claim) {
        Line source = telling.report(claim.report());
        if (claim.figure().speaker().known()) {
            source = source.label(Telling.DOT)
                    .with(telling.speaker(claim.figure().speaker()));
        }
        return Quote.inContext(claim.words(), source);
    }

    private void conflicts(Series series, List<Block> blocks) {
        if (series.conflicts().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(4, Line.of(phrases.of("figures.conflicts")), null));
        blocks.add(new Block.Facts(
                series.conflicts().stream().map(c -> conflict(c, series)).toList()));
    }

    private Block.Fact conflict(Conflict conflict, Series series) {
        boolean period = conflict.earlier().value().compareTo(conflict.later().value()) == 0;
        String key = "conflict." + Telling.lower(conflict.kind());
        Line line = Line.EMPTY
                .strong(phrases.of(period && conflict.kind() == Conflict.Kind.CONTRADICTION ? key + ".period" : key))
                .label(Telling.DOT);
        line = line.with(side(conflict.earlier(), series))
                .label(" " + phrases.of("against") + " ")
                .with(side(conflict.later(), series));
        if (conflict.inside()) {
            line = line.label(Telling.DOT + phrases.of("figures.inside"));
        }
        line = line.with(attested(conflict, series));
        return new Block.Fact(
                line,
                Stream.of(conflict.earlier(), conflict.later())
                        .flatMap(p -> p.claims().stream())
                        .map(this::quote)
                        .toList());
    }

    /** Which value more outlets give; where both are of one time, which one was given last. */
    private Line attested(Conflict conflict, Series series) {
        boolean rounded = conflict.kind() == Conflict.Kind.ROUNDING || conflict.kind() == Conflict.Kind.SCOPE;
        if (rounded || conflict.inside()) {
            return Line.EMPTY;
        }
        Line more = conflict.attested()
                .map(point -> Line.of(Telling.DOT + phrases.of("figures.attested") + " ")
                        .with(side(point, series)))
                .orElse(Line.EMPTY);
        return more.label(Telling.DOT + phrases.of("figures.latest") + " ").with(side(conflict.later(), series));
    }

    private Line side(Point point, Series series) {
        return telling.value(point, series.unit())
                .label(" (")
                .with(period(point))
                .label(")");
    }
}

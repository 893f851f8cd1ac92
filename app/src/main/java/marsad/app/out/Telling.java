package marsad.app.out;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import marsad.model.Entity;
import marsad.model.EventType;
import marsad.model.Figure;
import marsad.model.Quantity;
import marsad.model.Speaker;
import marsad.record.Citation;
import marsad.record.Happening;
import marsad.record.Names;
import marsad.record.Point;
import marsad.record.Promise;
import marsad.record.Report;
import marsad.record.Series;
import marsad.record.When;
import org.jspecify.annotations.Nullable;

/** Says in lines what the parts of a record are: who, when, how much. */
public final class Telling {
    public static final String DOT = " · ";
    private static final String COMMA = ", ";
    private static final int BILLION = 9;
    private static final int TRILLION = 12;
    private static final int MILLION = 6;
    private static final double NEUTRAL = 1;
    private static final double STRONG = 5;

    private final Phrases phrases;
    private final Names names;

    public Telling(Phrases phrases, Names names) {
        this.phrases = phrases;
        this.names = names;
    }

    public Phrases phrases() {
        return phrases;
    }

    /** A state, person or body by its id or code. */
    public String name(String id) {
        return phrases.arabic() ? names.arabic(id) : names.english(id);
    }

    public List<String> names(List<String> ids) {
        return ids.stream().map(this::name).toList();
    }

    public String comma() {
        return phrases.arabic() ? "، " : COMMA;
    }

    /** Whoever speaks. */
    public Line speaker(Speaker speaker) {
        if (!speaker.known()) {
            return Line.of(phrases.of("speech.unknown"));
        }
        return Line.EMPTY.names(speaker.entities().stream().map(this::entity).toList(), comma());
    }

    public String entity(Entity entity) {
        boolean unnamed = entity.kind() == Entity.Kind.SOURCE;
        String name = unnamed ? entity.name() : name(entity.id());
        return name.equals(entity.id()) ? entity.name() : name;
    }

    public Line when(When when) {
        Line days = days(when.earliest(), when.latest());
        String basis = phrases.of("when." + lower(when.basis()));
        return when.basis() == When.Basis.UNKNOWN ? Line.of(basis) : days.muted(" (" + basis + ")");
    }

    private Line days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null || latest == null) {
            LocalDate day = earliest == null ? latest : earliest;
            return day == null
                    ? Line.EMPTY
                    : Line.of(phrases.of(earliest == null ? "when.before" : "when.after", day.toString()));
        }
        return earliest.equals(latest)
                ? Line.EMPTY.figure(earliest.toString())
                : Line.of(phrases.of("when.between", earliest.toString(), latest.toString()));
    }

    /** A report's outlet and day. */
    public Line report(Report report) {
        Line line = Line.EMPTY.name(report.carrier());
        LocalDate day = report.latest();
        boolean exact = day != null && day.equals(report.earliest());
        return line.label(DOT).with(exact ? Line.EMPTY.figure(String.valueOf(day)) : estimated(report));
    }

    private Line estimated(Report report) {
        return report.earliest() == null && report.latest() == null
                ? Line.EMPTY.muted(phrases.of("reports.undated"))
                : days(report.earliest(), report.latest());
    }

    public Quote quote(Citation citation) {
        return Quote.inContext(citation, report(citation.report()));
    }

    public List<Quote> quotes(Stream<Citation> citations) {
        return citations.map(this::quote).toList();
    }

    /** An event: type, status, sides, date and tone. */
    public Line event(Happening event) {
        return act(event).label(DOT).label(tone(event.score()) + " ").figure(score(event.score()));
    }

    /** An event without its tone. */
    public Line act(Happening event) {
        Line line = what(event).label(DOT).label(phrases.of("status." + lower(event.status())));
        return event.date() == null ? line : line.label(DOT).figure(event.date());
    }

    /** What kind of event it is, and between whom. */
    public Line what(Happening event) {
        return act(event.type(), event.mode(), event.actors(), event.recipients());
    }

    /** A kind of act, and between whom. */
    public Line act(EventType type, @Nullable String mode, List<String> actors, List<String> recipients) {
        Line line = Line.EMPTY.strong(phrases.orElse("event." + type.name(), type.name()));
        line = mode == null ? line : line.strong(" " + phrases.orElse("mode." + mode, mode));
        line = line.label(" ").names(names(actors), comma());
        if (recipients.isEmpty()) {
            return line;
        }
        line = line.label(actors.isEmpty() ? "" : " ").label(arrow()).label(" ");
        return line.names(names(recipients), comma());
    }

    private String arrow() {
        return phrases.arabic() ? "←" : "→";
    }

    public static String score(double score) {
        return String.format(Locale.ROOT, "%+.1f", score);
    }

    public String tone(double score) {
        if (Math.abs(score) < NEUTRAL) {
            return phrases.of("tone.neutral");
        }
        boolean strong = Math.abs(score) >= STRONG;
        return phrases.of(
                score > 0 ? strong ? "tone.cooperative" : "tone.warm" : strong ? "tone.hostile" : "tone.critical");
    }

    /** What a series measures, of whom, in what. */
    public Line series(Series series) {
        Line line = Line.of(metric(series));
        if (!series.between().isEmpty()) {
            line = line.label(DOT).names(names(series.between()), comma());
        }
        return line.label(DOT).label(unit(series.unit()));
    }

    public String metric(Series series) {
        return metric(series.metric());
    }

    private String metric(String metric) {
        return phrases.orElse("metric." + metric.replace(' ', '_'), metric);
    }

    public String unit(String unit) {
        return phrases.orElse("unit." + unit, unit);
    }

    /** A value with its bound and unit. */
    public Line value(Point point, String unit) {
        return value(point.value(), point.upper(), point.bound(), unit);
    }

    /** What a figure measures, and its value. */
    public Line value(Figure figure) {
        Quantity quantity = figure.quantity();
        return Line.EMPTY
                .strong(metric(figure.metric()) + " ")
                .with(value(quantity.value(), quantity.upper(), quantity.bound(), quantity.unit()));
    }

    private Line value(BigDecimal value, @Nullable BigDecimal upper, Quantity.Bound bound, String unit) {
        String number = amount(value);
        String range = upper == null ? number : phrases.of("number.range", number, amount(upper));
        if (unit.equals("%")) {
            return bound == Quantity.Bound.EXACT
                    ? Line.EMPTY.figure(range + "%")
                    : Line.of(bounded(bound, range + "%"));
        }
        return Line.of(bounded(bound, range) + " " + unit(unit));
    }

    /** A value with what it measures, its period and status. */
    public Line point(Series series, Point point) {
        Line line = Line.of(metric(series) + " ").with(value(point, series.unit()));
        line = point.period() == null ? line : line.label(" ").figure(point.period());
        return line.label(DOT + phrases.of("status." + lower(point.status())));
    }

    /** Who is bound by a promise. */
    public Line maker(Promise promise) {
        return promise.who().known() ? speaker(promise.who()) : Line.of(phrases.of("ledger.unknown"));
    }

    private String bounded(Quantity.Bound bound, String number) {
        return phrases.of("bound." + lower(bound), number);
    }

    /** A number in billions and the like, without idle digits. */
    public String amount(BigDecimal value) {
        BigDecimal size = value.abs();
        if (size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(TRILLION)) >= 0) {
            return phrases.of("number.trillion", Json.plain(value.movePointLeft(TRILLION)));
        }
        if (size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(BILLION)) >= 0) {
            return phrases.of("number.billion", Json.plain(value.movePointLeft(BILLION)));
        }
        if (size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(MILLION)) >= 0) {
            return phrases.of("number.million", Json.plain(value.movePointLeft(MILLION)));
        }
        return Json.plain(value);
    }

    public static String lower(Enum<?> value) {
        return Json.lower(value);
    }
}

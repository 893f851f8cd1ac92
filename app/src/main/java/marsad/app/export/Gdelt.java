package marsad.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.CodePoints;
import marsad.text.Folding;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Events and statements in the columns of GDELT 2.0: the table of events (61 columns) and that of their mentions (16).
 * Both tables of the same reports give an event the same number.
 */
final class Gdelt {
    private static final String MIDNIGHT = "000000";
    private static final String NO_OFFSET = "-1";
    private static final String WEB = "1";
    private static final int DAYS_A_MONTH = 30;
    private static final double DAYS_A_YEAR = 365;

    private final Actor.Registry actors = new Actor.Registry();
    private final Dyad.Finder dyads = new Dyad.Finder();
    private final Folding folding;

    Gdelt(Folding folding) {
        this.folding = folding;
    }

    /** A dyad that stands in the lead of its report or not. */
    private record Row(Dyad dyad, int sentence, int offset, int length) {
        Article article() {
            return dyad.analysis().article();
        }
    }

    private List<Row> rows(Analysis analysis) {
        List<Dyad> found = dyads.of(analysis);
        if (found.isEmpty()) {
            return List.of();
        }
        String source = analysis.article().text();
        Text text = Text.of(source, folding);
        CodePoints points = CodePoints.of(source);
        int length = points.at(source.length());
        return found.stream()
                .map(d -> new Row(
                        d,
                        text.sentenceOf(text.tokenAt(d.anchor().start())),
                        points.at(d.anchor().start()),
                        length))
                .toList();
    }

    Table events() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.of("GlobalEventID", Gdelt::key));
        columns.add(Column.of("Day", r -> digits(Cells.day(r.dyad().date()))));
        columns.add(Column.of("MonthYear", r -> digits(Cells.month(r.dyad().date()))));
        columns.add(Column.of("Year", r -> Cells.year(r.dyad().date())));
        columns.add(Column.of("FractionDate", r -> fraction(r.dyad().date())));
        actor(columns, "Actor1", Dyad::source);
        actor(columns, "Actor2", Dyad::target);
        action(columns);
        geography(columns, "Actor1", d -> null);
        geography(columns, "Actor2", d -> null);
        geography(columns, "Action", Dyad::place);
        columns.add(Column.of("DATEADDED", r -> added(r.article())));
        columns.add(Column.of("SOURCEURL", r -> identifier(r.article())));
        return Table.of(Layout.GDELT, columns, this::rows);
    }

    private static String key(Row row) {
        return Long.toString(row.dyad().key());
    }

    private void actor(List<Column<Row>> columns, String side, Function<Dyad, @Nullable String> code) {
        columns.add(Column.of(side + "Code", r -> slot(r, code, Actor::code)));
        columns.add(Column.of(side + "Name", r -> slot(r, code, a -> a.name().toUpperCase(Locale.ROOT))));
        columns.add(Column.of(side + "CountryCode", r -> slot(r, code, Actor::country)));
        columns.add(Column.of(side + "KnownGroupCode", r -> slot(r, code, Actor::group)));
        columns.add(Column.unknown(side + "EthnicCode"));
        columns.add(Column.unknown(side + "Religion1Code"));
        columns.add(Column.unknown(side + "Religion2Code"));
        columns.add(Column.of(side + "Type1Code", r -> slot(r, code, Actor::type)));
        columns.add(Column.unknown(side + "Type2Code"));
        columns.add(Column.unknown(side + "Type3Code"));
    }

    private @Nullable String slot(
            Row row, Function<Dyad, @Nullable String> code, Function<Actor, @Nullable String> slot) {
        String side = code.apply(row.dyad());
        return side == null ? null : slot.apply(actors.of(side, row.dyad().analysis()));
    }

    private static void action(List<Column<Row>> columns) {
        columns.add(Column.of("IsRootEvent", r -> r.sentence() <= 1 ? "1" : "0")); // the headline and the lead
        columns.add(Column.of("EventCode", r -> r.dyad().cameo().code()));
        columns.add(Column.of("EventBaseCode", r -> r.dyad().cameo().base()));
        columns.add(Column.of("EventRootCode", r -> r.dyad().cameo().root()));
        columns.add(
                Column.of("QuadClass", r -> Integer.toString(r.dyad().cameo().quad())));
        columns.add(Column.of("GoldsteinScale", r -> r.dyad().cameo().goldstein()));
        columns.add(Column.of("NumMentions", r -> "1"));
        columns.add(Column.of("NumSources", r -> "1"));
        columns.add(Column.of("NumArticles", r -> "1"));
        columns.add(Column.unknown("AvgTone"));
    }

    /** Type 0 tells that no gazetteer stands behind the words. */
    private static void geography(List<Column<Row>> columns, String of, Function<Dyad, @Nullable String> place) {
        columns.add(Column.of(of + "Geo_Type", r -> "0"));
        columns.add(Column.of(of + "Geo_Fullname", r -> place.apply(r.dyad())));
        for (String name : List.of("CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")) {
            columns.add(Column.unknown(of + "Geo_" + name));
        }
    }

    Table mentions() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.of("GlobalEventID", Gdelt::key));
        columns.add(Column.of("EventTimeDate", r -> midnight(Cells.day(r.dyad().date()))));
        columns.add(Column.of("MentionTimeDate", r -> added(r.article())));
        columns.add(Column.of("MentionType", r -> WEB));
        columns.add(Column.of("MentionSourceName", r -> r.article().outlet()));
        columns.add(Column.of("MentionIdentifier", r -> identifier(r.article())));
        columns.add(Column.of("SentenceID", r -> Integer.toString(r.sentence() + 1)));
        columns.add(Column.of("Actor1CharOffset", r -> NO_OFFSET));
        columns.add(Column.of("Actor2CharOffset", r -> NO_OFFSET));
        columns.add(Column.of("ActionCharOffset", r -> Integer.toString(r.offset())));
        columns.add(Column.of("InRawText", r -> "1"));
        columns.add(Column.unknown("Confidence"));
        columns.add(Column.of("MentionDocLen", r -> Integer.toString(r.length())));
        columns.add(Column.unknown("MentionDocTone"));
        columns.add(Column.unknown("MentionDocTranslationInfo"));
        columns.add(Column.unknown("Extras"));
        return Table.of(Layout.GDELT, columns, this::rows);
    }

    private static String identifier(Article article) {
        return article.url() != null ? article.url() : article.id();
    }

    private static @Nullable String added(Article article) {
        return midnight(Cells.published(article));
    }

    private static @Nullable String midnight(@Nullable String day) {
        return day == null ? null : digits(day) + MIDNIGHT;
    }

    private static @Nullable String digits(@Nullable String date) {
        return date == null ? null : date.replace("-", "");
    }

    /** The year with the part of it that has passed, as GDELT reckons it: every month has thirty days. */
    private static @Nullable String fraction(@Nullable String date) {
        String day = Cells.day(date);
        if (day == null) {
            return null;
        }
        LocalDate at = LocalDate.parse(day);
        double passed = (at.getMonthValue() * DAYS_A_MONTH + at.getDayOfMonth()) / DAYS_A_YEAR;
        return String.format(Locale.ROOT, "%.4f", at.getYear() + Math.min(passed, 0.9999));
    }
}

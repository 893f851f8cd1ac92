package marsad.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import marsad.model.Analysis;
import marsad.model.Entity;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.model.Mention;
import marsad.record.Scores;
import org.jspecify.annotations.Nullable;

/** Events in the columns of POLECAT, the data set coded in PLOVER: one row an event, several actors in one cell. */
final class Polecat {
    private static final List<String> QUADS =
            List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");
    private static final String LANGUAGE = "Arabic";

    private final Actor.Registry actors = new Actor.Registry();
    private final Scores scores = new Scores();
    private final String version;

    Polecat(String version) {
        this.version = version;
    }

    /** An event of a report, with its place among those of the report. */
    private record Row(Analysis analysis, Event event, int number) {}

    Table table() {
        List<Column<Row>> columns = new ArrayList<>();
        event(columns);
        side(columns, "Actor", Event::actors);
        side(columns, "Recipient", Event::recipients);
        place(columns);
        report(columns);
        return Table.of(Layout.POLECAT, columns, Polecat::rows);
    }

    private static List<Row> rows(Analysis analysis) {
        List<Row> rows = new ArrayList<>();
        for (Event event : analysis.events()) {
            if (Done.is(event)) {
                rows.add(new Row(analysis, event, rows.size()));
            }
        }
        return rows;
    }

    private void event(List<Column<Row>> columns) {
        columns.add(Column.of("Event ID", Polecat::id));
        columns.add(Column.of("Event Date", r -> Cells.day(r.event().date())));
        columns.add(Column.of("Event Type", r -> r.event().type().name()));
        columns.add(Column.of("Event Mode", r -> r.event().mode()));
        columns.add(Column.of("Intensity", r -> intensity(r.event())));
        columns.add(Column.of("Quad Code", r -> quad(r.event().type())));
        columns.add(Column.unknown("Contexts"));
    }

    private static String id(Row row) {
        return Long.toHexString(Cells.key(row.analysis().article().id(), "event", row.number()));
    }

    private String intensity(Event event) {
        return String.format(Locale.ROOT, "%.1f", scores.of(event.type(), event.mode()));
    }

    private static String quad(EventType type) {
        return QUADS.get(type.quad() - 1);
    }

    private void side(List<Column<Row>> columns, String side, Function<Event, List<String>> codes) {
        columns.add(Column.of(side + " Name", r -> slot(r, codes, Actor::name)));
        columns.add(Column.of(side + " Country", r -> slot(r, codes, Actor::country)));
        columns.add(Column.unknown(side + " COW"));
        columns.add(Column.unknown("Primary " + side + " Sector"));
        columns.add(Column.unknown(side + " Sectors"));
        columns.add(Column.unknown(side + " Title"));
        columns.add(Column.unknown(side + " Name Raw"));
        columns.add(Column.unknown("Wikipedia " + side + " ID"));
    }

    private @Nullable String slot(
            Row row, Function<Event, List<String>> codes, Function<Actor, @Nullable String> slot) {
        List<String> values = new ArrayList<>();
        for (String code : codes.apply(row.event())) {
            String value = slot.apply(actors.of(code, row.analysis()));
            if (value != null) {
                values.add(value);
            }
        }
        return Cells.joined(values);
    }

    private static void place(List<Column<Row>> columns) {
        for (String name : List.of(
                "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID")) {
            columns.add(Column.unknown(name));
        }
        columns.add(Column.of("Raw Placename", Polecat::placeWords));
        columns.add(Column.unknown("Feature Type"));
    }

    private static @Nullable String placeWords(Row row) {
        return row.event().place() == null
                ? null
                : row.event().place().of(row.analysis().article().text());
    }

    private void report(List<Column<Row>> columns) {
        columns.add(Column.of("Source", r -> r.analysis().article().outlet()));
        columns.add(
                Column.of("Publication Date", r -> Cells.published(r.analysis().article())));
        columns.add(Column.of("Story People", r -> named(r.analysis(), Entity.Kind.PERSON)));
        columns.add(Column.of("Story Organizations", r -> named(r.analysis(), Entity.Kind.ORGANIZATION)));
        columns.add(Column.of("Story Locations", r -> named(r.analysis(), Entity.Kind.STATE)));
        columns.add(Column.of("Language", r -> LANGUAGE));
        columns.add(Column.of("Version", r -> version));
    }

    private static @Nullable String named(Analysis analysis, Entity.Kind kind) {
        return Cells.joined(analysis.mentions().stream()
                .filter(Mention::named)
                .map(Mention::entity)
                .filter(e -> e.kind() == kind)
                .map(Entity::name)
                .distinct()
                .toList());
    }
}

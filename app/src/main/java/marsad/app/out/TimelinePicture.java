package marsad.app.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import marsad.record.Happening;
import marsad.record.Story;

/** The events between the two states from top to bottom in time order, each a bar as long as its score. */
final class TimelinePicture {
    private static final int WIDTH = 720;
    private static final int ROW = 26;
    private static final int TOP = 34;
    private static final int DATE = 120;
    private static final int CENTRE = 400;
    private static final int PER_POINT = 24;
    private static final int BAR = 14;
    private static final int FEWEST = 2;
    /** More are no picture any more; the course shows them. */
    private static final int MOST = 30;

    private TimelinePicture() {}

    private record Row(String date, String label, double score) {}

    /** The drawing; empty where fewer than two events would stand in it, or too many. */
    static Optional<String> of(List<Story> stories, Phrases phrases) {
        List<Row> rows = rows(stories, phrases);
        if (rows.size() < FEWEST || rows.size() > MOST) {
            return Optional.empty();
        }
        int height = TOP + ROW * rows.size() + ROW / 2;
        Svg svg = new Svg(WIDTH, height, phrases.of("timeline"));
        svg.label(WIDTH / 2.0, TOP / 2.0 + 2, "middle", "soft", phrases.of("timeline"));
        svg.line(CENTRE, TOP, CENTRE, height - ROW / 4.0, "axis");
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), TOP + ROW * i);
        }
        return Optional.of(svg.done());
    }

    private static void row(Svg svg, Row row, int y) {
        double length = Math.max(2, Math.abs(row.score()) * PER_POINT);
        boolean plus = row.score() >= 0;
        double start = plus ? CENTRE : CENTRE - length;
        double text = y + BAR + 3.0;
        svg.bar(start, y + 5.0, length, BAR, plus ? "plus" : "minus");
        svg.label(DATE, text, "end", "soft", row.date());
        String label = row.label() + " " + Telling.score(row.score());
        svg.label(plus ? CENTRE - 8.0 : CENTRE + 8.0, text, plus ? "end" : "start", "", label);
    }

    private static List<Row> rows(List<Story> stories, Phrases phrases) {
        List<Row> rows = new ArrayList<>();
        for (Story story : stories) {
            for (Happening event : story.events()) {
                if (event.involvement() == Happening.Involvement.BOTH) {
                    String type = event.type().name();
                    rows.add(new Row(date(story, event), phrases.orElse("event." + type, type), event.score()));
                }
            }
        }
        return rows;
    }

    private static String date(Story story, Happening event) {
        LocalDate day = story.when().day();
        return Objects.requireNonNullElse(event.date(), day == null ? "?" : "(" + day + ")");
    }
}

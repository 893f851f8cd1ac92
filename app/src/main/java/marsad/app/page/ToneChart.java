package marsad.app.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import marsad.app.out.CoursePicture;
import marsad.app.out.Telling;
import marsad.record.Course;
import marsad.record.Days;
import marsad.record.Happening;
import marsad.record.Pair;
import marsad.record.Story;
import org.jspecify.annotations.Nullable;

/** Makes what is shown of the tone of a relation: every event at its score, the curve through them, and months counted. */
final class ToneChart {
    /** More points make the page heavy and no picture clearer; the latest are kept. */
    private static final int MOST_EVENTS = 1500;

    private static final int CURVE = 90;
    /** The day at which the bar of a month stands. */
    private static final int MIDDLE = 15;

    private final Pair pair;
    private final Telling telling;
    private final Cards cards;
    private final Dates dates;

    ToneChart(Pair pair, Telling telling, Cards cards) {
        this.pair = pair;
        this.telling = telling;
        this.cards = cards;
        dates = new Dates(telling.phrases());
    }

    /** What is shown; empty where the events fall in too few months to show a course. */
    Optional<ToneView> of(List<Story> stories) {
        NavigableMap<YearMonth, ToneCounts> months = ToneCounts.of(stories);
        return TonePicture.of(months, telling.phrases()).map(picture -> {
            Course course = Course.of(stories);
            return new ToneView(
                    picture,
                    CoursePicture.of(course, telling.phrases()).orElse(null),
                    ChartData.json(data(months, stories, course)),
                    rows(months));
        });
    }

    private List<ToneView.Row> rows(NavigableMap<YearMonth, ToneCounts> months) {
        List<ToneView.Row> rows = new ArrayList<>();
        months.descendingMap()
                .forEach((month, c) -> rows.add(new ToneView.Row(
                        month, href(month), c.cooperative(), c.warm(), c.neutral(), c.critical(), c.hostile())));
        return rows;
    }

    private String href(YearMonth month) {
        return Links.relation(pair) + "?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth() + "#timeline";
    }

    private Map<String, Object> data(NavigableMap<YearMonth, ToneCounts> months, List<Story> stories, Course course) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", "tone");
        data.put(
                "words",
                ChartData.words(
                        telling.phrases(), "tone.", List.of("cooperative", "warm", "critical", "hostile", "neutral")));
        data.put("scoreName", telling.phrases().of("chart.score"));
        data.put("countName", telling.phrases().of("chart.count"));
        data.put("from", months.firstKey().atDay(1).toString());
        data.put("to", months.lastKey().atEndOfMonth().toString());
        data.put(
                "months",
                months.entrySet().stream()
                        .map(e -> month(e.getKey(), e.getValue()))
                        .toList());
        data.put("curve", course.curve(CURVE).stream().map(ToneChart::mark).toList());
        List<Map<String, Object>> events = stories.stream()
                .flatMap(s -> s.events().stream()
                        .filter(e -> e.involvement() == Happening.Involvement.BOTH)
                        .flatMap(e -> event(s, e).stream()))
                .toList();
        data.put("events", events.subList(Math.max(0, events.size() - MOST_EVENTS), events.size()));
        return data;
    }

    private List<Object> month(YearMonth month, ToneCounts c) {
        return List.of(
                month.atDay(MIDDLE).toString(), c.cooperative(), c.warm(), -c.critical(), -c.hostile(), href(month));
    }

    private static List<Object> mark(Course.Mark mark) {
        return List.of(mark.day().toString(), ChartData.rounded(mark.score()));
    }

    private Optional<Map<String, Object>> event(Story story, Happening event) {
        LocalDate day = day(story, event);
        if (day == null) {
            return Optional.empty();
        }
        Card card = cards.of(event);
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("at", day.toString());
        point.put("y", ChartData.rounded(event.score()));
        point.put("tone", new Tone(event.score()).key());
        point.put("label", ChartData.text(card.line(), dates));
        point.put("words", ChartData.words(card));
        point.put("by", String.join(telling.comma(), card.carriers()));
        point.put("href", card.page());
        return Optional.of(point);
    }

    /** The day given for the event, else that of its story. */
    private static @Nullable LocalDate day(Story story, Happening event) {
        Days days = Days.of(event.date());
        boolean exact = days != null && days.from() != null && days.from().equals(days.to());
        return exact ? days.from() : story.when().day();
    }
}

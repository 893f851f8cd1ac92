package marsad.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import marsad.model.Article;
import marsad.story.Sketch;
import marsad.story.Sketcher;
import marsad.story.Stories;
import marsad.story.StoryChange;
import marsad.story.StoryConfig;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Puts reports that are in no story yet into one, by order of day. Reports of the days around them, which have their
 * story, are remembered as they are. Can be interrupted at any moment; what is left is grouped the next time.
 */
final class Grouping {
    private static final int BATCH = 1000;
    /** Known reports of so many days later are shown to a late one, which may belong to a story that began after it. */
    private static final int AHEAD = 2;

    private static final String LAST = "9999-99-99";

    /** A report as it stands in the order of days; undated ones come last. */
    private record Line(long no, String day, @Nullable String story) {
        boolean waits() {
            return story == null;
        }
    }

    private record Placed(long no, StoryChange change) {}

    private final Database database;
    private final Analyst analyst;
    private final StoryConfig config = StoryConfig.DEFAULT;
    private final Sketcher sketcher;
    private final Stories stories;
    private final List<Placed> placed = new ArrayList<>();

    Grouping(Database database, Analyst analyst) {
        this.database = database;
        this.analyst = analyst;
        sketcher = new Sketcher(analyst.marsad().language(), config);
        stories = new Stories(analyst.marsad().language(), config);
    }

    void run() {
        List<Line> lines = neighbourhood();
        try (Ahead<Line, Sketch> sketches = new Ahead<>(lines, this::sketch)) {
            run(lines, sketches);
        }
        save();
    }

    private void run(List<Line> lines, Ahead<Line, Sketch> sketches) {
        int remembered = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.waits()) {
                String ahead = shifted(line.day(), AHEAD);
                remembered = Math.max(remembered, i);
                while (remembered < lines.size() && lines.get(remembered).day().compareTo(ahead) <= 0) {
                    remember(lines.get(remembered), remembered, sketches);
                    remembered++;
                }
                placed.add(new Placed(line.no(), stories.add(sketches.get(i))));
            } else if (i >= remembered) {
                remember(line, i, sketches);
                remembered = i + 1;
            }
            if (placed.size() == BATCH) {
                save();
            }
        }
    }

    private void remember(Line line, int place, Ahead<Line, Sketch> sketches) {
        if (line.story() != null) {
            stories.remember(sketches.get(place), line.story());
        }
    }

    /** The waiting reports, and those of the days around each. */
    private List<Line> neighbourhood() {
        return database.read(h -> {
            List<Line> waiting = lines(h, "where story is null");
            if (waiting.isEmpty()) {
                return waiting;
            }
            String first = waiting.get(0).day();
            String last = waiting.get(waiting.size() - 1).day();
            List<Line> all = lines(
                    h,
                    "where latest = '' or latest between '" + shifted(first, -config.windowDays()) + "' and '"
                            + shifted(last, AHEAD) + "'");
            return near(all);
        });
    }

    private static String shifted(String day, int days) {
        return day.equals(LAST) ? day : LocalDate.parse(day).plusDays(days).toString();
    }

    private static List<Line> lines(Handle handle, String where) {
        return handle.createQuery("select no, case when latest = '' then '" + LAST
                        + "' else latest end, story from report " + where + " order by 2, 1")
                .map((row, context) -> new Line(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Leaves out the days that no waiting report is near to. */
    private List<Line> near(List<Line> all) {
        Set<String> days = all.stream()
                .filter(Line::waits)
                .map(Line::day)
                .distinct()
                .flatMap(day ->
                        IntStream.rangeClosed(-config.windowDays(), AHEAD).mapToObj(d -> shifted(day, d)))
                .collect(Collectors.toSet());
        return all.stream().filter(line -> days.contains(line.day())).toList();
    }

    private Sketch sketch(Line line) {
        return database.read(h -> h.createQuery(
                        "select r.id, v.outlet, v.published, v.url, v.title, v.text, v.analysis,"
                                + " v.format from report r join version v on v.report = r.no and v.version = r.version"
                                + " where r.no = ?")
                .bind(0, line.no())
                .map((row, context) -> {
                    Article article = new Article(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6));
                    return sketcher.sketch(analyst.restore(article, row.getBytes(7), row.getString(8), Set.of()));
                })
                .one());
    }

    private void save() {
        if (placed.isEmpty()) {
            return;
        }
        database.write(h -> {
            long revision = Revision.raise(h);
            var batch = h.prepareBatch(
                    "update report set story = ?, copy_of = ?, revision = ? where no = ? and story is null");
            for (Placed one : placed) {
                StoryChange.Copy copy = one.change().copyOf();
                batch.bind(0, one.change().story())
                        .bind(1, copy == null ? null : copy.origin())
                        .bind(2, revision)
                        .bind(3, one.no())
                        .add();
            }
            batch.execute();
        });
        placed.clear();
    }
}

package marsad.app.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import marsad.model.Analysis;
import marsad.model.Article;

/**
 * Reads the latest versions of stored reports again. Each batch is written by itself, so that it can be stopped at any
 * moment and goes on where it was.
 */
final class Rereading {
    private static final int BATCH = 200;

    private record Line(long no, int version, Article article) {}

    private record Again(Line line, Analysis analysis, byte[] bytes, List<Fact> facts) {}

    private final Database database;
    private final Analyst analyst;
    private final Clock clock;

    Rereading(Database database, Analyst analyst, Clock clock) {
        this.database = database;
        this.analyst = analyst;
        this.clock = clock;
    }

    /**
     * Reads reports again.
     *
     * @param all also those that this program read last
     * @param progress told after each batch how many of how many are done
     * @return how many
     */
    int run(boolean all, int threads, BiConsumer<Integer, Integer> progress) {
        List<Long> numbers = numbers(all);
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            for (int from = 0; from < numbers.size(); from += BATCH) {
                int to = Math.min(numbers.size(), from + BATCH);
                List<Long> batch = numbers.subList(from, to);
                List<Again> again = pool.submit(() -> batch.parallelStream()
                                .map(this::line)
                                .map(this::read)
                                .toList())
                        .get();
                write(again);
                progress.accept(to, numbers.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new StoreFault("a report cannot be read again: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdown();
        }
        return numbers.size();
    }

    private List<Long> numbers(boolean all) {
        return database.read(h -> Filter.of(
                        "select r.no from report r join version v on v.report = r.no" + " and v.version = r.version")
                .andIf("v.program <> ?", all ? null : analyst.program())
                .query(h, "order by r.no")
                .mapTo(Long.class)
                .list());
    }

    private Line line(long no) {
        return database.read(h -> h.createQuery("select r.version, r.id, v.outlet, v.published, v.url, v.title, v.text"
                        + " from report r join version v on v.report = r.no and v.version = r.version where r.no = ?")
                .bind(0, no)
                .map((row, context) -> new Line(
                        no,
                        row.getInt(1),
                        new Article(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7))))
                .one());
    }

    private Again read(Line line) {
        Analysis analysis = analyst.analyze(line.article());
        return new Again(line, analysis, analyst.pack(analysis), Facts.of(analysis));
    }

    /** A report that got a new version meanwhile was read by this program then, and is left as it is. */
    private void write(List<Again> batch) {
        database.write(handle -> {
            try (Writing writing = new Writing(handle, "reanalyze", analyst, clock.instant())) {
                for (Again again : batch) {
                    Line line = again.line();
                    if (writing.isLatest(line.no(), line.version())) {
                        writing.reanalyzed(line.no(), line.version(), again.analysis(), again.bytes(), again.facts());
                    }
                }
            } catch (SQLException e) {
                throw new StoreFault("cannot write to the store: " + e.getMessage(), e);
            }
        });
    }
}

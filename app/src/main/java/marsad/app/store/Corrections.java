package marsad.app.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What editors change by hand: which reports tell the same event, and facts that are wrong. Each change is kept with its
 * author and time and can be undone; none touches the words of a report, and none is lost when reports are read or
 * grouped again. Safe to share between threads.
 */
public final class Corrections {
    private final Database database;
    private final Clock clock;

    Corrections(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Calls two stories one: the reports of the first go to the second, and links to the first lead there. */
    public Correction merge(String story, String into, String author, String note) {
        if (story.equals(into)) {
            throw new StoreFault("a story cannot be merged with itself: " + story);
        }
        return make(Correction.Kind.MERGE, story, into, author, note, (handle, no) -> {
            List<Long> reports = reports(handle, story);
            if (reports.isEmpty() || reports(handle, into).isEmpty()) {
                throw new StoreFault("no such story: " + (reports.isEmpty() ? story : into));
            }
            move(handle, no, reports, into);
            handle.execute("update redirect set target = ? where target = ?", into, story);
            handle.execute("insert into redirect (story, target, correction) values (?, ?, ?)", story, into, no);
        });
    }

    /** Takes reports out of their stories into a new one, which bears the id of the first of them. */
    public Correction split(List<String> reports, String author, String note) {
        String first = reports.get(0);
        return make(Correction.Kind.SPLIT, first, null, author, note, (handle, no) -> {
            String story = free(handle, first);
            move(handle, no, reports.stream().map(id -> number(handle, id)).toList(), story);
            handle.execute("update correction set object = ? where no = ?", story, no);
        });
    }

    /** Puts a report into a story. */
    public Correction pin(String report, String story, String author, String note) {
        return make(Correction.Kind.PIN, report, story, author, note, (handle, no) -> {
            if (reports(handle, story).isEmpty()) {
                throw new StoreFault("no such story: " + story);
            }
            move(handle, no, List.of(number(handle, report)), story);
        });
    }

    /** Calls a fact wrong: it is shown no longer, in whatever is made of its report. */
    public Correction wrong(String fact, String author, String note) {
        return make(Correction.Kind.WRONG, fact, null, author, note, (handle, no) -> {
            if (handle.execute("update fact set withdrawn = 1 where id = ?", fact) == 0) {
                throw new StoreFault("no such fact: " + fact);
            }
            touch(handle, fact);
        });
    }

    /** Takes a correction back. */
    public Correction undo(long number, String author) {
        database.write(handle -> {
            Correction correction = find(handle, number).orElseThrow(() -> new StoreFault("no correction " + number));
            if (correction.undone() != null) {
                throw new StoreFault("correction " + number + " is undone already");
            }
            long revision = Revision.raise(handle);
            restore(handle, correction, revision);
            handle.execute("update correction set undone = ?, undone_by = ? where no = ?", now(), author, number);
        });
        return database.read(handle -> find(handle, number)).orElseThrow();
    }

    private static void restore(Handle handle, Correction correction, long revision) {
        long no = correction.number();
        handle.execute(
                "update report set pinned = (select was_pinned from move m where m.correction = ? and m.report = report.no),"
                        + " story = (select from_story from move m where m.correction = ? and m.report = report.no),"
                        + " revision = ? where exists (select 1 from move m where m.correction = ?"
                        + " and m.report = report.no and m.to_story = report.story)",
                no,
                no,
                revision,
                no);
        handle.execute("delete from redirect where correction = ?", no);
        if (correction.kind() == Correction.Kind.WRONG) {
            handle.execute("update fact set withdrawn = 0 where id = ?", correction.subject());
            touch(handle, correction.subject());
        }
    }

    /** All corrections, the latest first. */
    public Page<Correction> list(int most, @Nullable String place) {
        return database.read(h -> Paging.of(
                Filter.of("select " + Correction.COLUMNS + " from correction")
                        .after("made", "no", place)
                        .query(h, Paging.end("made", "no", most))
                        .map((row, context) -> Correction.of(row))
                        .stream()
                        .map(c -> new Paging.Line<>(c.number(), c.made(), c))
                        .toList(),
                most));
    }

    /** The corrections that concern a fact, report or story, the latest first. */
    public List<Correction> of(String subject) {
        return database.read(h -> Filter.of("select " + Correction.COLUMNS + " from correction")
                .and("(subject = ? or object = ?)", subject, subject)
                .query(h, "order by no desc")
                .map((row, context) -> Correction.of(row))
                .list());
    }

    /** Ids of the facts that an editor called wrong and nobody called right again. */
    static Set<String> wrong(Handle handle) {
        return handle
                .createQuery("select subject from correction where kind = 'WRONG' and undone is null")
                .mapTo(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    /** What a correction changes besides its own row. */
    private interface Change {
        void make(Handle handle, long no);
    }

    private Correction make(
            Correction.Kind kind, String subject, @Nullable String object, String author, String note, Change change) {
        long[] made = new long[1];
        database.write(handle -> {
            Revision.raise(handle);
            long no = handle.createQuery("select coalesce(max(no), 0) + 1 from correction")
                    .mapTo(Long.class)
                    .one();
            handle.execute(
                    "insert into correction (no, kind, subject, object, note, author, made) values (?, ?, ?, ?, ?, ?, ?)",
                    no,
                    kind.name(),
                    subject,
                    object,
                    note,
                    author,
                    now());
            change.make(handle, no);
            made[0] = no;
        });
        return database.read(handle -> find(handle, made[0])).orElseThrow();
    }

    private static Optional<Correction> find(Handle handle, long no) {
        return Filter.of("select " + Correction.COLUMNS + " from correction")
                .and("no = ?", no)
                .query(handle, "")
                .map((row, context) -> Correction.of(row))
                .findOne();
    }

    private static List<Long> reports(Handle handle, String story) {
        return handle.createQuery("select no from report where story = ?")
                .bind(0, story)
                .mapTo(Long.class)
                .list();
    }

    private static long number(Handle handle, String report) {
        return handle.createQuery("select no from report where id = ?")
                .bind(0, report)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new StoreFault("no such report: " + report));
    }

    private static void move(Handle handle, long correction, List<Long> reports, String story) {
        long revision = Revision.current(handle);
        for (long report : reports) {
            handle.execute(
                    "insert into move (correction, report, from_story, to_story, was_pinned)"
                            + " select ?, no, story, ?, pinned from report where no = ?",
                    correction,
                    story,
                    report);
            handle.execute(
                    "update report set story = ?, pinned = 1, revision = ? where no = ?", story, revision, report);
        }
    }

    /** An id that no story has had. */
    private static String free(Handle handle, String report) {
        String id = report;
        for (int n = 2; isTaken(handle, id); n++) {
            id = report + "~" + n;
        }
        return id;
    }

    private static boolean isTaken(Handle handle, String story) {
        String sql =
                "select (select count(*) from report where story = ?) + (select count(*) from redirect where story = ?)"
                        + " + (select count(*) from move where from_story = ? or to_story = ?)";
        return handle.createQuery(sql)
                        .bind(0, story)
                        .bind(1, story)
                        .bind(2, story)
                        .bind(3, story)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private static void touch(Handle handle, String fact) {
        handle.execute(
                "update report set revision = ? where no = (select no / " + Derived.FACTS + " from fact where id = ?)",
                Revision.current(handle),
                fact);
    }

    private String now() {
        return Objects.toString(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}

package marsad.app.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import marsad.app.search.SearchQuery;
import marsad.app.store.Fact;
import marsad.app.store.FactQuery;
import marsad.app.store.Page;
import marsad.app.store.Survey;
import marsad.model.Span;
import marsad.record.Pair;
import marsad.record.Recorder;
import marsad.record.Relation;
import marsad.record.Report;
import org.jspecify.annotations.Nullable;

/** The reports that pages are made from. Safe to share between threads. */
public interface Holdings {
    /** Changes with everything that is taken in or corrected. */
    String version();

    /** What puts reports together. */
    Recorder recorder();

    /** How many reports are held. */
    int size();

    Optional<Report> report(String id);

    /** The reports of a story in time order; empty if there is none of that name. */
    List<Report> story(String id);

    /** The story into which a story was merged; empty if it was not. */
    default Optional<String> moved(String story) {
        return Optional.empty();
    }

    /** The record of two states as it stood on a day, or as it stands. */
    Relation relation(Pair pair, @Nullable LocalDate asOf);

    /** Reports that name a person, or hold words of theirs; at least the latest. */
    List<Report> naming(String person);

    /** Reports of an outlet, at least the latest. */
    List<Report> of(String outlet);

    /** What became of a fact that is shown no longer; empty for one that is, or never was. */
    default Optional<Withdrawn> withdrawn(String fact) {
        return Optional.empty();
    }

    /** What editors changed of a fact, report or story, the latest first. */
    default List<Change> history(String subject) {
        return List.of();
    }

    /** The report that holds a fact. */
    Optional<Report> withFact(String fact);

    /** Facts, those of the latest reports first; {@code after} is the place that the part before named. */
    Page<FactPlace> facts(FactQuery query, int most, @Nullable String after);

    /** Relations, those of which most events are told first. */
    List<Standing> relations();

    /** Promises of all relations in a state, or all for an empty one, what waits for an answer first. */
    Survey.Part<Survey.Judged> promises(String state, int skip, int most);

    /** Values that differ in a way, or in any but rounding for an empty one. */
    Survey.Part<Survey.Disputed> conflicts(String kind, int skip, int most);

    /** How each version of its report tells a fact, the latest first; at least the latest. */
    default List<Version> versions(String fact) {
        return List.of();
    }

    /** Outlets, those with most reports first. */
    List<Outlet> outlets();

    /** Persons, those named in most reports first. */
    List<Person> persons();

    /** What fits a query, likest first: reports, or facts of the kind that it names. */
    Found search(SearchQuery query, int skip, int most);

    /** How many fit a query. */
    default long count(SearchQuery query) {
        return search(query, 0, 1).total();
    }

    /** Persons whose names begin so. */
    List<Person> suggest(String beginning, int most);

    /** What was taken in last and what was refused, the latest first; of one run, or of all for an empty one. */
    List<Intake> intake(String run, int most);

    /** Searches that somebody keeps. */
    default List<Kept> lists() {
        return List.of();
    }

    /** The feeds that are watched, failing ones first. */
    default List<Feed> feeds() {
        return List.of();
    }

    /**
     * A relation and how much is told of it.
     *
     * @param events how many events between the two are told, each as often as it is
     * @param last the day of the latest report of one, or null
     */
    record Standing(Pair pair, int events, @Nullable LocalDate last) {}

    /**
     * A fact that is shown no longer.
     *
     * @param words it stood on, or null
     * @param reason withdrawn by an editor; changed, because its report was; reread, by a newer program
     * @param by who withdrew it, or null
     * @param correction number of the correction that can be undone, or null
     */
    record Withdrawn(
            String fact,
            @Nullable String words,
            @Nullable String report,
            String reason,
            @Nullable String note,
            @Nullable String by,
            String when,
            @Nullable Long correction) {}

    /**
     * What an editor changed.
     *
     * @param kind merge, split, pin or wrong
     * @param undone when it was taken back, or null while it stands
     */
    record Change(
            long number,
            String kind,
            String note,
            String by,
            String when,
            @Nullable String undone,
            @Nullable String undoneBy) {}

    /**
     * A version of a report, as a program read it.
     *
     * @param received when this version came, ISO instant
     * @param program that read it last
     * @param words of the fact in it, or null if the fact is not read from it
     */
    record Version(
            int version,
            String received,
            String program,
            @Nullable String words) {}

    /** A search that somebody keeps; the query is that of its address. */
    record Kept(long number, String name, String query, String by) {}

    /**
     * A feed that is watched.
     *
     * @param read when it was last read, or null
     * @param latest when it last brought something new, or null
     * @param failing since when it fails, or null
     */
    record Feed(
            String address,
            @Nullable String title,
            @Nullable String read,
            @Nullable String latest,
            @Nullable String failing,
            @Nullable String error) {}

    /** An outlet with its reports. */
    record Outlet(
            String name,
            int reports,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /** A person with the number of reports that name them. */
    record Person(String id, String name, int reports) {}

    /**
     * A part of what was found.
     *
     * @param total how many there are; at least so many where it is not {@code exact}
     * @param loose whether no place holds all words, so that those that hold some of them are shown
     */
    record Found(List<Hit> hits, long total, boolean exact, boolean loose) {}

    /**
     * A report or fact that was found.
     *
     * @param fact null where the report itself was
     * @param snippet the stretch of its text to show
     * @param marks the words that were looked for, inside the snippet
     */
    record Hit(Report report, @Nullable Fact fact, Span snippet, List<Span> marks) {}

    /**
     * One item of intake.
     *
     * @param state accepted, duplicate or refused
     * @param detail id of the report, or the fault for which it was refused
     * @param note what was found or expected where it was refused, or null
     */
    record Intake(
            String item,
            String state,
            String detail,
            @Nullable String note,
            @Nullable String when) {}
}

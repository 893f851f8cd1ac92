package marsad.app.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import marsad.app.search.SearchQuery;
import marsad.app.store.Fact;
import marsad.app.store.FactQuery;
import marsad.app.store.Page;
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

    /** Outlets, those with most reports first. */
    List<Outlet> outlets();

    /** Persons, those named in most reports first. */
    List<Person> persons();

    /** What fits a query, likest first: reports, or facts of the kind that it names. */
    Found search(SearchQuery query, int skip, int most);

    /** Persons whose names begin so. */
    List<Person> suggest(String beginning, int most);

    /** What was taken in last and what was refused, the latest first. */
    List<Intake> intake(int most);

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
     * @param detail id of the report, or why it was refused
     */
    record Intake(
            String item,
            String state,
            String detail,
            @Nullable String when) {}
}

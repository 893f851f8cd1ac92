package marsad.app.page;

import java.time.LocalDate;
import java.util.List;
import marsad.app.out.Line;
import marsad.record.Pair;
import org.jspecify.annotations.Nullable;

/**
 * The record of two states.
 *
 * @param summary what is counted, in which time, as of when
 * @param period what the page is narrowed to
 * @param months the timeline, latest first
 * @param more address of older stories, or null
 * @param tones its tone over time, or null where that shows no course
 * @param totals how much there is of what is shown in part
 * @param nearest when the period is empty: stories before and after it
 */
public record RelationPage(
        Pair pair,
        String a,
        String b,
        Line summary,
        Period period,
        @Nullable ToneView tones,
        List<Month> months,
        @Nullable String more,
        List<ConflictView> conflicts,
        List<LedgerRow> promises,
        List<SeriesView> series,
        List<SpeakerRow> speakers,
        List<OutletRow> outlets,
        List<Related> related,
        List<StoryItem> nearest,
        Totals totals) {

    /** Days to which the page is narrowed; null where it is open. */
    public record Period(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate asOf,
            List<Preset> presets) {}

    /** A period that is one click away. */
    public record Preset(String label, String href, boolean chosen) {}

    /** Stories of one month; the month of undated ones is null. */
    public record Month(java.time.@Nullable YearMonth month, List<StoryItem> stories) {}

    /** A story in the timeline; {@code last} is the last day on which it can have been, or null. */
    public record StoryItem(
            String href,
            Line when,
            @Nullable LocalDate last,
            @Nullable Line title,
            List<Card> events,
            int reports,
            List<String> carriers) {}

    /** Someone who speaks in this relation. */
    public record SpeakerRow(String name, String href, int statements, Card latest) {}

    /** What an outlet brings of the relation. */
    public record OutletRow(String name, int reports, int copies, int alone) {}

    /** Another relation of one of the two states. */
    public record Related(String a, String b, String href, int events) {}

    /**
     * How much there is.
     *
     * @param all address of the page with all of it, or null where all of it is shown
     */
    public record Totals(
            int conflicts,
            int promises,
            int series,
            int speakers,
            @Nullable String all) {}
}

package marsad.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import marsad.lang.Language;
import marsad.model.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Groups reports into stories, one report at a time. It remembers the reports of a few days as sketches, the stories they
 * stand in, and how common words are; all bounded by the configuration. The same reports in the same order give the same
 * stories. Belongs to one thread; sketches may be made elsewhere by a {@link Sketcher}.
 */
public final class Stories {
    /** The order in which reports should be added: by day; undated ones last. Sort stably to keep the order of input. */
    public static final Comparator<Sketch> ORDER =
            Comparator.comparing(Sketch::latest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final StoryConfig config;
    private final Sketcher sketcher;
    private final Frequencies frequencies;
    private final Window window;

    public Stories(Language language, StoryConfig config) {
        this.config = config;
        sketcher = new Sketcher(language, config);
        frequencies = new Frequencies(language.frequency());
        window = new Window(config);
    }

    /** Puts a report into a story. */
    public StoryChange add(Analysis analysis) {
        return add(sketcher.sketch(analysis));
    }

    /** Puts a report into the likest story, or opens a new one. */
    public StoryChange add(Sketch sketch) {
        frequencies.add(sketch.terms());
        window.advance(sketch.latest());
        Weighed report = new Weighed(sketch, frequencies);
        List<Window.Entry> candidates = window.candidates(report);
        Story.@Nullable Match best = best(report, candidates);
        boolean joins = best != null && best.score() >= config.join();
        Story story = joins && best != null ? best.story() : new Story(sketch.id());
        window.add(report, story);
        return new StoryChange(
                sketch.id(),
                story.label(),
                !joins,
                joins && best != null ? best.score() : 0,
                best == null ? List.of() : Evidence.of(report, best.likest()),
                Copies.origin(sketch, candidates),
                !joins && best != null && best.score() >= config.related()
                        ? best.story().label()
                        : null);
    }

    /** Takes in a report whose story is known from an earlier run. */
    public void remember(Sketch sketch, String label) {
        frequencies.add(sketch.terms());
        window.advance(sketch.latest());
        Story known = window.labelled(label);
        window.add(new Weighed(sketch, frequencies), known == null ? new Story(label) : known);
    }

    private Story.@Nullable Match best(Weighed report, List<Window.Entry> candidates) {
        return Window.stories(candidates).stream()
                .limit(config.candidates())
                .map(story -> story.match(report, config))
                .max(Comparator.comparingDouble(Story.Match::score))
                .orElse(null);
    }

    /** The label of the story in which a report stands; empty if it is unknown or has left the window. */
    public Optional<String> storyOf(String report) {
        return Optional.ofNullable(window.storyOf(report)).map(Story::label);
    }

    /** How many reports are remembered. */
    public int remembered() {
        return window.size();
    }
}

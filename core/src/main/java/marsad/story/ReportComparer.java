package marsad.story;

import marsad.lang.Language;
import marsad.model.Analysis;

/**
 * Compares two reports by the evidence that also groups them. Knows how common words are from the language and from the
 * reports it was given before. Belongs to one thread.
 */
public final class ReportComparer {
    /** So much more alike must two reports be for each day between them: what follows on an event is told in its words. */
    private static final double MORE_EACH_DAY = 0.1;

    private final StoryConfig config;
    private final Sketcher sketcher;
    private final Frequencies frequencies;

    public ReportComparer(Language language, StoryConfig config) {
        this.config = config;
        sketcher = new Sketcher(language, config);
        frequencies = new Frequencies(language.frequency());
    }

    /** Learns from a report how common its words are. */
    public void learn(Analysis report) {
        frequencies.add(sketcher.sketch(report).terms());
    }

    /** Compares two reports. The order makes no difference. */
    public Comparison compare(Analysis a, Analysis b) {
        Weighed left = new Weighed(sketcher.sketch(a), frequencies);
        Weighed right = new Weighed(sketcher.sketch(b), frequencies);
        Likeness likeness = Likeness.of(left, right);
        double similarity = Math.min(1, Math.sqrt(Math.max(0, likeness.full())));
        boolean sameEvent = similarity >= config.sameEvent() + MORE_EACH_DAY * likeness.daysApart();
        return new Comparison(similarity, sameEvent, Evidence.of(left, right));
    }
}

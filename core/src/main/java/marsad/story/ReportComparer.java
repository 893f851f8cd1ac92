package marsad.story;

import marsad.lang.Language;
import marsad.model.Analysis;

/**
 * Compares two reports by the evidence that also groups them, knowing of the language alone how common words are: what it
 * says of two reports does not depend on any third. Immutable, safe to share between threads.
 */
public final class ReportComparer {
    private final StoryConfig config;
    private final Sketcher sketcher;
    private final Frequencies frequencies;

    public ReportComparer(Language language, StoryConfig config) {
        this.config = config;
        sketcher = new Sketcher(language, config);
        frequencies = new Frequencies(language.frequency());
    }

    /** Compares two reports. The order makes no difference. */
    public Comparison compare(Analysis a, Analysis b) {
        Weighed left = new Weighed(sketcher.sketch(a), frequencies);
        Weighed right = new Weighed(sketcher.sketch(b), frequencies);
        Likeness likeness = Likeness.of(left, right);
        double similarity = Similarity.of(likeness);
        boolean sameEvent =
                likeness.dated() ? likeness.score(config) >= config.join() : similarity >= config.sameEvent();
        return new Comparison(similarity, sameEvent, Evidence.of(left, right));
    }
}

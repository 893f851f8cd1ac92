package marsad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reported speech act with its content.
 *
 * @param speaker whose words they are
 * @param cue the reporting word, or null for a free-standing quotation
 * @param mode quoted or paraphrased
 * @param stance what the cue does: say, stress, deny, accuse, ... as the cue lexicon names it
 * @param content what was said
 * @param to addressee, or null
 * @param via media and agencies that carry it, nearest to the outlet first
 * @param rule id of the rule that found it
 */
public record Statement(
        Speaker speaker,
        @Nullable Span cue,
        Mode mode,
        String stance,
        Span content,
        @Nullable Entity to,
        List<Span> via,
        String rule) {
    public Statement {
        via = List.copyOf(via);
    }

    /** Whether the words are the speaker's own. */
    public enum Mode {
        DIRECT,
        INDIRECT
    }
}

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
 * @param via what it came through, nearest to the outlet first
 * @param distanced whether the outlet keeps its distance: by the cue ("claimed") or by marks around single words
 * @param about what it is about
 * @param rule id of the rule that found it
 */
public record Statement(
        Speaker speaker,
        @Nullable Span cue,
        Mode mode,
        String stance,
        Span content,
        @Nullable Entity to,
        List<Link> via,
        boolean distanced,
        About about,
        String rule) {
    public Statement {
        via = List.copyOf(via);
    }

    /**
     * What a statement is about.
     *
     * @param topics ids of the topic lexicon, the weightiest first
     * @param concerned states, persons and organizations that the content names, in the order of the text
     */
    public record About(List<String> topics, List<Entity> concerned) {
        public static final About NOTHING = new About(List.of(), List.of());

        public About {
            topics = List.copyOf(topics);
            concerned = List.copyOf(concerned);
        }
    }

    /** Whether the words are the speaker's own. */
    public enum Mode {
        DIRECT,
        INDIRECT
    }
}

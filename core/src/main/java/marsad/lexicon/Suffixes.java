package marsad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The endings of all kinds of stem as one automaton that reads a word from its end. One walk tells of every end of the
 * word whether it is an ending, and of which kinds.
 */
final class Suffixes {
    /** What {@link #features} gives where a kind has no such ending. */
    static final int NONE = -1;

    private final int kinds;
    private final char least;
    private final int[] letters;
    private final int alphabet;
    private final int longest;
    private final int[] next;
    private final int[] features;

    Suffixes(List<StemKind> kinds) {
        this.kinds = kinds.size();
        List<String> endings = new ArrayList<>();
        kinds.forEach(kind -> endings.addAll(kind.endings().keySet()));
        least = (char) endings.stream().flatMapToInt(String::chars).min().orElse(0);
        letters = new int[endings.stream().flatMapToInt(String::chars).max().orElse(0) - least + 1];
        longest = endings.stream().mapToInt(String::length).max().orElse(0);
        endings.forEach(ending -> ending.chars().forEach(c -> letters[c - least] = 1));
        int count = 0;
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters[i] == 0 ? NONE : count++;
        }
        alphabet = count;
        int most = 1 + endings.stream().mapToInt(String::length).sum();
        int[] moves = new int[most * alphabet];
        int[] says = new int[most * this.kinds];
        Arrays.fill(moves, NONE);
        Arrays.fill(says, NONE);
        int nodes = 1;
        for (int kind = 0; kind < this.kinds; kind++) {
            for (String ending : kinds.get(kind).endings().keySet()) {
                int node = 0;
                for (int i = ending.length() - 1; i >= 0; i--) {
                    int move = node * alphabet + letters[ending.charAt(i) - least];
                    if (moves[move] < 0) {
                        moves[move] = nodes++;
                    }
                    node = moves[move];
                }
                says[node * this.kinds + kind] = kinds.get(kind).endings().get(ending);
            }
        }
        next = Arrays.copyOf(moves, nodes * alphabet);
        features = Arrays.copyOf(says, nodes * this.kinds);
    }

    /** The length of the longest ending. */
    int longest() {
        return longest;
    }

    /**
     * Walks back from the end of a word.
     *
     * @param states receives, by length, the state of that end of the word
     * @return the length of the longest end that has a state
     */
    int read(char[] text, int from, int to, int[] states) {
        int length = 0;
        int state = 0;
        states[0] = 0;
        for (int i = to - 1; i >= from; i--) {
            int at = text[i] - least;
            int letter = at < 0 || at >= letters.length ? NONE : letters[at];
            state = letter < 0 ? NONE : next[state * alphabet + letter];
            if (state < 0) {
                return length;
            }
            states[++length] = state;
        }
        return length;
    }

    /** What the ending with a state says after a stem of a kind, or {@link #NONE}. */
    int features(int state, int kind) {
        return features[state * kinds + kind];
    }
}

package marsad.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

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
    private int states = 1;

    Suffixes(List<StemKind> kinds) {
        this.kinds = kinds.size();
        List<String> endings =
                kinds.stream().flatMap(kind -> kind.endings().keySet().stream()).toList();
        least = (char) endings.stream().flatMapToInt(String::chars).min().orElse(0);
        letters = new int[endings.stream().flatMapToInt(String::chars).max().orElse(0) - least + 1];
        longest = endings.stream().mapToInt(String::length).max().orElse(0);
        alphabet = number(endings);
        int most = 1 + endings.stream().mapToInt(String::length).sum();
        next = none(most * alphabet);
        features = none(most * this.kinds);
        for (int kind = 0; kind < this.kinds; kind++) {
            for (Map.Entry<String, Integer> ending : kinds.get(kind).endings().entrySet()) {
                features[enter(ending.getKey()) * this.kinds + kind] = ending.getValue();
            }
        }
    }

    private static int[] none(int size) {
        int[] numbers = new int[size];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    /** Numbers the letters of the endings; gives their number. */
    private int number(List<String> endings) {
        Arrays.fill(letters, NONE);
        int count = 0;
        for (int c : endings.stream().flatMapToInt(String::chars).distinct().toArray()) {
            letters[c - least] = count++;
        }
        return count;
    }

    /** The state of an ending, made where it was missing. */
    private int enter(String ending) {
        int state = 0;
        for (int i = ending.length() - 1; i >= 0; i--) {
            int move = state * alphabet + letters[ending.charAt(i) - least];
            if (next[move] < 0) {
                next[move] = states++;
            }
            state = next[move];
        }
        return state;
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

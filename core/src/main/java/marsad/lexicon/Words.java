package marsad.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon says of the words that were read last, because a few thousand words make up most of all texts. A word says
 * the same whenever it is read, so it does no harm if threads overwrite what others kept, or do not see it.
 */
final class Words {
    private static final int SLOTS = 1 << 14;

    private final @Nullable Known[] slots = new Known[SLOTS];

    /**
     * A word and what begins with it.
     *
     * @param chars the folded word
     * @param readings rows as {@link Reader} writes them
     */
    record Known(char[] chars, int[] readings) {
        boolean is(char[] text, int from, int to) {
            return Arrays.equals(chars, 0, chars.length, text, from, to);
        }
    }

    /** The place of a word. */
    static int slot(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        return (hash ^ hash >>> 14) & SLOTS - 1;
    }

    /** The word that was last kept in a place, or null. */
    @Nullable
    Known at(int slot) {
        return slots[slot];
    }

    void keep(int slot, Known word) {
        slots[slot] = word;
    }
}

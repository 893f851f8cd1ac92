package marsad.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads digits with the separators of all styles: 1,234.5 and 1.234,5 and 29.3 and 29,3. */
final class Digits {
    private static final int GROUP = 3;
    private static final int LONGEST = 18;

    private Digits() {}

    /** What a lone separator before exactly three digits does. */
    enum Separator {
        DECIMAL,
        GROUPING
    }

    /**
     * The value of a number token.
     *
     * @param comma how a lone comma before three digits is to be read
     * @param stop how a lone full stop before three digits is to be read
     * @return null if the separators make no number, as in an address, or it looks like a telephone number
     */
    static @Nullable BigDecimal parse(char[] text, int from, int to, Separator comma, Separator stop) {
        int kinds = 0;
        int last = -1;
        int separators = 0;
        for (int i = from; i < to; i++) {
            if (!digit(text[i])) {
                kinds += last < 0 || text[i] != text[last] ? 1 : 0;
                last = i;
                separators++;
            }
        }
        if (to - from - separators > LONGEST || separators == 0 && to - from > 1 && text[from] == '0') {
            return null;
        }
        if (separators == 0) {
            return new BigDecimal(text, from, to - from);
        }
        if (separators == 1) {
            boolean three = to - last - 1 == GROUP && last - from <= GROUP && text[from] != '0';
            boolean grouping = three && (text[last] == '.' ? stop : comma) == Separator.GROUPING;
            return value(text, from, to, grouping ? to : last);
        }
        if (kinds == 1) {
            return grouped(text, from, to) ? value(text, from, to, to) : null;
        }
        return kinds == 2 && grouped(text, from, last) ? value(text, from, to, last) : null;
    }

    /** Whether all groups after the first have three digits. */
    private static boolean grouped(char[] text, int from, int to) {
        int group = 0;
        boolean first = true;
        for (int i = from; i < to; i++) {
            if (digit(text[i])) {
                group++;
            } else if (first ? group > GROUP : group != GROUP) {
                return false;
            } else {
                first = false;
                group = 0;
            }
        }
        return first || group == GROUP;
    }

    private static BigDecimal value(char[] text, int from, int to, int point) {
        StringBuilder digits = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (digit(text[i])) {
                digits.append(text[i]);
            } else if (i == point) {
                digits.append('.');
            }
        }
        return new BigDecimal(digits.toString());
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}

package marsad.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of a number that ends before an "and": digits or words below a thousand with the scales after them.
 *
 * @param scale product of the scales, 1 without any
 * @param head what the scales multiply, null when nothing stands before them
 * @param words whether it begins with a word
 * @param fraction whether it is nothing but a fraction
 * @param to token after the last
 */
record Part(BigDecimal value, BigDecimal scale, @Nullable BigDecimal head, boolean words, boolean fraction, int to) {
    static final BigDecimal ONE = BigDecimal.ONE;

    static Part below(BigDecimal value, boolean words, int to) {
        return new Part(value, ONE, value, words, false, to);
    }

    Part times(BigDecimal factor, int end) {
        return new Part(value.multiply(factor), scale.multiply(factor), head, words, false, end);
    }

    Part withValue(BigDecimal other) {
        return new Part(other, scale, head, words, fraction, to);
    }

    boolean scaled() {
        return scale.compareTo(ONE) > 0;
    }
}

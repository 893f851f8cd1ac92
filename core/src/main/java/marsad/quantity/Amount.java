package marsad.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text.
 *
 * @param from first token
 * @param to token after the last
 * @param scale the smallest scale word in it (thousand, million), 1 without any
 * @param head what stands before the scale ("20" of 20 million), or null where the number has several parts or no head
 * @param plain whether it is nothing but digits
 * @param fraction whether it is a bare fraction such as "half"
 */
record Amount(
        BigDecimal value,
        int from,
        int to,
        BigDecimal scale,
        @Nullable BigDecimal head,
        boolean plain,
        boolean fraction) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    boolean scaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    /** Whether a scale word of a million or more stands in it: only such numbers are said without their unit. */
    boolean large() {
        return scaled() && value.compareTo(MILLION) >= 0;
    }

    /** The same number below zero, its sign at {@code begin}. */
    Amount negated(int begin) {
        return new Amount(value.negate(), begin, to, scale, null, plain, fraction);
    }

    /** This number as the lower end of a range: "20 to 30 million" begins at 20 million. */
    BigDecimal before(Amount upper) {
        boolean shared = !scaled() && upper.head != null && value.compareTo(upper.head) < 0;
        return shared ? value.multiply(upper.scale) : value;
    }

    /** The last two digits, which decide how Arabic inflects the counted noun; -1 if there are decimals. */
    int lastTwoDigits() {
        BigDecimal whole = value.stripTrailingZeros();
        return whole.scale() > 0
                ? -1
                : whole.toBigInteger().mod(BigInteger.valueOf(100)).intValue();
    }
}

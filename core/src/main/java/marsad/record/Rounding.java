package marsad.record;

import java.math.BigDecimal;
import marsad.model.Quantity;

/** Tells whether two numbers may be the same one, told more and less exactly. */
final class Rounding {
    /** What "about" leaves open, as a part of the number. */
    private static final BigDecimal ABOUT = new BigDecimal("0.06");
    /** How far above "more than" a number is still told by it. */
    private static final BigDecimal OVER = new BigDecimal("0.10");

    /** Digits between one word of scale and the next. */
    private static final int THOUSAND = 3;

    private Rounding() {}

    /** Whether one number rounds the other, as exactly as each says it is. */
    static boolean of(Quantity a, Quantity b) {
        return rounds(a, b) || rounds(b, a);
    }

    /** Whether {@code rough} is a rounder way to say {@code fine}. */
    private static boolean rounds(Quantity rough, Quantity fine) {
        BigDecimal above = fine.value().subtract(rough.value());
        BigDecimal apart = above.abs();
        BigDecimal size = rough.value().abs();
        return switch (rough.bound()) {
            case ABOUT -> apart.compareTo(size.multiply(ABOUT)) <= 0 || apart.compareTo(step(rough.value())) < 0;
            case OVER, AT_LEAST -> above.signum() >= 0 && apart.compareTo(size.multiply(OVER)) <= 0;
            case UNDER, AT_MOST -> above.signum() <= 0 && apart.compareTo(size.multiply(OVER)) <= 0;
            case EXACT ->
                step(rough.value()).compareTo(step(fine.value())) > 0 && apart.compareTo(step(rough.value())) < 0;
        };
    }

    /** Whether two claims can both be true because one only bounds the other: more than 100, and 123. */
    static boolean compatible(Quantity a, Quantity b) {
        return bounds(a, b) || bounds(b, a);
    }

    private static boolean bounds(Quantity bound, Quantity other) {
        int above = other.value().compareTo(bound.value());
        return switch (bound.bound()) {
            case OVER, AT_LEAST -> above >= 0;
            case UNDER, AT_MOST -> above <= 0;
            case ABOUT, EXACT -> false;
        };
    }

    /**
     * The last place that a number is given to. Thousands, millions and their like are words in the text, so "190 bn" is
     * taken to be exact to a billion and "176.4 bn" to a tenth of one.
     */
    static BigDecimal step(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        int zeros = -plain.scale();
        int digits = plain.precision() + zeros;
        int word = Math.max(0, (digits - 1) / THOUSAND * THOUSAND);
        return BigDecimal.ONE.scaleByPowerOfTen(Math.min(zeros, word));
    }
}

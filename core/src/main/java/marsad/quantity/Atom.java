package marsad.quantity;

import java.math.BigDecimal;

/**
 * One digit token or number word.
 *
 * @param plural whether it is a scale in the plural, which is a number only after another one
 * @param alone whether it can be a number by itself
 * @param to token after the last
 * @param features what the clitics before it say
 * @param start folded offset where it begins, after clitics
 */
record Atom(Kind kind, BigDecimal value, boolean plural, boolean alone, int to, int features, int start) {
    enum Kind {
        DIGITS,
        UNIT,
        TEN,
        TEEN,
        HUNDRED,
        SCALE,
        DUAL,
        FRACTION
    }

    boolean has(int feature) {
        return (features & feature) != 0;
    }
}

package marsad.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Quantity;
import marsad.rule.Match;
import org.jspecify.annotations.Nullable;

/** Gives a match of a rule its unit. */
final class Units {
    /** What a number counts, and how many of it one of the words stands for. */
    record Unit(String name, BigDecimal factor) {
        static Unit of(String name) {
            return new Unit(name, BigDecimal.ONE);
        }
    }

    private static final String PERCENT = "%";
    /** How many sentences back a unit may be understood from. */
    private static final int REACH = 2;

    private final Currencies currencies;
    private final Nouns nouns;
    private final int def;

    Units(Language language) {
        currencies = new Currencies(language);
        nouns = new Nouns(language);
        def = language.feature("def");
    }

    /**
     * The unit of a match, by the kind that its rule gives.
     *
     * @param before the quantities read so far
     * @return null when the words under the match show that it is no quantity
     */
    @Nullable Unit of(Reading reading, Match match, Amount amount, List<Quantity> before) {
        int edge = match.edgeOf("unit");
        Lattice lattice = reading.lattice();
        return switch (match.rule().gives().kind()) {
            case "percent" -> Unit.of(PERCENT);
            case "money" -> money(reading, edge);
            case "noun" -> Unit.of(lattice.entry(edge).form());
            case "of" -> amount.value().compareTo(BigDecimal.ONE) > 0 ? Unit.of(lattice.entry(edge).form()) : null;
            case "one" -> one(lattice, amount, edge);
            case "definite" -> definite(reading, match, amount, edge);
            case "unknown" -> unknown(reading, match, amount);
            case "same-money" -> amount.large() ? last(reading, match, before, true) : null;
            case "same-count" -> last(reading, match, before, false);
            default -> throw new IllegalStateException("no quantity is called " + match.rule().gives().kind());
        };
    }

    private @Nullable Unit money(Reading reading, int edge) {
        Entry entry = currencies.resolve(reading, edge);
        if (entry == null) {
            return Unit.of(reading.lattice().entry(edge).form());
        }
        if (entry.get("of") != null) {
            return new Unit(entry.need("of"), new BigDecimal(entry.need("value")));
        }
        return new Unit(entry.id().toUpperCase(Locale.ROOT), new BigDecimal(entry.get("scale", "1")));
    }

    /** "The three Western states": the words between must agree, and a singular is counted off, not counted. */
    private @Nullable Unit definite(Reading reading, Match match, Amount amount, int edge) {
        Lattice lattice = reading.lattice();
        if (nouns.singular(lattice, edge) || amount.value().compareTo(BigDecimal.ONE) <= 0) {
            return null;
        }
        for (int token = lattice.to(edge); token < amount.from() - 1; token++) {
            if (!nouns.definite(reading.text(), token)) {
                return null;
            }
        }
        return lattice.has(edge, def) ? Unit.of(lattice.entry(edge).form()) : null;
    }

    /** "One person", with the number behind. */
    private @Nullable Unit one(Lattice lattice, Amount amount, int edge) {
        boolean one = !amount.plain() && amount.value().compareTo(BigDecimal.ONE) == 0 && nouns.singular(lattice, edge);
        return one ? Unit.of(lattice.entry(edge).form()) : null;
    }

    private @Nullable Unit unknown(Reading reading, Match match, Amount amount) {
        String noun = nouns.unknown(reading, match.tokenOf("u"), amount);
        return noun == null ? null : Unit.of(noun);
    }

    /** The unit of the last quantity of its kind in this sentence or the few before. */
    private static @Nullable Unit last(Reading reading, Match match, List<Quantity> before, boolean money) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Quantity quantity = before.get(i);
            int distance = reading.text().sentenceOf(match.from())
                    - reading.text().sentenceOf(reading.text().tokenAt(quantity.span().start()));
            if (distance > (money ? REACH : 0)) {
                return null;
            }
            if (money(quantity.unit()) == money && !quantity.unit().equals(PERCENT)) {
                return Unit.of(quantity.unit());
            }
        }
        return null;
    }

    private static boolean money(String unit) {
        return unit.length() == 3 && unit.charAt(0) >= 'A' && unit.charAt(0) <= 'Z';
    }
}

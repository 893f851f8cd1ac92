package marsad.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Quantity;
import marsad.rule.Match;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Gives a match of a rule its unit. */
final class Units {
    /** What a number counts, and how many of it one of the words stands for. */
    record Unit(String name, BigDecimal factor) {
        static Unit of(String name) {
            return new Unit(name, BigDecimal.ONE);
        }
    }

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final String PERCENT = "%";
    /** How many sentences back a unit may be understood from. */
    private static final int REACH = 2;

    private final Currencies currencies;
    private final Nouns nouns;
    private final int def;
    private final int pronoun;
    private final int joined;
    private final int counted;
    private final Set<String> casualties = new HashSet<>();

    Units(Language language) {
        currencies = new Currencies(language);
        nouns = new Nouns(language);
        def = language.feature("def");
        pronoun = language.feature("pron");
        joined = language.symbol("joined");
        counted = language.symbol("counted");
        for (Entry entry : language.lexicon().entries("counted")) {
            if (entry.is("casualty", "yes")) {
                casualties.add(entry.form());
            }
        }
    }

    /**
     * The unit of a match, by the kind that its rule gives.
     *
     * @param before the quantities read so far
     * @return null when the words under the match show that it is no quantity
     */
    @Nullable
    Unit of(Reading reading, Match match, Amount amount, List<Quantity> before) {
        int edge = Math.max(match.edgeOf("unit"), match.edgeOf("of"));
        Lattice lattice = reading.lattice();
        return switch (match.rule().gives().kind()) {
            case "percent" -> Unit.of(PERCENT);
            case "money" -> money(reading, edge);
            case "measure" -> name(lattice, match, edge);
            case "count" -> whole(amount) ? name(lattice, match, edge) : null;
            case "some" -> several(lattice, amount, edge) ? name(lattice, match, edge) : null;
            case "one" -> one(lattice, amount, edge);
            case "definite" -> definite(reading, match, amount, edge);
            case "unknown" -> unknown(reading, match, amount);
            case "same-large" -> amount.large() ? last(reading, match, before, REACH) : null;
            case "same-count" -> whole(amount) ? last(reading, match, before, 0) : null;
            case "others" -> others(reading, match, amount, before);
            default ->
                throw new IllegalStateException(
                        "no quantity is called " + match.rule().gives().kind());
        };
    }

    private @Nullable Unit name(Lattice lattice, Match match, int edge) {
        String name = edge < 0
                ? match.rule().gives().get("name")
                : nouns.entry(lattice, edge).form();
        return name == null ? null : Unit.of(name);
    }

    /** Things come in whole numbers, and the words for one and two stand behind their noun. */
    private static boolean whole(Amount amount) {
        return amount.lastTwoDigits() >= 0 && (amount.plain() || amount.value().compareTo(TWO) > 0);
    }

    /** "Two of the ministers" names them in the plural. */
    private boolean several(Lattice lattice, Amount amount, int edge) {
        return amount.lastTwoDigits() >= 0
                && amount.value().compareTo(BigDecimal.ONE) > 0
                && (edge < 0 ? !amount.large() : !nouns.singular(lattice, edge))
                && !(amount.plain() && ordinal(lattice, amount.from() - 1));
    }

    /** Whether a number after a token counts it off: the round 22. */
    private boolean ordinal(Lattice lattice, int token) {
        int noun = token >= 0 && lattice.begins(token, joined) ? token - 1 : token;
        int edge = noun < 0 ? -1 : lattice.longest(noun, counted);
        return edge >= 0 && lattice.has(edge, def) && nouns.singular(lattice, edge);
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
        if (nouns.singular(lattice, edge)
                || nouns.cutOff(lattice, edge)
                || amount.value().compareTo(TWO) <= 0) {
            return null;
        }
        int words = 0;
        for (int token = lattice.to(edge); token < amount.from() && !lattice.begins(token, joined); token++) {
            int nearer = lattice.longest(token, counted);
            if (!nouns.definite(reading.text(), token) || nearer >= 0 && !nouns.singular(lattice, nearer)) {
                return null;
            }
            words++;
        }
        boolean article = lattice.has(edge, def);
        boolean own = lattice.has(edge, pronoun);
        return article != own || !article && words > 0
                ? Unit.of(nouns.entry(lattice, edge).form())
                : null;
    }

    /** "One person", with the number behind. */
    private @Nullable Unit one(Lattice lattice, Amount amount, int edge) {
        boolean one = !amount.plain() && amount.value().compareTo(BigDecimal.ONE) == 0 && nouns.singular(lattice, edge);
        return one ? Unit.of(nouns.entry(lattice, edge).form()) : null;
    }

    private @Nullable Unit unknown(Reading reading, Match match, Amount amount) {
        String noun = nouns.unknown(reading, match.tokenOf("u"), amount);
        return noun == null ? null : Unit.of(noun);
    }

    private @Nullable Unit others(Reading reading, Match match, Amount amount, List<Quantity> before) {
        Unit same = last(reading, match, before, 0);
        if (amount.lastTwoDigits() < 0) {
            return null;
        }
        return same == null || casualties.contains(same.name()) ? name(reading.lattice(), match, -1) : same;
    }

    /**
     * The unit of the last quantity before: of a count in the same sentence, or of money that is at most some sentences
     * back. Without such sentences money is no answer.
     */
    private static @Nullable Unit last(Reading reading, Match match, List<Quantity> before, int reach) {
        Text text = reading.text();
        for (int i = before.size() - 1; i >= 0; i--) {
            Quantity quantity = before.get(i);
            int distance = text.sentenceOf(match.from())
                    - text.sentenceOf(text.tokenAt(quantity.span().start()));
            boolean money = money(quantity.unit());
            if (distance > reach) {
                return null;
            }
            if (!quantity.unit().equals(PERCENT) && (money || distance == 0)) {
                return money && reach == 0 ? null : Unit.of(quantity.unit());
            }
        }
        return null;
    }

    private static boolean money(String unit) {
        return unit.length() == 3 && unit.charAt(0) >= 'A' && unit.charAt(0) <= 'Z';
    }
}

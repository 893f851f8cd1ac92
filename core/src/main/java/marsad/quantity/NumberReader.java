package marsad.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of an article, in digits, words or both, and adds an edge for each. */
final class NumberReader {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Atoms.Words words;
    private final int symbol;
    private final int bound;
    private final int and;
    private final int glued;
    private final int def;
    private final int minus;

    NumberReader(Language language) {
        words = Atoms.Words.of(language);
        symbol = language.symbol("@number");
        bound = language.symbol("bound");
        and = language.feature("and");
        glued = language.feature("bi") | language.feature("li") | language.feature("ka");
        def = language.feature("def");
        minus = language.symbol("minus");
    }

    /** The numbers in the order of the text; the value of an edge is the index of its number. */
    List<Amount> read(Reading reading, Guards guards) {
        Atoms atoms = new Atoms(words, reading);
        NumberParser parser = new NumberParser(atoms, and, glued, def);
        List<Amount> found = new ArrayList<>();
        Text text = reading.text();
        int token = 0;
        while (token < text.size()) {
            Amount amount =
                    atoms.begins(token) && !guards.taken(token) ? number(reading, atoms, parser, guards, token) : null;
            if (amount == null) {
                token++;
            } else {
                add(reading, atoms, amount, found);
                token = amount.to();
            }
        }
        return found;
    }

    private @Nullable Amount number(Reading reading, Atoms atoms, NumberParser parser, Guards guards, int token) {
        Text text = reading.text();
        boolean digits = text.kind(token) == Token.NUMBER;
        if (digits && guards.attached(token)) {
            return null;
        }
        Amount whole = parser.parse(token, text.size());
        if (whole == null || whole.to() == token + 1 || !between(reading.lattice(), token)) {
            return whole;
        }
        int next = atoms.conjunction(whole.to()) ? whole.to() + 1 : whole.to();
        return parser.parse(next, text.size()) != null ? whole : lower(atoms, parser, whole);
    }

    /** The lower end of "between a and b" where the two together read as one number too. */
    private static Amount lower(Atoms atoms, NumberParser parser, Amount whole) {
        for (int limit = whole.from() + 1; limit < whole.to(); limit++) {
            Amount low = parser.parse(whole.from(), limit);
            int next = low == null ? limit : atoms.afterConjunction(low.to());
            Amount high = low == null || next < 0 ? null : parser.parse(next, whole.to());
            if (low != null
                    && high != null
                    && high.to() == whole.to()
                    && low.value().compareTo(high.value()) < 0) {
                return low;
            }
            if (low != null
                    && low.large()
                    && low.to() < whole.to()
                    && remainder(low, whole).compareTo(THOUSAND) < 0) {
                return low; // between three million and five
            }
        }
        return whole;
    }

    private static BigDecimal remainder(Amount low, Amount whole) {
        return whole.value().subtract(low.value());
    }

    private boolean between(Lattice lattice, int token) {
        for (int from = Math.max(0, token - 3); from < token; from++) {
            for (int edge = lattice.first(from); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.to(edge) == token
                        && lattice.symbol(edge) == bound
                        && lattice.entry(edge).is("bound", "range")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(Reading reading, Atoms atoms, Amount amount, List<Amount> found) {
        Atom first = atoms.at(amount.from(), false);
        if (first == null) {
            return;
        }
        boolean negative = minus(reading, amount.from());
        int from = negative ? amount.from() - 1 : amount.from();
        int start = negative ? reading.text().start(from) : first.start();
        reading.lattice().add(from, amount.to(), symbol, found.size(), first.features(), start);
        found.add(negative ? amount.negated(from) : amount);
    }

    /** Whether the token before is a minus: the word for it, or a dash written against the digits alone. */
    private boolean minus(Reading reading, int token) {
        Text text = reading.text();
        int sign = token - 1;
        if (sign < 0) {
            return false;
        }
        boolean dash = text.isMark(sign, '-')
                && text.end(sign) == text.start(token)
                && (sign == 0 || text.end(sign - 1) < text.start(sign) || text.kind(sign - 1) == Token.BREAK);
        return dash || reading.lattice().begins(sign, minus);
    }
}

package marsad.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** The number words of the lexicon and the digits of one article. */
final class Atoms {
    private static final int GROUP = 3;

    /** What number words mean, by lexicon entry. Built once for all articles. */
    record Words(
            Map<Integer, Atom> byEntry,
            int number,
            int percent,
            int counted,
            int currency,
            int and,
            int conjunction,
            int point) {
        static Words of(Language language) {
            Map<Integer, Atom> words = new HashMap<>();
            for (int i : language.lexicon().indexes("number")) {
                words.put(i, atom(language.lexicon().entry(i)));
            }
            return new Words(
                    Map.copyOf(words),
                    language.symbol("number"),
                    language.symbol("percent"),
                    language.symbol("counted"),
                    language.symbol("currency"),
                    language.feature("and"),
                    language.symbol("and"),
                    language.symbol("decimal-point"));
        }

        private static Atom atom(Entry entry) {
            String kind = entry.need("kind");
            BigDecimal value = entry.get("num") == null
                    ? new BigDecimal(entry.need("value"))
                    : new BigDecimal(entry.need("num"))
                            .divide(new BigDecimal(entry.need("den")), java.math.MathContext.DECIMAL64);
            Atom.Kind of =
                    kind.equals("dual-scale") ? Atom.Kind.DUAL : Atom.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
            boolean alone = !entry.is("ambiguous", "yes") || of == Atom.Kind.SCALE || of == Atom.Kind.DUAL;
            return new Atom(of, value, entry.is("plural", "yes"), alone, 0, 0, 0);
        }
    }

    private final Words words;
    private final Lattice lattice;
    private final Text text;

    Atoms(Words words, Reading reading) {
        this.words = words;
        this.lattice = reading.lattice();
        this.text = reading.text();
    }

    /** Whether something at the token can begin a number. */
    boolean begins(int token) {
        return text.kind(token) == Token.NUMBER || lattice.begins(token, words.number()) || bracketed(token);
    }

    /**
     * The atom at a token, or null.
     *
     * @param after whether a number stands before it, so that a form which is dual by itself is an accusative
     */
    @Nullable
    Atom at(int token, boolean after) {
        if (token >= text.size() || lattice.hidden(token)) {
            return null;
        }
        if (bracketed(token)) {
            Atom inside = digits(token + 1);
            return inside == null || inside.to() != token + 2
                    ? null
                    : new Atom(Atom.Kind.DIGITS, inside.value(), false, true, token + 3, 0, text.start(token));
        }
        return text.kind(token) == Token.NUMBER ? digits(token) : word(token, after);
    }

    /** Whether a number in brackets begins at the token, as some agencies write all numbers: "(69) million". */
    private boolean bracketed(int token) {
        return text.isMark(token, '(')
                && token + 2 < text.size()
                && text.kind(token + 1) == Token.NUMBER
                && text.isMark(token + 2, ')');
    }

    private @Nullable Atom word(int token, boolean after) {
        Atom best = null;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) == words.number()) {
                Atom word = words.byEntry().get(lattice.value(edge));
                int to = lattice.to(edge);
                if (word != null && (best == null || to > best.to() || to == best.to() && better(word, best, after))) {
                    best = new Atom(
                            word.kind(),
                            word.value(),
                            word.plural(),
                            word.alone(),
                            to,
                            lattice.features(edge),
                            lattice.start(edge));
                }
            }
        }
        return best;
    }

    private static boolean better(Atom one, Atom other, boolean after) {
        if (one.alone() != other.alone()) {
            return one.alone();
        }
        return one.kind() != other.kind() && one.kind() == (after ? Atom.Kind.SCALE : Atom.Kind.DUAL);
    }

    private @Nullable Atom digits(int token) {
        int to = token + 1;
        BigDecimal value;
        if (length(token) <= GROUP && whole(token) && text.folded()[text.start(token)] != '0' && continues(to)) {
            StringBuilder all = new StringBuilder(text.form(token));
            while (continues(to)) {
                all.append(text.form(to++));
            }
            value = new BigDecimal(all.toString());
        } else {
            value = Digits.parse(text.folded(), text.start(token), text.end(token), comma(token), stop(token));
        }
        return value == null ? null : new Atom(Atom.Kind.DIGITS, value, false, true, to, 0, text.start(token));
    }

    /** Whether a token is a further group of three digits after a single space. */
    private boolean continues(int token) {
        return token < text.size()
                && text.kind(token) == Token.NUMBER
                && length(token) == GROUP
                && whole(token)
                && text.start(token) == text.end(token - 1) + 1
                && text.folded()[text.start(token) - 1] == ' ';
    }

    private int length(int token) {
        return text.end(token) - text.start(token);
    }

    private boolean whole(int token) {
        for (int i = text.start(token); i < text.end(token); i++) {
            if (!Digits.digit(text.folded()[i])) {
                return false;
            }
        }
        return true;
    }

    /** A comma parts thousands, but before a scale word it parts decimals. */
    private Digits.Separator comma(int token) {
        return scaleFollows(token) ? Digits.Separator.DECIMAL : Digits.Separator.GROUPING;
    }

    /** A stop parts decimals, but thousands in round numbers and before things that come in whole numbers. */
    private Digits.Separator stop(int token) {
        boolean round = text.folded()[text.end(token) - 1] == '0';
        boolean next = token + 1 < text.size();
        boolean counted = next
                && (lattice.begins(token + 1, words.counted())
                        || sixDigits(token) && !lattice.begins(token + 1, words.currency()));
        boolean share = next && lattice.begins(token + 1, words.percent());
        return (round || counted) && !share && !scaleFollows(token)
                ? Digits.Separator.GROUPING
                : Digits.Separator.DECIMAL;
    }

    /** Three digits before the stop and three after: prices and shares aside, hardly a decimal. */
    private boolean sixDigits(int token) {
        return length(token) == 2 * GROUP + 1 && !Digits.digit(text.folded()[text.start(token) + GROUP]);
    }

    private boolean scaleFollows(int token) {
        Atom next = token + 1 < text.size() && text.kind(token + 1) == Token.WORD ? word(token + 1, true) : null;
        return next != null && next.kind() == Atom.Kind.SCALE && !next.has(words.and());
    }

    boolean word(int token) {
        return token < text.size() && text.kind(token) == Token.WORD;
    }

    /** Whether the token is the word for the decimal point. */
    boolean point(int token) {
        return token < text.size() && lattice.begins(token, words.point());
    }

    /** The token after a conjunction that stands apart at {@code token}, the token itself if one is glued to it, else -1. */
    int afterConjunction(int token) {
        Atom atom = conjunction(token) ? null : at(token, true);
        return conjunction(token) ? token + 1 : atom != null && atom.has(words.and()) ? token : -1;
    }

    /** Whether the token is the conjunction written apart. */
    boolean conjunction(int token) {
        return token < text.size() && lattice.begins(token, words.conjunction());
    }
}

package marsad.quantity;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.lexicon.Lexicon;
import marsad.text.Text;
import marsad.text.Token;

/** Which tokens of an article are no amount although they look like numbers: dates, names, ordinals, models, clock times. */
final class Guards {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal HIJRI = BigDecimal.valueOf(1300);
    private static final BigDecimal HIJRI_END = BigDecimal.valueOf(1500);
    private static final int YEAR_DIGITS = 4;
    /** How far back a phrase before a number may begin. */
    private static final int LOOK_BACK = 4;

    private static final List<String> NAMES =
            List.of("org", "occasion", "holiday", "place", "state", "media", "person", "government");

    /** The symbols that guards look at. */
    record Signs(
            BitSet names,
            int time,
            int ordinal,
            int joined,
            int and,
            BitSet beforeYear,
            BitSet numbered,
            BitSet each,
            int change) {
        static Signs of(Language language) {
            return new Signs(
                    symbols(language, NAMES),
                    language.symbol("@time"),
                    language.symbol("ordinal"),
                    language.symbol("joined"),
                    language.symbol("and"),
                    symbols(language, List.of("unit", "month", "in", "range-to", "before", "after", "season")),
                    symbols(language, List.of("not-time")),
                    symbols(language, List.of("each")),
                    language.symbol("change"));
        }

        private static BitSet symbols(Language language, List<String> names) {
            BitSet symbols = new BitSet();
            names.forEach(name -> symbols.set(language.symbol(name)));
            return symbols;
        }
    }

    private final Signs signs;
    private final Text text;
    private final Lattice lattice;
    private final BitSet taken = new BitSet();

    Guards(Signs signs, Reading reading) {
        this.signs = signs;
        this.text = reading.text();
        this.lattice = reading.lattice();
        for (int token = 0; token < text.size(); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (takes(edge)) {
                    taken.set(token, lattice.to(edge));
                }
            }
        }
    }

    /** Dates whole, names and ordinals of several words. */
    private boolean takes(int edge) {
        int symbol = lattice.symbol(edge);
        if (symbol == signs.time()) {
            return true;
        }
        boolean several = lattice.to(edge) - lattice.from(edge) > 1;
        return several
                && (symbol == signs.ordinal()
                        || signs.names().get(symbol) && !lattice.has(edge, Lexicon.NEEDS_EVIDENCE));
    }

    boolean taken(int token) {
        return taken.get(token);
    }

    /** Whether a digit token is part of a date, clock time, model or telephone number by what is written against it. */
    boolean attached(int token) {
        return attachedBefore(token) || attachedAfter(token);
    }

    private boolean attachedBefore(int token) {
        int before = token - 1;
        if (before < 0 || text.end(before) != text.start(token)) {
            return false;
        }
        if (text.kind(before) == Token.WORD) {
            return !lattice.begins(before, signs.joined()) && !lattice.begins(before, signs.and());
        }
        boolean adjoining = before > 0 && text.end(before - 1) == text.start(before);
        char mark = text.folded()[text.start(before)];
        return switch (mark) {
            case '-' -> adjoining && (text.kind(before - 1) == Token.WORD || dashed(before - 1));
            case '/', ':', '.', '+', '#', '_' ->
                adjoining ? text.kind(before - 1) != Token.BREAK : mark == '+' || mark == '#';
            default -> false;
        };
    }

    /** A number that itself follows a dash: the middle of a date. */
    private boolean dashed(int token) {
        return text.kind(token) == Token.NUMBER
                && text.isMark(token - 1, '-')
                && text.end(token - 1) == text.start(token)
                && token > 1
                && text.end(token - 2) == text.start(token - 1);
    }

    private boolean attachedAfter(int token) {
        int after = token + 1;
        if (after >= text.size() || text.end(token) != text.start(after)) {
            return false;
        }
        char mark = text.folded()[text.start(after)];
        boolean number = after + 1 < text.size()
                && text.kind(after + 1) == Token.NUMBER
                && text.end(after) == text.start(after + 1);
        if (text.kind(after) == Token.WORD) {
            return mark < 'z' + 1 && lattice.first(after) < 0;
        }
        return number && (mark == '/' || mark == ':') || number && mark == '-' && dashes(after + 1);
    }

    private boolean dashes(int token) {
        return token + 2 < text.size()
                && text.isMark(token + 1, '-')
                && text.end(token) == text.start(token + 1)
                && text.kind(token + 2) == Token.NUMBER
                && text.end(token + 1) == text.start(token + 2);
    }

    /** Whether four plain digits read as a year after "in", "since", a month or the word for year. */
    boolean year(Amount amount) {
        return yearlike(amount) && ends(amount.from(), signs.beforeYear());
    }

    /** Whether a number of four plain digits could be a year. */
    boolean yearlike(Amount amount) {
        int value = amount.plain() && text.end(amount.from()) - text.start(amount.from()) == YEAR_DIGITS
                ? amount.value().intValue()
                : 0;
        return value >= FIRST_YEAR && value < LAST_YEAR;
    }

    /** Whether four plain digits could be a year of the Islamic calendar. */
    boolean hijri(Amount amount) {
        return amount.plain()
                && text.end(amount.from()) - text.start(amount.from()) == YEAR_DIGITS
                && amount.value().compareTo(HIJRI) > 0
                && amount.value().compareTo(HIJRI_END) < 0;
    }

    /** Whether something rises or falls in the sentence of a token before it. */
    boolean changes(int token) {
        for (int before = text.sentenceStart(text.sentenceOf(token)); before < token; before++) {
            for (int edge = lattice.first(before); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.symbol(edge) == signs.change()
                        && !lattice.entry(edge).is("direction", "level")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the number follows what numbers name: article 5, resolution 2231, Boeing 737. */
    boolean numbered(Amount amount) {
        return amount.plain() && ends(amount.from(), signs.numbered());
    }

    /** Whether the number is the base of a rate: per 100 thousand, one of every five. */
    boolean base(Amount amount) {
        return ends(amount.from(), signs.each());
    }

    /** Whether an edge with one of the symbols ends before a token. */
    private boolean ends(int token, BitSet symbols) {
        for (int from = token - 1; from >= 0 && from >= token - LOOK_BACK; from--) {
            for (int edge = lattice.first(from); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.to(edge) == token && symbols.get(lattice.symbol(edge))) {
                    return true;
                }
            }
        }
        return false;
    }
}

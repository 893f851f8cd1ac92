package marsad.pledge;

import java.time.LocalDate;
import marsad.lang.Language;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads a length of time as a deadline: "within two months" is due two months after the report. */
final class Within {
    /** Tokens that may stand between "within" and the unit: "of no more than sixty". */
    private static final int REACH = 5;

    private static final int MOST = 90;
    private static final int DAY = 10;

    private final Lattice lattice;
    private final Text text;
    private final int within;
    private final int number;
    private final int unit;
    private final int bound;
    private final int pair;
    private final int definite;
    private final @Nullable LocalDate written;

    Within(Language language, Lattice lattice, @Nullable String published) {
        this.lattice = lattice;
        text = lattice.text();
        within = language.symbol("within");
        number = language.symbol("number");
        unit = language.symbol("unit");
        bound = language.symbol("bound");
        pair = language.feature("dual") | language.feature("plural");
        definite = language.feature("def");
        written = published == null ? null : LocalDate.parse(published.substring(0, DAY));
    }

    /** The last day of a length that begins at a token, EDTF; null if none does or nobody knows from when it counts. */
    @Nullable
    String due(int token, int end) {
        int opener = written == null ? -1 : lattice.longest(token, within);
        int last = opener < 0 ? token : Math.min(end, lattice.to(opener) + REACH);
        int count = 0;
        int at = opener < 0 ? last : lattice.to(opener);
        while (at < last && text.kind(at) != Token.MARK && !over(at)) {
            int measure = lattice.longest(at, unit);
            if (measure >= 0 && !lattice.has(measure, definite) && (count > 0 || two(measure))) {
                return after(lattice.entry(measure).need("unit"), count > 0 ? count : 2);
            }
            count = count(at, count);
            at = next(at);
        }
        return null;
    }

    /** Whether a length looks back: "in more than ten years". */
    private boolean over(int token) {
        int more = lattice.longest(token, bound);
        return more >= 0 && lattice.entry(more).is("bound", "over");
    }

    /** The token behind, words such as "not exceeding" taken as one. */
    private int next(int token) {
        int words = lattice.longest(token, bound);
        return words < 0 ? token + 1 : lattice.to(words);
    }

    /** Whether a unit stands in the dual, whose oblique case is spelt like the plural of a noun that has no such plural. */
    private boolean two(int measure) {
        Entry entry = lattice.entry(measure);
        return entry.is("unit", entry.id()) && (lattice.features(measure) & pair) != 0;
    }

    /** The number at a token; the one before it where the token is none. */
    private int count(int token, int before) {
        if (text.kind(token) == Token.NUMBER) {
            return most(text.form(token));
        }
        int word = lattice.longest(token, number);
        return word < 0 ? before : most(lattice.entry(word).get("value", "0"));
    }

    private static int most(String digits) {
        boolean whole = digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
        int count = whole ? Integer.parseInt(digits) : 0;
        return count <= MOST ? count : 0;
    }

    private @Nullable String after(String measure, int count) {
        LocalDate from = written;
        if (from == null) {
            return null;
        }
        return switch (measure) {
            case "day" -> "../" + from.plusDays(count);
            case "week" -> "../" + from.plusWeeks(count);
            case "month" -> "../" + from.plusMonths(count);
            case "year" -> "../" + from.plusYears(count).getYear();
            default -> null;
        };
    }
}

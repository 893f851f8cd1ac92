package marsad.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Composes a number from its words, by the grammar of Arabic numerals: hundreds, units and tens joined by "and", scales
 * behind them, smaller parts after larger ones, and a half at the end.
 */
final class NumberParser {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Atoms atoms;
    private final int and;
    private final int glued;
    private final int def;
    /** Token before which no further part may begin. */
    private int limit;

    /**
     * @param and bit of the conjunction
     * @param glued bits of the prepositions that are written together with a word
     * @param def bit of the article
     */
    NumberParser(Atoms atoms, int and, int glued, int def) {
        this.atoms = atoms;
        this.and = and;
        this.glued = glued;
        this.def = def;
    }

    /** The number that begins at a token and takes up no part that begins at or after {@code limit}; null if none. */
    @Nullable
    Amount parse(int from, int limit) {
        this.limit = limit;
        Part first = part(from);
        if (first == null) {
            return null;
        }
        BigDecimal total = first.value();
        BigDecimal scale = first.scale();
        BigDecimal head = first.head();
        int to = first.to();
        Part next = scale.compareTo(Part.ONE) > 0 ? joined(to) : null;
        while (next != null) {
            if (next.value().compareTo(scale) < 0) {
                total = total.add(next.value());
                scale = next.scaled() ? next.scale() : Part.ONE.max(scale);
            } else if (multiplies(scale, next)) {
                total = total.add(head(next)).multiply(next.scale());
                scale = next.scale();
            } else {
                break;
            }
            head = null;
            to = next.to();
            next = next.scaled() ? joined(to) : null;
        }
        boolean plain = to == first.to() && !first.words() && !first.scaled();
        return new Amount(total, from, to, scale, head, plain, first.fraction());
    }

    /** "A thousand and two hundred billion": the last scale goes with all that stands before it. */
    private static boolean multiplies(BigDecimal scale, Part next) {
        return scale.compareTo(THOUSAND) == 0
                && next.scale().compareTo(MILLION) >= 0
                && next.words()
                && next.head() != null
                && next.head().compareTo(THOUSAND) < 0;
    }

    private static BigDecimal head(Part part) {
        return part.head() == null ? BigDecimal.ZERO : part.head();
    }

    /** The part that follows an "and", glued or apart. */
    private @Nullable Part joined(int at) {
        boolean apart = atoms.conjunction(at);
        int begin = apart ? at + 1 : at;
        Atom atom = begin < limit ? atoms.at(begin, true) : null;
        if (atom == null || atom.has(glued) || !apart && !atom.has(and)) {
            return null;
        }
        return atom.kind() == Atom.Kind.FRACTION ? null : part(begin);
    }

    private @Nullable Part part(int at) {
        Atom atom = opening(at);
        if (atom == null) {
            return null;
        }
        Part part = switch (atom.kind()) {
            case SCALE -> atom.plural() ? null : unit(atom.value(), atom.to());
            case DUAL ->
                unit(atom.value().divide(BigDecimal.valueOf(2)), atom.to()).withValue(atom.value());
            case FRACTION -> new Part(atom.value(), Part.ONE, atom.value(), true, true, atom.to());
            default -> decimals(below(atom));
        };
        if (part == null) {
            return null;
        }
        Part scaled = scales(part, atom.has(def) || part.fraction());
        return atom.kind() == Atom.Kind.FRACTION && !atom.alone() && !scaled.scaled()
                ? null
                : half(scaled, part.fraction());
    }

    /** "Three point five" in words. */
    private @Nullable Part decimals(@Nullable Part whole) {
        Atom next = whole != null && atoms.point(whole.to()) ? atoms.at(whole.to() + 1, true) : null;
        Part places = next == null || next.kind() == Atom.Kind.FRACTION ? null : below(next);
        if (whole == null || places == null) {
            return whole;
        }
        int digits = places.value().toPlainString().length();
        return Part.below(whole.value().add(places.value().movePointLeft(digits)), whole.words(), places.to());
    }

    private static Part unit(BigDecimal scale, int to) {
        return new Part(scale, scale, null, true, false, to);
    }

    /** The first atom of a part; a form that is dual or accusative is dual where a noun can follow it. */
    private @Nullable Atom opening(int at) {
        Atom atom = atoms.at(at, false);
        if (atom != null
                && atom.kind() == Atom.Kind.DUAL
                && (joinedAtom(atom.to()) != null || !atoms.word(atom.to()))) {
            return atoms.at(at, true);
        }
        return atom;
    }

    private @Nullable Atom joinedAtom(int at) {
        boolean apart = atoms.conjunction(at);
        int begin = apart ? at + 1 : at;
        Atom atom = begin < limit ? atoms.at(begin, true) : null;
        return atom != null && !atom.has(glued) && (apart || atom.has(and)) ? atom : null;
    }

    private @Nullable Atom adjoining(int at) {
        Atom atom = at < limit ? atoms.at(at, true) : null;
        return atom == null || atom.has(and | glued) ? null : atom;
    }

    /** Hundreds, tens and units, or digits. */
    private @Nullable Part below(Atom first) {
        boolean words = first.kind() != Atom.Kind.DIGITS;
        if (first.kind() == Atom.Kind.TEEN || first.kind() == Atom.Kind.TEN) {
            return Part.below(first.value(), true, first.to());
        }
        Atom hundred = first.kind() == Atom.Kind.HUNDRED ? null : adjoining(first.to());
        if (hundred != null
                && hundred.kind() == Atom.Kind.HUNDRED
                && hundred.value().compareTo(HUNDRED) == 0) {
            return tail(Part.below(first.value().multiply(HUNDRED), words, hundred.to()));
        }
        Part part = Part.below(first.value(), words, first.to());
        if (first.kind() == Atom.Kind.HUNDRED) {
            return tail(part);
        }
        Part ten = first.kind() == Atom.Kind.UNIT ? withTen(part) : null;
        return ten != null ? ten : first.alone() ? part : null;
    }

    /** Tens and units after hundreds. */
    private Part tail(Part hundreds) {
        Atom next = joinedAtom(hundreds.to());
        if (next == null || next.value().compareTo(HUNDRED) >= 0 || next.kind() == Atom.Kind.FRACTION) {
            return hundreds;
        }
        if (next.kind() == Atom.Kind.DIGITS && hundreds.words()) {
            return hundreds;
        }
        Part rest = Part.below(next.value(), true, next.to());
        Part ten = next.kind() == Atom.Kind.UNIT ? withTen(rest) : null;
        if (ten == null && !next.alone()) {
            return hundreds;
        }
        Part low = ten == null ? rest : ten;
        return Part.below(hundreds.value().add(low.value()), hundreds.words(), low.to());
    }

    private @Nullable Part withTen(Part units) {
        Atom ten = joinedAtom(units.to());
        boolean fits = ten != null && ten.kind() == Atom.Kind.TEN && ten.value().compareTo(TWENTY) >= 0;
        return ten != null && fits ? Part.below(units.value().add(ten.value()), true, ten.to()) : null;
    }

    /** Takes the scale words after a part, "hundred thousand million". */
    private Part scales(Part part, boolean defined) {
        Part all = part;
        Atom scale = adjoining(all.to());
        while (scale != null && scale.kind() == Atom.Kind.SCALE && (defined || !scale.has(def))) {
            all = all.times(scale.value(), scale.to());
            scale = adjoining(all.to());
        }
        return all;
    }

    /** "Three and a half", "three million and a half", "three million and half a million". */
    private Part half(Part part, boolean done) {
        Atom half = done ? null : joinedAtom(part.to());
        if (half == null || half.kind() != Atom.Kind.FRACTION) {
            return part;
        }
        Atom scale = adjoining(half.to());
        boolean scaled = scale != null && scale.kind() == Atom.Kind.SCALE;
        if (part.scaled()) {
            BigDecimal of = scale != null && scaled ? scale.value() : part.scale();
            int to = scale != null && scaled ? scale.to() : half.to();
            return new Part(part.value().add(half.value().multiply(of)), part.scale(), null, part.words(), false, to);
        }
        Part sum = Part.below(part.value().add(half.value()), part.words(), half.to());
        return scales(sum, true);
    }
}

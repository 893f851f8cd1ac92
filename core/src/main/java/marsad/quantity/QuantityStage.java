package marsad.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Quantity;
import marsad.model.Quantity.Bound;
import marsad.model.Span;
import marsad.rule.Match;
import marsad.rule.Matcher;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads amounts of money, percentages, counts and measures by the rules of {@code quantity.rule}. */
public final class QuantityStage {
    /** How many tokens before its number a quantity may begin: a noun, the words up to the number, a bound. */
    private static final int REACH = 12;

    private final NumberReader numbers;
    private final Guards.Signs signs;
    private final Units units;
    private final int symbol;

    public QuantityStage(Language language) {
        numbers = new NumberReader(language);
        signs = Guards.Signs.of(language);
        units = new Units(language);
        symbol = language.symbol("@quantity");
    }

    /** The quantities in the order of the text; each becomes a {@code @quantity} edge whose value is its index. */
    public List<Quantity> read(Reading reading) {
        Guards guards = new Guards(signs, reading);
        List<Amount> amounts = numbers.read(reading, guards);
        if (amounts.isEmpty()) {
            return List.of();
        }
        List<Match> matches = matches(reading, amounts);
        matches.sort(Comparator.comparingInt(Match::from)
                .thenComparing(Match::to, Comparator.reverseOrder())
                .thenComparingInt(Match::order));
        List<Quantity> found = new ArrayList<>();
        int free = 0;
        for (Match match : matches) {
            Quantity quantity = match.from() < free ? null : quantity(reading, guards, amounts, match, found);
            if (quantity != null) {
                int first = reading.text().tokenAt(quantity.span().start());
                free = reading.text().tokenAt(quantity.span().end() - 1) + 1;
                reading.mention(symbol, first, free, found.size(), 0);
                found.add(quantity);
            }
        }
        return List.copyOf(found);
    }

    /** The matches around the numbers; nothing else in a text can be a quantity. */
    private static List<Match> matches(Reading reading, List<Amount> amounts) {
        Matcher matcher = reading.matcher("quantity");
        List<Match> matches = new ArrayList<>();
        int free = 0;
        for (Amount amount : amounts) {
            int sentence = reading.text().sentenceStart(reading.text().sentenceOf(amount.from()));
            int from = Math.max(free, Math.max(sentence, amount.from() - REACH));
            matches.addAll(matcher.all(1, from, amount.from() + 1));
            free = amount.from() + 1;
        }
        return matches;
    }

    private @Nullable Quantity quantity(
            Reading reading, Guards guards, List<Amount> amounts, Match match, List<Quantity> before) {
        Lattice lattice = reading.lattice();
        Amount amount = amounts.get(lattice.value(match.edgeOf("number")));
        boolean steady = "steady".equals(match.rule().gives().get("if"));
        if (excluded(guards, amount, match.rule().gives().kind()) || steady && guards.changes(match.from())) {
            return null;
        }
        Units.Unit unit = units.of(reading, match, amount, before);
        if (unit == null) {
            return null;
        }
        Amount upper = amount(lattice, amounts, match.edgeOf("upper"));
        Amount like = upper == null ? amount(lattice, amounts, match.edgeOf("like")) : upper;
        BigDecimal low = like == null ? amount.value().add(rest(lattice, amounts, match)) : amount.before(like);
        if (upper != null && (low.compareTo(upper.value()) >= 0 || guards.yearlike(amount) && guards.yearlike(upper))) {
            return null;
        }
        return new Quantity(
                span(reading, match),
                plain(low.multiply(unit.factor())),
                unit.name(),
                bound(lattice, match),
                upper == null ? null : plain(upper.value().multiply(unit.factor())),
                match.rule().id());
    }

    private static @Nullable Amount amount(Lattice lattice, List<Amount> amounts, int edge) {
        return edge < 0 ? null : amounts.get(lattice.value(edge));
    }

    /** What the smaller units add: the cents after the dollars. */
    private static BigDecimal rest(Lattice lattice, List<Amount> amounts, Match match) {
        int rest = match.edgeOf("rest");
        return rest < 0
                ? BigDecimal.ZERO
                : amounts.get(lattice.value(rest))
                        .value()
                        .multiply(new BigDecimal(
                                lattice.entry(match.edgeOf("part")).need("value")));
    }

    private static boolean excluded(Guards guards, Amount amount, String kind) {
        return switch (kind) {
            case "money", "percent" -> false;
            case "unknown" ->
                guards.hijri(amount) || guards.yearlike(amount) || guards.numbered(amount) || guards.base(amount);
            case "same-count" -> guards.yearlike(amount);
            default -> guards.year(amount) || guards.numbered(amount) || guards.base(amount);
        };
    }

    /** From the first to the last of number and unit, without the words of a bound. */
    private static Span span(Reading reading, Match match) {
        Span span = null;
        for (String slot : List.of("number", "upper", "unit", "part")) {
            Span part = part(reading, match, slot);
            if (part != null) {
                span = span == null ? part : span.union(part);
            }
        }
        if (span == null) {
            throw new IllegalStateException(match.rule().place() + " captures no number");
        }
        return span;
    }

    private static @Nullable Span part(Reading reading, Match match, String slot) {
        Text text = reading.text();
        int edge = match.edgeOf(slot);
        if (edge >= 0) {
            return reading.lattice().span(edge);
        }
        String capture = match.captureFor(slot);
        int token = capture == null ? -1 : match.tokenOf(capture);
        return token < 0 ? null : text.span(token, token + 1);
    }

    private static Bound bound(Lattice lattice, Match match) {
        int edge = match.edgeOf("bound") < 0 ? match.edgeOf("after") : match.edgeOf("bound");
        String says = edge < 0 ? "" : lattice.entry(edge).get("bound", "");
        return switch (says.toLowerCase(Locale.ROOT)) {
            case "about" -> Bound.ABOUT;
            case "over" -> Bound.OVER;
            case "under" -> Bound.UNDER;
            case "atleast" -> Bound.AT_LEAST;
            case "atmost" -> Bound.AT_MOST;
            default -> Bound.EXACT;
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package marsad.figure;

import java.math.BigDecimal;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Quantity;

/** Whether an amount can be what a metric measures: nobody exports percent or kills dollars. */
final class Fit {
    private static final int CURRENCY_LENGTH = 3;

    /** The fewest people and things worth a line in a table when nothing is said of them but their number. */
    private static final BigDecimal FEW_PEOPLE = BigDecimal.TEN;

    private static final BigDecimal FEW_THINGS = BigDecimal.valueOf(3);

    private final Terms terms;
    private final Lattice lattice;

    Fit(Terms terms, Lattice lattice) {
        this.terms = terms;
        this.lattice = lattice;
    }

    static boolean money(Quantity quantity) {
        String unit = quantity.unit();
        return unit.length() == CURRENCY_LENGTH && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    static boolean percent(Quantity quantity) {
        return quantity.unit().equals("%");
    }

    /** Whether the amount is a value of the metric. */
    boolean level(Entry metric, Quantity quantity, int edge) {
        boolean count = !money(quantity) && !percent(quantity);
        if (count && quantity.value().compareTo(least(metric)) < 0) {
            return false;
        }
        return switch (metric.need("unit")) {
            case "money" -> money(quantity);
            case "percent" -> percent(quantity);
            case "any" -> !count || measured(edge);
            case "amount" -> money(quantity) || measured(edge);
            case "measure" -> measured(edge);
            case "persons" ->
                count && (people(edge) || terms.people().contains(quantity.unit()) || names(edge, metric));
            default -> count && names(edge, metric);
        };
    }

    /** The smallest count worth a line in a table; a part of one is none. */
    private static BigDecimal least(Entry metric) {
        return new BigDecimal(metric.get("least", "1"));
    }

    /** Whether the amount can be a rise or fall of the metric. */
    boolean change(Entry metric, Quantity quantity, int edge) {
        return percent(quantity) || level(metric, quantity, edge);
    }

    /** Whether a percentage of the metric can only be a rise or fall. */
    static boolean rate(Entry metric, Quantity quantity) {
        String unit = metric.need("unit");
        return percent(quantity) && (unit.equals("money") || unit.equals("amount") || unit.equals("measure"));
    }

    /** Whether the amount can be a part of what the metric measures. */
    static boolean share(Entry metric, Quantity quantity) {
        return percent(quantity) && metric.is("share", "yes");
    }

    private boolean measured(int edge) {
        return within(edge, terms.measure(), null);
    }

    /** The edge of the counted noun where a count of it belongs in a table by itself, or -1. */
    int table(Quantity quantity, int edge) {
        if (money(quantity) || percent(quantity)) {
            return -1;
        }
        for (int token = lattice.from(edge); token < lattice.to(edge); token++) {
            for (int e = lattice.first(token); e >= 0; e = lattice.next(e)) {
                if (lattice.symbol(e) == terms.counted() && lattice.to(e) <= lattice.to(edge) && listed(e, quantity)) {
                    return known(token, edge) ? -1 : e;
                }
            }
        }
        return -1;
    }

    private boolean listed(int noun, Quantity quantity) {
        BigDecimal least = lattice.entry(noun).get("people") != null ? FEW_PEOPLE : FEW_THINGS;
        return (lattice.entry(noun).get("people") != null || lattice.entry(noun).get("table") != null)
                && quantity.value().compareTo(least) >= 0;
    }

    /** "The three mosques": a noun before its number is one known already. */
    private boolean known(int token, int edge) {
        return token == lattice.from(edge) && lattice.to(edge) > token + 1;
    }

    private boolean people(int edge) {
        int after = lattice.to(edge);
        int next = after < lattice.text().size() ? lattice.longest(after, terms.human()) : -1;
        return within(edge, terms.human(), null)
                || counted(edge)
                || next >= 0 && lattice.entry(next).id().equals("others");
    }

    private boolean counted(int edge) {
        for (int token = lattice.from(edge); token < lattice.to(edge); token++) {
            int noun = lattice.longest(token, terms.counted());
            if (noun >= 0 && lattice.entry(noun).get("people") != null) {
                return true;
            }
        }
        return false;
    }

    private boolean names(int edge, Entry metric) {
        return within(edge, terms.metric(), metric);
    }

    private boolean within(int edge, int symbol, @org.jspecify.annotations.Nullable Entry wanted) {
        for (int token = lattice.from(edge); token < lattice.to(edge); token++) {
            for (int e = lattice.first(token); e >= 0; e = lattice.next(e)) {
                if (lattice.symbol(e) == symbol
                        && lattice.to(e) <= lattice.to(edge)
                        && (wanted == null || lattice.entry(e) == wanted)) {
                    return true;
                }
            }
        }
        return false;
    }
}

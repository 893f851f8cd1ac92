package marsad.figure;

import java.util.ArrayList;
import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Quantity;
import marsad.rule.Match;
import org.jspecify.annotations.Nullable;

/** Turns matches of the rules into claims about quantities and keeps the best for each. */
final class Claims {
    /** What a metric that names next to nothing is held to be further away, in tokens. */
    private static final int WEAK = 1000;

    private final Terms terms;
    private final Lattice lattice;
    private final Fit fit;
    private final Beside beside;
    private final List<Quantity> quantities;
    private final @Nullable Claim[] best;
    private final List<Match> carried = new ArrayList<>();
    private final List<Match> joined = new ArrayList<>();
    private final boolean wide;

    /**
     * Reads the claims of a report.
     *
     * @param wide whether it tells of states, so that whatever it counts is a figure
     */
    Claims(Terms terms, Reading reading, List<Quantity> quantities, boolean wide) {
        this.wide = wide;
        this.terms = terms;
        this.lattice = reading.lattice();
        this.fit = new Fit(terms, lattice);
        this.beside = new Beside(terms, lattice, quantities);
        this.quantities = quantities;
        this.best = new Claim[quantities.size()];
        for (Match match : reading.matcher("figure").all(1)) {
            consider(match);
        }
    }

    /** The best claim about a quantity whose metric is named beside it, or null. */
    @Nullable
    Claim of(int quantity) {
        return best[quantity];
    }

    /** The matches that say of a quantity that it measures what was named before. */
    List<Match> carried(int quantity) {
        return carried.stream().filter(m -> quantity(m) == quantity).toList();
    }

    /** The matches that join a quantity to one before it. */
    List<Match> joined(int quantity) {
        return joined.stream().filter(m -> quantity(m) == quantity).toList();
    }

    private int quantity(Match match) {
        return lattice.value(match.edgeOf("quantity"));
    }

    private void consider(Match match) {
        if (beside.base(match) || beside.translated(match.edgeOf("quantity"))) {
            return;
        }
        String kind = match.rule().gives().kind();
        if (kind.startsWith("carry")) {
            carried.add(match);
        } else if (kind.equals("joined")) {
            joined.add(match);
        } else if (kind.equals("counted")) {
            counted(match);
        } else {
            named(match, kind);
        }
    }

    private void named(Match match, String kind) {
        int token = lattice.from(match.edgeOf("metric"));
        int chosen = -1;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) == terms.metric()
                    && fits(kind, lattice.entry(edge), match)
                    && (chosen < 0 || lattice.to(edge) > lattice.to(chosen))) {
                chosen = edge;
            }
        }
        if (chosen >= 0) {
            boolean moved = kind.equals("level") && moved(match, lattice.entry(chosen));
            put(claim(match, chosen, moved ? "change" : kind));
        }
    }

    private boolean fits(String kind, Entry metric, Match match) {
        int edge = match.edgeOf("quantity");
        Quantity quantity = quantities.get(lattice.value(edge));
        return switch (kind) {
            case "change" -> moves(match) && fit.change(metric, quantity, edge);
            case "rate" -> moves(match) && Fit.rate(metric, quantity) && !beside.reaches(match);
            case "share" -> Fit.share(metric, quantity);
            default -> fit.level(metric, quantity, edge) && !(metric.is("unit", "persons") && beside.made(match));
        };
    }

    /** Whether the amount is by how much a value rose, as in "oil rose two dollars". */
    private boolean moved(Match match, Entry metric) {
        int verb = match.edgeOf("verb");
        return verb >= 0
                && moves(match)
                && lattice.entry(verb).get("bound") == null
                && !metric.is("unit", "persons")
                && !metric.is("unit", "self")
                && !beside.reaches(match);
    }

    private Claim claim(Match match, int metric, String kind) {
        int quantity = match.edgeOf("quantity");
        int gap = lattice.from(quantity) >= lattice.to(metric)
                ? lattice.from(quantity) - lattice.to(metric)
                : lattice.from(metric) - lattice.to(quantity);
        int last = lattice.entry(metric).is("weak", "yes") ? WEAK : 0;
        return make(match, lattice.entry(metric), kind, Math.max(gap, 0) + last);
    }

    private Claim make(Match match, Entry metric, String kind, int distance) {
        return new Claim(
                lattice.value(match.edgeOf("quantity")),
                metric,
                name(metric, kind, match),
                match.edgeOf("verb"),
                match.from(),
                match.to(),
                distance,
                match);
    }

    private String name(Entry metric, String kind, Match match) {
        String name = metric.need("metric");
        return switch (kind) {
            case "change", "rate", "carry-change" -> name + (falls(match) ? " decline" : " change");
            case "share" -> name.startsWith("share of") ? name : "share of " + name;
            default -> name;
        };
    }

    /** Whether the verb says that something rises or falls, not where it stands. */
    private boolean moves(Match match) {
        int verb = match.edgeOf("verb");
        return verb >= 0 && !lattice.entry(verb).is("direction", "level");
    }

    private boolean falls(Match match) {
        int verb = match.edgeOf("verb");
        return verb >= 0 && lattice.entry(verb).is("direction", "down");
    }

    /** A quantity whose counted noun is itself a metric. */
    private void counted(Match match) {
        int edge = match.edgeOf("quantity");
        for (int token = lattice.from(edge); token < lattice.to(edge); token++) {
            int metric = noun(token);
            if (metric >= 0 && fit.level(lattice.entry(metric), quantities.get(lattice.value(edge)), edge)) {
                boolean people = lattice.entry(metric).is("unit", "persons");
                put(make(match, lattice.entry(metric), "counted", people ? 0 : Integer.MAX_VALUE));
                return;
            }
        }
        if (wide) {
            thing(match);
        }
    }

    /** A count of things or people that no metric names, under the name of what is counted. */
    private void thing(Match match) {
        int edge = match.edgeOf("quantity");
        int noun = fit.table(quantities.get(lattice.value(edge)), edge);
        if (noun >= 0 && !beside.part(edge)) {
            Entry entry = lattice.entry(noun);
            String name = entry.get("table", entry.get("people", ""));
            put(new Claim(quantity(match), entry, name, -1, match.from(), match.to(), Integer.MAX_VALUE, match));
        }
    }

    /** The metric that a counted noun names; of two the feminine, because it is spelt out more fully. */
    private int noun(int token) {
        int best = -1;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) == terms.metric() && (best < 0 || better(edge, best))) {
                best = edge;
            }
        }
        return best;
    }

    private boolean better(int edge, int than) {
        return lattice.to(edge) != lattice.to(than)
                ? lattice.to(edge) > lattice.to(than)
                : lattice.has(edge, terms.fem()) && !lattice.has(than, terms.fem());
    }

    /** The claim that a quantity takes over from the one it is joined to, or null where they measure different things. */
    @Nullable
    Claim join(Match match, Claim before) {
        int edge = match.edgeOf("quantity");
        Quantity one = quantities.get(before.quantity());
        Quantity other = quantities.get(lattice.value(edge));
        boolean alike = one.unit().equals(other.unit()) && (Fit.money(one) || Fit.percent(one));
        return alike
                ? new Claim(
                        lattice.value(edge),
                        before.entry(),
                        before.metric(),
                        before.verb(),
                        lattice.from(edge),
                        lattice.to(edge),
                        0,
                        match)
                : null;
    }

    /** The claim of a match about the metric before it in its own sentence, however far back, or null. */
    @Nullable
    Claim far(Match match) {
        int start = lattice.text().sentenceStart(lattice.text().sentenceOf(match.from()));
        for (int token = match.from() - 1; token >= start; token--) {
            int edge = lattice.longest(token, terms.metric());
            if (edge >= 0 && sum(lattice.entry(edge))) {
                return carry(match, lattice.entry(edge), "");
            }
        }
        return null;
    }

    /** Whether a metric is one of money or goods by a name of its own; what is counted stands beside its number. */
    private static boolean sum(Entry metric) {
        return !metric.is("weak", "yes") && !metric.is("unit", "persons") && !metric.is("unit", "self");
    }

    /** The claim that a match about a metric named before, in a unit, makes, or null where the amount does not fit. */
    @Nullable
    Claim carry(Match match, Entry metric, String unit) {
        int edge = match.edgeOf("quantity");
        Quantity quantity = quantities.get(lattice.value(edge));
        String kind = match.rule().gives().kind();
        boolean fits = kind.equals("carry")
                ? (scaled(quantity) || quantity.unit().equals(unit))
                        && !metric.is("unit", "persons")
                        && fit.level(metric, quantity, edge)
                : moves(match) && Fit.percent(quantity) && !metric.is("unit", "percent");
        return fits ? make(match, metric, kind, 0) : null;
    }

    private static boolean scaled(Quantity quantity) {
        return Fit.money(quantity) || Fit.percent(quantity);
    }

    private void put(Claim claim) {
        Claim before = best[claim.quantity()];
        if (before == null || claim.beats(before)) {
            best[claim.quantity()] = claim;
        }
    }
}

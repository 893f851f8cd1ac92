package marsad.actor;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.lexicon.Lexicon;

/**
 * Decides what each name of a state, place or organization means: the longest name wins, a doubtful one needs a plain
 * mention of the same state or body elsewhere in the report.
 */
final class Atoms {
    private final int state;
    private final int government;
    private final int demonym;
    private final int demonymFixed;
    private final int place;
    private final int org;
    private final int media;
    private final StateContext context;
    private final SportContext sports;

    Atoms(Language language) {
        state = language.symbol("state");
        government = language.symbol("government");
        demonym = language.symbol("demonym");
        demonymFixed = language.symbol("demonym-fixed");
        place = language.symbol("place");
        org = language.symbol("org");
        media = language.symbol("media");
        context = new StateContext(language);
        sports = new SportContext(language);
    }

    /** What a report says of states and bodies beyond doubt. */
    private record Evidence(Set<String> states, Set<String> bodies, SportContext.Report sport) {}

    /**
     * The chosen edge per token where one begins. Tokens in {@code taken} belong to names of persons and begin none.
     *
     * @param statesOfPersons states of the persons whom the report names, which vouch for a doubtful name of them
     */
    Map<Integer, Integer> choose(Reading reading, BitSet taken, Set<String> statesOfPersons) {
        Lattice lattice = reading.lattice();
        Evidence evidence = evidence(reading, taken);
        evidence.states().addAll(statesOfPersons);
        Map<Integer, Integer> chosen = new HashMap<>();
        int token = 0;
        while (token < reading.text().size()) {
            int best = taken.get(token) ? -1 : best(lattice, token, evidence);
            if (best >= 0) {
                chosen.put(token, best);
                token = lattice.to(best);
            } else {
                token++;
            }
        }
        return chosen;
    }

    private Evidence evidence(Reading reading, BitSet taken) {
        Set<String> states = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        Lattice lattice = reading.lattice();
        for (int token = 0; token < reading.text().size(); token++) {
            for (int edge = lattice.first(token); edge >= 0 && !taken.get(token); edge = lattice.next(edge)) {
                if (!isAtom(lattice.symbol(edge)) || doubtful(lattice, edge) || longerAt(lattice, edge)) {
                    continue;
                }
                Entry entry = lattice.entry(edge);
                if (ofSport(entry)) {
                    continue;
                }
                if (lattice.symbol(edge) == org || lattice.symbol(edge) == media) {
                    bodies.add(entry.id());
                } else if (lattice.symbol(edge) != place) {
                    states.add(entry.id());
                } else if (entry.get("state") != null) {
                    states.add(entry.need("state"));
                }
            }
        }
        return new Evidence(states, bodies, sports.of(lattice));
    }

    private boolean longerAt(Lattice lattice, int edge) {
        for (int other = lattice.first(lattice.from(edge)); other >= 0; other = lattice.next(other)) {
            if (isAtom(lattice.symbol(other)) && lattice.to(other) > lattice.to(edge)) {
                return true;
            }
        }
        return false;
    }

    boolean isAtom(int symbol) {
        return symbol == state
                || symbol == demonym
                || symbol == demonymFixed
                || symbol == government
                || symbol == place
                || symbol == org
                || symbol == media;
    }

    boolean isDemonym(int symbol) {
        return symbol == demonym || symbol == demonymFixed;
    }

    boolean isState(int symbol) {
        return symbol == state || symbol == government;
    }

    boolean isPlace(int symbol) {
        return symbol == place;
    }

    boolean isOrganization(int symbol) {
        return symbol == org;
    }

    boolean isMedium(int symbol) {
        return symbol == media;
    }

    private static boolean doubtful(Lattice lattice, int edge) {
        return lattice.has(edge, Lexicon.NEEDS_EVIDENCE) || lattice.entry(edge).is("ambiguous", "yes");
    }

    /** The longest acceptable edge; among equals an organization before a state before a place. */
    private int best(Lattice lattice, int token, Evidence evidence) {
        int best = -1;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (isAtom(lattice.symbol(edge))
                    && accepted(lattice, edge, evidence)
                    && (best < 0
                            || lattice.to(edge) > lattice.to(best)
                            || lattice.to(edge) == lattice.to(best) && better(lattice, edge, best))) {
                best = edge;
            }
        }
        return best;
    }

    private boolean better(Lattice lattice, int edge, int than) {
        boolean doubt = doubtful(lattice, edge) && !ofSport(lattice.entry(edge));
        if (doubt != (doubtful(lattice, than) && !ofSport(lattice.entry(than)))) {
            return !doubt;
        }
        return rank(lattice.symbol(edge)) < rank(lattice.symbol(than));
    }

    private int rank(int symbol) {
        if (symbol == org) {
            return 0;
        }
        if (isState(symbol)) {
            return 1;
        }
        return isDemonym(symbol) ? 2 : symbol == media ? 3 : 4;
    }

    /** Whether the letters end like the lexicon's, where folding makes another word of a name. */
    private static boolean written(Lattice lattice, int edge) {
        Entry entry = lattice.entry(edge);
        return !entry.is("written", "exact")
                || lattice.span(edge).of(lattice.text().source()).endsWith(entry.form());
    }

    /** Whether a name means its club in reports of sport only. */
    private static boolean ofSport(Entry entry) {
        return entry.is("in", "sport");
    }

    /** Whether a club of another state that the report names has the same name. */
    private boolean rival(Lattice lattice, int edge, Evidence evidence) {
        for (int other = lattice.first(lattice.from(edge)); other >= 0; other = lattice.next(other)) {
            if (lattice.symbol(other) == org
                    && lattice.to(other) == lattice.to(edge)
                    && ofSport(lattice.entry(other))
                    && !lattice.entry(other).id().equals(lattice.entry(edge).id())
                    && evidence.states().contains(lattice.entry(other).need("state"))) {
                return true;
            }
        }
        return false;
    }

    private boolean accepted(Lattice lattice, int edge, Evidence evidence) {
        if (!written(lattice, edge)) {
            return false;
        }
        Entry entry = lattice.entry(edge);
        if (ofSport(entry) && evidence.bodies().contains(entry.id())) {
            return evidence.sport().noPlace(edge);
        }
        if (ofSport(entry) && !evidence.sport().club(edge)) {
            return false;
        }
        if (!doubtful(lattice, edge)) {
            return true;
        }
        int symbol = lattice.symbol(edge);
        if (ofSport(entry) && entry.is("ambiguous", "yes")) {
            return evidence.states().contains(entry.need("state")) && !rival(lattice, edge, evidence);
        }
        if (symbol == org || symbol == media) {
            return evidence.bodies().contains(entry.id());
        }
        return evidence.states().contains(symbol == place ? entry.get("state", "") : entry.id())
                || symbol != place && entry.is("needs", "context") && context.vouches(lattice, edge, isDemonym(symbol));
    }
}

package marsad.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Span;
import marsad.rule.Match;
import org.jspecify.annotations.Nullable;

/** Finds bodies that are named by what they are and what they deal with: "the committee of foreign relations". */
final class Organs {
    private final Phrases phrases;
    private final Atoms atoms;
    private final Reading reading;
    private final Lattice lattice;
    private final Map<Integer, Integer> chosen;
    private final Findings findings;
    private final List<Match> matches = new ArrayList<>();
    private final BitSet tokens = new BitSet();
    /** The state of an organ by its name; empty where the report tells of two. */
    private final Map<String, String> states = new HashMap<>();

    Organs(Phrases phrases, Reading reading, Map<Integer, Integer> chosen, Findings findings) {
        this.phrases = phrases;
        this.atoms = phrases.atoms();
        this.reading = reading;
        this.lattice = reading.lattice();
        this.chosen = chosen;
        this.findings = findings;
    }

    /** Looks for the organs of the report. */
    void find() {
        for (Match match : reading.matcher("actor").longest(2)) {
            if (!known(match)) {
                matches.add(match);
                tokens.set(match.from(), match.to());
                int state = match.edgeOf("state");
                if (state >= 0) {
                    states.merge(name(match), lattice.entry(state).id(), (a, b) -> a.equals(b) ? a : "");
                }
            }
        }
    }

    /** Whether the lexicon knows a body by a name at least as long. */
    private boolean known(Match match) {
        for (int token = match.from(); token < match.to(); token++) {
            Integer edge = chosen.get(token);
            int least = token == match.from() ? match.to() : match.to() + 1;
            if (edge != null && atoms.isOrganization(lattice.symbol(edge)) && lattice.to(edge) >= least) {
                return true;
            }
        }
        return false;
    }

    /** Whether a match lies within the name of an organ. */
    boolean hold(Match match) {
        return tokens.get(match.from()) && tokens.get(match.to() - 1);
    }

    /** Adds the organs to the findings. What else is named inside them is part of their name, but for states. */
    void gather() {
        for (Match match : matches) {
            add(match);
            for (int token = match.from(); token < match.to(); token++) {
                Integer edge = chosen.get(token);
                if (edge != null && atoms.isOrganization(lattice.symbol(edge))) {
                    findings.cover(token, token + 1);
                }
            }
        }
    }

    private void add(Match match) {
        String name = name(match);
        String state = states.getOrDefault(name, "");
        String of = state.isEmpty() ? null : state;
        String whole = of == null ? name : name + " of " + phrases.stateName(of);
        Entity organ = new Entity(Entity.Kind.ORGANIZATION, Entity.slug(whole), whole, null, of, of);
        int to = end(match);
        findings.add(match, to, findings.phrase(match, to), organ, true, !findings.inPhrase(match.from(), to));
    }

    /** "In Bahrain" behind an organ tells its state, but is no part of its name. */
    private int end(Match match) {
        int state = match.edgeOf("state");
        boolean outside = state >= 0 && atoms.isState(lattice.symbol(state));
        return outside ? lattice.from(state) - 1 : match.to();
    }

    /** "Foreign Relations Committee"; some fields call their organ otherwise: a federation of football is an association. */
    private String name(Match match) {
        Entry head = lattice.entry(match.edgeOf("head"));
        Entry field = lattice.entry(match.edgeOf("field"));
        int second = match.edgeOf("second");
        String of = second < 0 ? "" : " and " + lattice.entry(second).need("name");
        return field.get(head.id(), field.need("name") + of + ' ' + head.need("name"));
    }
}

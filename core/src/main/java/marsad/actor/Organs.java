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
import marsad.text.Text;

/** Finds bodies that are named by what they are and what they deal with: "the committee of foreign relations". */
final class Organs {
    private static final char YEH = '\u064A';
    private static final char TEH = '\u0647';

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
        int to = end(match);
        Span phrase = findings.phrase(match, to);
        String english = of == null ? name : name + " of " + phrases.stateName(of);
        String whole = to > match.to() ? phrase.of(reading.text().source()) : english;
        Entity organ = new Entity(Entity.Kind.ORGANIZATION, Entity.slug(whole), whole, null, of, of);
        findings.add(match, to, phrase, organ, true, !findings.inPhrase(match.from(), to));
    }

    /** Where a name ends: "in Bahrain" tells the state, but is no part of it; an unknown adjective goes on with it. */
    private int end(Match match) {
        int state = match.edgeOf("state");
        if (state >= 0 && atoms.isState(lattice.symbol(state))) {
            return lattice.from(state) - 1;
        }
        return state < 0 && adjective(match.to()) ? match.to() + 1 : match.to();
    }

    /** Whether a word with the article and the ending of relation stands at a token, and means no state. */
    private boolean adjective(int token) {
        Text text = reading.text();
        if (token >= text.size()
                || chosen.containsKey(token)
                || !phrases.words().prefixes().article(text, token)) {
            return false;
        }
        int last = text.end(token) - 1;
        return text.folded()[text.folded()[last] == TEH ? last - 1 : last] == YEH
                && phrases.words().mere(lattice, token);
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

package marsad.actor;

import java.util.Map;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Entity;

/** Gathers what stands alone: names of states, organizations, media and places in no phrase, and surnames. */
final class Alone {
    private final Phrases phrases;
    private final Atoms atoms;
    private final Reading reading;
    private final Lattice lattice;
    private final Map<Integer, Integer> chosen;
    private final People people;
    private final Bodies bodies;
    private final Within within;
    private final Findings findings;

    Alone(
            Phrases phrases,
            Reading reading,
            Map<Integer, Integer> chosen,
            People people,
            Bodies bodies,
            Within within,
            Findings findings) {
        this.phrases = phrases;
        this.atoms = phrases.atoms();
        this.reading = reading;
        this.lattice = reading.lattice();
        this.chosen = chosen;
        this.people = people;
        this.bodies = bodies;
        this.within = within;
        this.findings = findings;
    }

    /** States, organizations, media and places that belong to no phrase or stand inside one. */
    void gather() {
        for (Map.Entry<Integer, Integer> one : chosen.entrySet()) {
            int edge = one.getValue();
            if (findings.covered(one.getKey())) {
                continue;
            }
            int symbol = lattice.symbol(edge);
            Entry entry = lattice.entry(edge);
            boolean inPhrase = findings.inPhrase(lattice.from(edge), lattice.to(edge));
            if (atoms.isOrganization(symbol) || atoms.isMedium(symbol)) {
                organization(edge, entry, atoms.isMedium(symbol), !inPhrase);
            } else if (atoms.isPlace(symbol)) {
                String state = entry.get("state");
                if (state != null && !state.equals("-")) {
                    state(edge, state, "place", false);
                }
            } else if (!entry.id().equals("-")) {
                state(edge, entry.id(), entry.type(), atoms.isState(symbol) && !inPhrase);
                if (entry.get("also") != null) {
                    state(edge, entry.need("also"), entry.type(), false);
                }
            }
        }
    }

    private void organization(int edge, Entry entry, boolean medium, boolean party) {
        findings.add(edge, bodies.of(entry, medium), true, entry.type(), party);
        String state = entry.get("state");
        if (state != null && phrases.stateNames().containsKey(state) && entry.is("seat", "yes")) {
            state(edge, state, entry.type(), false);
        } else {
            findings.addAll(within.states(edge));
        }
    }

    private void state(int edge, String iso, String rule, boolean party) {
        findings.add(edge, Entity.state(iso, phrases.stateName(iso)), true, rule, party);
    }

    /** Single words that are the surname of a person the report has introduced. */
    void surnames() {
        if (!people.anyCalled()) {
            return;
        }
        Surnames surnames = new Surnames(phrases, phrases.shape(), reading, people);
        for (int token = 0; token < reading.text().size(); token++) {
            if (!findings.covered(token) && !chosen.containsKey(token)) {
                Found one = surnames.at(token, token > 0 && findings.covered(token - 1));
                if (one != null) {
                    findings.add(one);
                    findings.cover(one.from(), one.to());
                }
            }
        }
    }
}

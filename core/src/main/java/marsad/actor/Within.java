package marsad.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.rule.Match;

/**
 * Finds what is named inside something longer: the ministry in "a source in the ministry", the state in the name of its
 * army.
 */
final class Within {
    private static final int ADJECTIVES = 2;

    private final Phrases phrases;
    private final Atoms atoms;
    private final Reading reading;
    private final Lattice lattice;
    private final Map<Integer, Integer> chosen;
    private final Offices offices;
    private final Bodies bodies;

    Within(Phrases phrases, Reading reading, Map<Integer, Integer> chosen, Offices offices, Bodies bodies) {
        this.phrases = phrases;
        this.atoms = phrases.atoms();
        this.reading = reading;
        this.lattice = reading.lattice();
        this.chosen = chosen;
        this.offices = offices;
        this.bodies = bodies;
    }

    /** The bodies that a phrase of a person, an office or a source names on its way. */
    List<Found> bodies(Match match) {
        List<Found> found = new ArrayList<>();
        int token = match.from();
        while (token < match.to()) {
            int edge = body(match, token);
            int state = edge < 0 ? -1 : state(lattice.to(edge), match.to());
            Found body = edge < 0 || state < 0 && !certain(edge) ? null : found(edge, state);
            if (body != null && body.mention().entity().kind() == Entity.Kind.ORGANIZATION) {
                found.add(body);
            }
            token = body == null ? token + 1 : body.to();
        }
        return found;
    }

    private int body(Match match, int token) {
        Integer here = chosen.get(token);
        if (here != null && !atoms.isDemonym(lattice.symbol(here))) {
            return -1;
        }
        int edge = lattice.longest(token, phrases.words().body());
        return edge >= 0 && named(match, edge) ? edge : -1;
    }

    /** Whether a body is named as such: "foreign" in "the foreign minister" is none, but it is in "a spokesman of". */
    private boolean named(Match match, int edge) {
        int office = match.edgeOf("office");
        boolean inOffice = office >= 0 && lattice.from(edge) < lattice.to(office);
        if (lattice.to(edge) - lattice.from(edge) > 1) {
            return true;
        }
        boolean joined = lattice.has(edge, phrases.and())
                || lattice.has(edge, phrases.words().li());
        return !joined && !bodies.adjective(edge, false) && (!inOffice || offices.byFirstWord(office));
    }

    /** Whether a body without a state is a certain one: "the council of ministers", not "a council of ministers of". */
    private boolean certain(int edge) {
        return phrases.words().prefixes().definite(reading.text(), lattice.to(edge) - 1);
    }

    /** The state to which a body that ends at a token belongs, -1 if the phrase names none. */
    private int state(int from, int to) {
        int token = from;
        for (int i = 0; i < ADJECTIVES && token < to && !chosen.containsKey(token); i++) {
            int adjective = lattice.longest(token, phrases.words().adjective());
            token = adjective < 0 ? token : lattice.to(adjective);
        }
        Integer edge = token < to ? chosen.get(token) : null;
        return edge != null
                        && (atoms.isDemonym(lattice.symbol(edge)) || atoms.isState(lattice.symbol(edge)))
                        && lattice.to(edge) <= to
                ? edge
                : -1;
    }

    private Found found(int edge, int state) {
        int to = state < 0 ? lattice.to(edge) : lattice.to(state);
        Span span =
                reading.text().foldedSpan(lattice.start(edge), reading.text().end(to - 1));
        String iso = state < 0 ? null : lattice.entry(state).id();
        Entity body = bodies.of(lattice.entry(edge), iso, span, to == lattice.from(edge) + 1);
        return new Found(new Mention(span, span, body, true, "actor.body"), lattice.from(edge), to, false, 0);
    }

    /** The mention of its own state in the name of a body or medium, as in "the Indian army"; by a town, but for clubs and media. */
    List<Found> states(int edge) {
        String state = lattice.entry(edge).get("state");
        List<Found> found = new ArrayList<>();
        if (state == null || !phrases.stateNames().containsKey(state)) {
            return found;
        }
        boolean town = atoms.isOrganization(lattice.symbol(edge))
                && !lattice.entry(edge).is("kind", "club");
        for (int token = lattice.from(edge); token < lattice.to(edge); token++) {
            int inner = ofState(token, lattice.to(edge), state, town);
            if (inner >= 0) {
                Span span = lattice.span(inner);
                Entity entity = Entity.state(state, phrases.stateName(state));
                String rule = lattice.entry(inner).type();
                found.add(new Found(new Mention(span, span, entity, true, rule), token, lattice.to(inner), false, 0));
            }
        }
        return found;
    }

    private int ofState(int token, int to, String state, boolean town) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            boolean names = atoms.isState(symbol) || atoms.isDemonym(symbol);
            String of = names
                    ? lattice.entry(edge).id()
                    : town && atoms.isPlace(symbol) ? lattice.entry(edge).get("state") : null;
            if (state.equals(of) && lattice.to(edge) <= to) {
                return edge;
            }
        }
        return -1;
    }
}

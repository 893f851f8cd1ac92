package marsad.actor;

import java.util.Map;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Span;
import marsad.rule.Match;
import org.jspecify.annotations.Nullable;

/** Tells who holds the office that a phrase names: one certain person, or somebody without a name. */
final class Holders {
    private static final String OFFICE = "office";

    private final Phrases phrases;
    private final Atoms atoms;
    private final Reading reading;
    private final Lattice lattice;
    private final Map<Integer, Integer> chosen;
    private final People people;
    private final Offices offices;

    Holders(Phrases phrases, Reading reading, Map<Integer, Integer> chosen, People people, Offices offices) {
        this.phrases = phrases;
        this.atoms = phrases.atoms();
        this.reading = reading;
        this.lattice = reading.lattice();
        this.chosen = chosen;
        this.people = people;
        this.offices = offices;
    }

    @Nullable
    Entity holder(Match match, int to, String office, @Nullable String state) {
        if (!definite(match, to)) {
            return null;
        }
        boolean now = offices.now(match, to);
        if (state != null) {
            return people.holder(office, state, now);
        }
        int edge = match.edgeOf(OFFICE);
        boolean alone = now && to == lattice.to(edge) && offices.alone(edge) && !described(to);
        return alone ? people.only(office, match.from()) : null;
    }

    /** Whether a word with the article, which is no time, follows: an adjective makes it another office. */
    private boolean described(int token) {
        return token < reading.text().size()
                && phrases.words().prefixes().article(reading.text(), token)
                && !lattice.begins(token, phrases.time());
    }

    /** Whether a phrase means one certain holder: "a German minister" does not. */
    private boolean definite(Match match, int to) {
        int edge = match.edgeOf(OFFICE);
        if (offices.byFirstWord(edge)) {
            return offices.definiteFirst(edge);
        }
        for (int token = lattice.to(edge); token < to; token++) {
            Integer inner = chosen.get(token);
            if (inner != null) {
                int symbol = lattice.symbol(inner);
                return atoms.isState(symbol) || atoms.isOrganization(symbol) || offices.definite(inner, false);
            }
        }
        return offices.counterpart(match)
                || offices.definite(edge, lattice.entry(edge).get("state") != null);
    }

    Entity someone(Span phrase, String office, @Nullable String state) {
        String words = phrase.of(reading.text().source());
        return new Entity(Entity.Kind.SOURCE, Entity.slug(words), words, office, state, state);
    }

    /** The first state between tokens that "and" joins to another: "the presidents of Russia and China". */
    int joined(int from, int to) {
        for (int token = from; token < to; token++) {
            Integer edge = chosen.get(token);
            if (edge != null
                    && lattice.has(edge, phrases.and())
                    && (atoms.isDemonym(lattice.symbol(edge)) || atoms.isState(lattice.symbol(edge)))) {
                return edge;
            }
        }
        return -1;
    }

    /**
     * Code of the state or body that an office between tokens is of, or null: of the body that its entry names, wherever
     * it is sent; else of the first that the words name; else of the state that its entry names.
     *
     * @param edge of the office, or -1
     */
    @Nullable
    String stateOf(int edge, int from, int to, @Nullable Candidate but) {
        String body = edge < 0 ? null : lattice.entry(edge).get("body");
        String named = body != null ? body : stateIn(from, to, but);
        return named != null || edge < 0 ? named : lattice.entry(edge).get("state");
    }

    @Nullable
    String stateIn(int from, int to, @Nullable Candidate but) {
        for (int token = from; token < to; token++) {
            if (but != null && token >= but.from() && token < but.to()) {
                continue;
            }
            Integer edge = chosen.get(token);
            if (edge != null && (atoms.isDemonym(lattice.symbol(edge)) || atoms.isState(lattice.symbol(edge)))) {
                return lattice.entry(edge).id();
            }
            if (edge != null && atoms.isOrganization(lattice.symbol(edge))) {
                Entry body = lattice.entry(edge);
                return body.get("code") != null ? body.get("code") : body.get("state");
            }
        }
        return null;
    }
}

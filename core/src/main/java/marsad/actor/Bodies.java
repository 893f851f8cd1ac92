package marsad.actor;

import java.util.HashMap;
import java.util.Map;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Span;
import marsad.rule.Match;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Names the bodies of one report: those of the lexicon, and those that any state has, by their state. */
final class Bodies {
    private final Phrases phrases;
    private final Reading reading;
    /** The state whose body of a kind the report names; empty where there are two. */
    private final Map<String, String> states = new HashMap<>();

    Bodies(Phrases phrases, Reading reading) {
        this.phrases = phrases;
        this.reading = reading;
    }

    /** Whether the one word of a body is the adjective of the noun before it, as in "foreign trade". */
    boolean adjective(Match match) {
        int edge = match.edgeOf("body");
        return edge >= 0 && adjective(edge, ofDemonym(match.edgeOf("state")));
    }

    /** The same of a body's edge; one without the article before the adjective of a state is an adjective too. */
    boolean adjective(int edge, boolean ofDemonym) {
        Lattice lattice = reading.lattice();
        if (!lattice.entry(edge).is("adjective", "yes")) {
            return false;
        }
        boolean definite = lattice.has(edge, phrases.words().def());
        int before = lattice.from(edge) - 1;
        return ofDemonym && !definite || before >= 0 && !lattice.has(edge, phrases.proclitics()) && noun(before);
    }

    private boolean ofDemonym(int state) {
        return state >= 0 && phrases.atoms().isDemonym(reading.lattice().symbol(state));
    }

    /** Whether a word bears the article and is no verb. */
    private boolean noun(int token) {
        Lattice lattice = reading.lattice();
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.has(edge, phrases.words().finite())) {
                return false;
            }
        }
        return reading.text().kind(token) == Token.WORD
                && phrases.words().prefixes().definite(reading.text(), token);
    }

    /** Notes that the report names a state's body, so that the body alone means that state's. */
    void remember(Match match, @Nullable String state) {
        int edge = match.edgeOf("body");
        if (edge >= 0 && state != null) {
            states.merge(reading.lattice().entry(edge).id(), state, (a, b) -> a.equals(b) ? a : "");
        }
    }

    /** The body of a phrase, of a state or, without one, of the state whose body the report names elsewhere. */
    Entity of(Match match, @Nullable String state, Span phrase) {
        Entry body = reading.lattice().entry(match.edgeOf("body"));
        boolean single =
                match.to() == match.from() + 1 || !phrases.words().prefixes().definite(reading.text(), match.to() - 1);
        return of(body, state, phrase, single);
    }

    /**
     * The body of a phrase.
     *
     * @param single whether the phrase is one word or indefinite, which alone names no certain body
     */
    Entity of(Entry body, @Nullable String state, Span phrase, boolean single) {
        String elsewhere = single ? null : states.get(body.id());
        String of = state != null || elsewhere == null || elsewhere.isEmpty() ? state : elsewhere;
        Entity.Kind kind =
                body.is("org", "yes") && (of != null || !single) ? Entity.Kind.ORGANIZATION : Entity.Kind.SOURCE;
        String name = of == null || body.get("name") == null
                ? phrase.of(reading.text().source())
                : body.need("name") + " of " + phrases.stateName(of);
        return new Entity(kind, Entity.slug(name), name, null, of, of);
    }

    /** The organization or medium of a lexicon entry. */
    Entity of(Entry entry, boolean medium) {
        String code = entry.get("code") != null ? entry.get("code") : entry.get("state");
        return new Entity(kind(entry, medium), entry.id(), entry.need("name"), null, entry.get("state"), code);
    }

    /** An army stands for its state unless it acts under a name of its own; a network that people write on is a body, an outlet is a medium. */
    private static Entity.Kind kind(Entry entry, boolean medium) {
        if (entry.is("kind", "army") && entry.get("code") == null && !entry.is("org", "yes")) {
            return Entity.Kind.SOURCE;
        }
        boolean outlet = medium && !entry.is("kind", "social") || entry.is("kind", "media");
        return outlet ? Entity.Kind.MEDIUM : Entity.Kind.ORGANIZATION;
    }
}

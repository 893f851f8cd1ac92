package marsad.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.rule.Match;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases of {@code actor.rule} and the names that stand alone, and makes mentions of them. */
final class Phrases {
    private final Atoms atoms;
    private final Map<String, String> stateNames;
    private final int proclitics;
    private final String rules = "actor";

    Phrases(Language language, Atoms atoms, Map<String, String> stateNames) {
        this.atoms = atoms;
        this.stateNames = stateNames;
        this.proclitics =
                language.feature("bi") | language.feature("li") | language.feature("ka") | language.feature("and");
    }

    /** An office whose match took in the name of somebody else; it ends at {@code to}. */
    private record Separated(Match match, int to) {}

    /** One report's mentions being gathered. */
    private final class Gathering {
        private final Reading reading;
        private final List<Candidate> candidates;
        private final Map<Integer, Integer> chosen;
        private final People people;
        private final List<Found> found = new ArrayList<>();
        private final BitSet covered = new BitSet();
        private final List<Separated> separated = new ArrayList<>();
        private @Nullable String lastOffice;

        Gathering(Reading reading, List<Candidate> candidates, Map<Integer, Integer> chosen, People people) {
            this.reading = reading;
            this.candidates = candidates;
            this.chosen = chosen;
            this.people = people;
        }

        /** Names first, so that an office alone can be resolved wherever the report introduces its holder. */
        List<Found> gather() {
            List<Match> matches = reading.matcher(rules).longest(1);
            for (Match match : matches) {
                if (match.rule().gives().kind().equals("person")) {
                    person(match);
                }
            }
            for (Match match : matches) {
                switch (match.rule().gives().kind()) {
                    case "office" -> office(match, match.to());
                    case "body" -> body(match);
                    case "source" -> source(match);
                    case "quoted" -> quoted(match);
                    default -> rememberOffice(match);
                }
            }
            separated.forEach(s -> office(s.match(), s.to()));
            alone();
            surnames();
            return found;
        }

        private void person(Match match) {
            Lattice lattice = reading.lattice();
            Candidate candidate = candidates.get(lattice.value(match.edgeOf("name")));
            String office = officeOf(match);
            String state = stateIn(match.from(), match.to(), candidate);
            Entry known = candidate.known();
            if (known != null && state != null && stateNames.containsKey(state) && !Terms.fits(known, office, state)) {
                stranger(match, candidate);
                return;
            }
            if (known != null && !candidate.sure() && (state == null || !Terms.fits(known, office, state))) {
                return;
            }
            if (known == null
                    && office == null
                    && !candidate.sure()
                    && !match.rule().id().contains("title")) {
                return;
            }
            Entity entity = people.introduce(candidate, office, state);
            Span span =
                    reading.text().foldedSpan(candidate.start(), reading.text().end(candidate.to() - 1));
            add(match, match.to(), span, entity, true);
            covered.set(candidate.from(), candidate.to());
        }

        /** "The German minister accused Trump": a name that cannot hold the office beside it is somebody else's. */
        private void stranger(Match match, Candidate candidate) {
            if (candidate.sure()) {
                Entity person = people.introduce(candidate, null, null);
                Span span = reading.text()
                        .foldedSpan(candidate.start(), reading.text().end(candidate.to() - 1));
                found.add(new Found(
                        new Mention(span, span, person, true, "actor.name"),
                        candidate.from(),
                        candidate.to(),
                        true,
                        0));
                covered.set(candidate.from(), candidate.to());
            }
            int office = match.edgeOf("office");
            if (office >= 0 && reading.lattice().from(office) < candidate.from()) {
                int comma = reading.text().kind(candidate.from() - 1) == Token.MARK ? 1 : 0;
                separated.add(new Separated(match, candidate.from() - comma));
            }
        }

        private void rememberOffice(Match match) {
            String office = officeOf(match);
            lastOffice = office != null ? office : lastOffice;
        }

        private @Nullable String officeOf(Match match) {
            int edge = match.edgeOf("office");
            if (edge < 0) {
                return null;
            }
            Entry entry = reading.lattice().entry(edge);
            return entry.type().equals("office") ? entry.get("office", entry.id()) : lastOffice;
        }

        private void office(Match match, int to) {
            String office = officeOf(match);
            rememberOffice(match);
            String state = stateIn(match.from(), to, null);
            int edge = match.edgeOf("office");
            if (office == null) {
                return;
            }
            String fixed = reading.lattice().entry(edge).get("state");
            String of = state != null ? state : fixed;
            Entity holder = of == null ? null : people.holder(office, of);
            Span phrase = phrase(match, to);
            String words = phrase.of(reading.text().source());
            Entity entity =
                    holder != null ? holder : new Entity(Entity.Kind.SOURCE, People.slug(words), words, office, of, of);
            add(match, to, phrase, entity, false);
        }

        private void body(Match match) {
            Lattice lattice = reading.lattice();
            Entry body = lattice.entry(match.edgeOf("body"));
            int of = match.edgeOf("state");
            Span phrase = phrase(match, match.to());
            String words = phrase.of(reading.text().source());
            if (organizationOver(match.from(), match.to())) {
                return;
            }
            boolean organization = body.is("org", "yes") && (of >= 0 || match.to() > match.from() + 1);
            String state = of < 0 ? null : lattice.entry(of).id();
            if (state != null && body.get("name") != null) {
                String name = body.get("name") + " of " + stateName(state);
                add(
                        match,
                        match.to(),
                        phrase,
                        new Entity(kind(organization), slugOf(state, body), name, null, state, state),
                        organization);
            } else {
                add(
                        match,
                        match.to(),
                        phrase,
                        new Entity(kind(organization), People.slug(words), words, null, state, state),
                        organization);
            }
        }

        /** Whether the lexicon knows an organization by the very words of a phrase. */
        private boolean organizationOver(int from, int to) {
            Integer edge = chosen.get(from);
            return edge != null
                    && atoms.isOrganization(reading.lattice().symbol(edge))
                    && reading.lattice().to(edge) >= to;
        }

        private Entity.Kind kind(boolean organization) {
            return organization ? Entity.Kind.ORGANIZATION : Entity.Kind.SOURCE;
        }

        private String stateName(String state) {
            return stateNames.getOrDefault(state, state);
        }

        private String slugOf(String state, Entry body) {
            return People.slug(body.need("name") + " of " + stateName(state));
        }

        private void source(Match match) {
            Span phrase = phrase(match, match.to());
            String words = phrase.of(reading.text().source());
            String state = stateIn(match.from(), match.to(), null);
            add(
                    match,
                    match.to(),
                    phrase,
                    new Entity(Entity.Kind.SOURCE, People.slug(words), words, null, state, state),
                    false);
        }

        /** A body whose name stands in quotation marks: the newspaper "X". */
        private void quoted(Match match) {
            int medium = match.edgeOf("medium");
            if (medium < 0) {
                source(match);
                return;
            }
            Entry entry = reading.lattice().entry(medium);
            add(match, match.to(), phrase(match, match.to()), body(entry, true), true);
        }

        /** States, organizations, media and places that belong to no phrase or stand inside one. */
        private void alone() {
            Lattice lattice = reading.lattice();
            for (Map.Entry<Integer, Integer> one : chosen.entrySet()) {
                int edge = one.getValue();
                if (covered.get(one.getKey())) {
                    continue;
                }
                int symbol = lattice.symbol(edge);
                Entry entry = lattice.entry(edge);
                boolean inPhrase = inPhrase(lattice.from(edge), lattice.to(edge));
                if (atoms.isOrganization(symbol) || atoms.isMedium(symbol)) {
                    organization(edge, entry, atoms.isMedium(symbol), !inPhrase);
                } else if (atoms.isPlace(symbol)) {
                    String state = entry.get("state");
                    if (state != null && !state.equals("-")) {
                        state(edge, state, "place", false);
                    }
                } else if (!entry.id().equals("-")) {
                    state(edge, entry.id(), entry.type(), atoms.isState(symbol) && !inPhrase);
                }
            }
        }

        private Entity body(Entry entry, boolean medium) {
            String code = entry.get("code") != null ? entry.get("code") : entry.get("state");
            return new Entity(kind(entry, medium), entry.id(), entry.need("name"), null, entry.get("state"), code);
        }

        private void organization(int edge, Entry entry, boolean medium, boolean party) {
            Entity entity = body(entry, medium);
            addEdge(edge, entity, entry.type(), party);
            String state = entry.get("state");
            if (state != null && stateNames.containsKey(state) && entry.is("seat", "yes")) {
                addEdge(edge, Entity.state(state, stateName(state)), entry.type(), false);
            }
        }

        /** An army stands for its state; a network that people write on is a body, an outlet is a medium. */
        private Entity.Kind kind(Entry entry, boolean medium) {
            if (entry.is("kind", "army")) {
                return Entity.Kind.SOURCE;
            }
            boolean outlet = medium && !entry.is("kind", "social") || entry.is("kind", "media");
            return outlet ? Entity.Kind.MEDIUM : Entity.Kind.ORGANIZATION;
        }

        private void state(int edge, String iso, String rule, boolean party) {
            addEdge(edge, Entity.state(iso, stateName(iso)), rule, party);
        }

        private void addEdge(int edge, Entity entity, String rule, boolean party) {
            Lattice lattice = reading.lattice();
            Span span = lattice.span(edge);
            found.add(new Found(
                    new Mention(span, span, entity, true, rule),
                    lattice.from(edge),
                    lattice.to(edge),
                    party,
                    lattice.features(edge)));
        }

        /** Single words that are the surname of a person the report has introduced. */
        private void surnames() {
            if (!people.anyUnknown()) {
                return;
            }
            for (int token = 0; token < reading.text().size(); token++) {
                Entity person = covered.get(token) || reading.lattice().hidden(token) || chosen.containsKey(token)
                        ? null
                        : people.called(token);
                if (person != null) {
                    Span span = reading.text().span(token, token + 1);
                    found.add(new Found(new Mention(span, span, person, true, "surname"), token, token + 1, true, 0));
                }
            }
        }

        private boolean inPhrase(int from, int to) {
            for (Found f : found) {
                if (f.from() <= from && to <= f.to() && f.party()) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable String stateIn(int from, int to, @Nullable Candidate but) {
            Lattice lattice = reading.lattice();
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

        private Span phrase(Match match, int to) {
            int edge = match.opening();
            int start =
                    edge >= 0 ? reading.lattice().start(edge) : reading.text().start(match.from());
            return reading.text().foldedSpan(start, reading.text().end(to - 1));
        }

        private void add(Match match, int to, Span span, Entity entity, boolean named) {
            Span phrase = phrase(match, to);
            int features = features(match.opening());
            found.add(new Found(
                    new Mention(
                            span,
                            phrase.union(span),
                            entity,
                            named,
                            match.rule().id()),
                    match.from(),
                    to,
                    true,
                    features));
        }

        /** The clitics before a phrase, by the reading of its first word that took part in it. */
        private int features(int edge) {
            return edge < 0 ? 0 : reading.lattice().features(edge) & proclitics;
        }
    }

    List<Found> find(Reading reading, List<Candidate> candidates, Map<Integer, Integer> chosen, People people) {
        return new Gathering(reading, candidates, chosen, people).gather();
    }
}

package marsad.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.rule.Match;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** One report's mentions being gathered: persons first, then offices, bodies and sources, then what stands alone. */
final class Gathering {
    private static final String OFFICE = "office";

    /** An office whose match took in the name of somebody else; it ends at {@code to}. */
    private record Separated(Match match, int to) {}

    private final Phrases phrases;
    private final Atoms atoms;
    private final Reading reading;
    private final Lattice lattice;
    private final List<Candidate> candidates;
    private final Map<Integer, Integer> chosen;
    private final People people;
    private final Offices offices;
    private final Holders holders;
    private final Bodies bodies;
    private final Within within;
    private final List<Found> found = new ArrayList<>();
    private final BitSet covered = new BitSet();
    private final List<Separated> separated = new ArrayList<>();

    Gathering(
            Phrases phrases, Reading reading, List<Candidate> candidates, Map<Integer, Integer> chosen, People people) {
        this.phrases = phrases;
        this.atoms = phrases.atoms();
        this.reading = reading;
        this.lattice = reading.lattice();
        this.candidates = candidates;
        this.chosen = chosen;
        this.people = people;
        this.offices = new Offices(phrases.words(), reading);
        this.holders = new Holders(phrases, reading, chosen, people, offices);
        this.bodies = new Bodies(phrases, reading);
        this.within = new Within(phrases, reading, chosen, offices, bodies);
    }

    List<Found> gather() {
        List<Match> matches = reading.matcher("actor").longest(1);
        persons(matches);
        matches.stream().filter(m -> !bodies.adjective(m)).forEach(m -> bodies.remember(m, stateOfBody(m)));
        for (Match match : matches) {
            switch (match.rule().gives().kind()) {
                case OFFICE -> office(match, match.to());
                case "body" -> body(match);
                case "source" -> source(match);
                case "quoted" -> quoted(match);
                default -> {}
            }
        }
        matches.forEach(this::within);
        separated.forEach(s -> office(s.match(), s.to()));
        alone();
        surnames();
        found.replaceAll(this::latest);
        return found;
    }

    /** The bodies inside phrases that are themselves no body. */
    private void within(Match match) {
        String kind = match.rule().gives().kind();
        if (kind.equals("person") || kind.equals(OFFICE) || kind.equals("source")) {
            found.addAll(within.bodies(match));
        }
    }

    /** What the report tells of a person anywhere holds for every mention. */
    private Found latest(Found f) {
        Mention m = f.mention();
        return m.entity().kind() != Entity.Kind.PERSON
                ? f
                : new Found(
                        new Mention(m.span(), m.phrase(), people.latest(m.entity()), m.named(), m.rule()),
                        f.from(),
                        f.to(),
                        f.party(),
                        f.features());
    }

    /**
     * Names before offices, so that an office alone is resolved wherever its holder is introduced; the fullest names first,
     * so that shorter ones are theirs; "his opposite number" last, because it shares the office of another.
     */
    private void persons(List<Match> matches) {
        List<Match> named = new ArrayList<>();
        for (Match match : matches) {
            if (match.rule().gives().kind().equals("named-after")) {
                Candidate candidate = candidate(match);
                covered.set(candidate.from(), candidate.to());
            } else if (match.rule().gives().kind().equals("person")) {
                named.add(match);
            }
        }
        named.sort(Comparator.<Match>comparingInt(m -> -length(m)).thenComparingInt(Match::from));
        named.stream().filter(m -> !offices.counterpart(m)).forEach(this::person);
        for (Match match : matches) {
            remember(match);
        }
        named.stream().filter(offices::counterpart).forEach(this::person);
    }

    private Candidate candidate(Match match) {
        return candidates.get(lattice.value(match.edgeOf("name")));
    }

    /** The candidate of a match: under its full name where the match took the first word of that for something else. */
    private Candidate whole(Match match) {
        Candidate part = candidate(match);
        int edge = offices.whole(match);
        if (edge < 0) {
            return part;
        }
        Candidate whole = candidates.get(lattice.value(edge));
        return offices.title(whole.from())
                ? new Candidate(part.from(), part.to(), part.start(), whole.known(), true)
                : whole;
    }

    private int length(Match match) {
        Candidate candidate = candidate(match);
        return candidate.to() - candidate.from();
    }

    /** Notes the office that a phrase names, or that a person named without one holds. */
    private void remember(Match match) {
        int edge = match.edgeOf(OFFICE);
        if (edge >= 0) {
            offices.put(
                    match.from(),
                    offices.counterpart(match)
                            ? null
                            : offices.of(match, holders.stateIn(match.from(), match.to(), null)));
        } else if (match.edgeOf("name") >= 0) {
            Entry known = candidate(match).known();
            offices.put(match.from(), known == null ? null : people.officeOf(known));
        }
    }

    private void person(Match match) {
        int edge = match.edgeOf(OFFICE);
        Candidate candidate = whole(match);
        if (edge >= 0 && lattice.from(edge) == candidate.from()) {
            named(candidate, people.introduce(candidate, null, null, false), true);
            return;
        }
        Entry known = candidate.known();
        String inPhrase = holders.stateIn(match.from(), match.to(), candidate);
        String state =
                inPhrase != null || edge < 0 ? inPhrase : lattice.entry(edge).get("state");
        String office = offices.of(match, state);
        boolean fits = known == null || state == null || Terms.fits(known, office, state);
        if (known != null && fits && office != null && !Terms.held(known, office)) {
            int inner = offices.held(known, match.from(), candidate.from());
            if (inner >= 0) {
                ofAnother(match, candidate, inner, state);
                return;
            }
        }
        if (!fits && phrases.stateNames().containsKey(state)) {
            stranger(match, candidate);
        } else if (vouched(match, candidate, office, state, fits)) {
            Entity entity = people.introduce(candidate, office, state, offices.now(match, match.to()));
            add(match, match.to(), span(candidate), entity, true);
            covered.set(candidate.from(), candidate.to());
        }
    }

    private static boolean vouched(
            Match match, Candidate candidate, @Nullable String office, @Nullable String state, boolean fits) {
        if (candidate.sure()) {
            return true;
        }
        return candidate.known() != null
                ? state != null && fits
                : office != null || match.rule().id().contains("title");
    }

    private Span span(Candidate candidate) {
        return reading.text().foldedSpan(candidate.start(), reading.text().end(candidate.to() - 1));
    }

    /** "The spokesman of President Putin": the name belongs to the inner office, the phrase is somebody without a name. */
    private void ofAnother(Match match, Candidate candidate, int inner, @Nullable String state) {
        Entity person = people.introduce(candidate, offices.officeAt(inner), state, offices.now(match, match.to()));
        named(candidate, person, false);
        separated.add(new Separated(match, match.to()));
    }

    private void named(Candidate candidate, Entity person, boolean party) {
        Span span = span(candidate);
        found.add(new Found(
                new Mention(span, span, person, true, "actor.name"), candidate.from(), candidate.to(), party, 0));
        covered.set(candidate.from(), candidate.to());
    }

    /** "The German minister accused Trump": a name that cannot hold the office beside it is somebody else's. */
    private void stranger(Match match, Candidate candidate) {
        if (candidate.sure()) {
            named(candidate, people.introduce(candidate, null, null, false), true);
        }
        int office = match.edgeOf(OFFICE);
        if (office >= 0 && lattice.from(office) < candidate.from()) {
            int comma = reading.text().kind(candidate.from() - 1) == Token.MARK ? 1 : 0;
            separated.add(new Separated(match, offices.end(office, candidate.from() - comma)));
        }
    }

    private void office(Match match, int end) {
        int edge = match.edgeOf(OFFICE);
        int second = offices.several(edge) ? holders.joined(lattice.to(edge), end + 1) : -1;
        int to = second < 0 ? end : lattice.from(second);
        String named = holders.stateIn(match.from(), to, null);
        String state = named != null ? named : lattice.entry(edge).get("state");
        String office = offices.of(match, state);
        if (office == null) {
            return;
        }
        Entity holder = holders.holder(match, to, office, state);
        Span phrase = phrase(match, to);
        add(match, to, phrase, holder != null ? holder : holders.someone(phrase, office, state), false);
        if (second >= 0 && named != null) {
            second(match, second, office);
        }
    }

    /** The second of two who hold the same office, named by the state alone. */
    private void second(Match match, int edge, String office) {
        String state = lattice.entry(edge).id();
        Entity holder = people.holder(office, state, offices.now(match, match.to()));
        Span span = lattice.span(edge);
        found.add(new Found(
                new Mention(
                        span,
                        span,
                        holder != null ? holder : holders.someone(span, office, state),
                        false,
                        match.rule().id()),
                lattice.from(edge),
                lattice.to(edge),
                true,
                lattice.features(edge)));
    }

    private void body(Match match) {
        Integer edge = chosen.get(match.from());
        boolean known = edge != null && isName(lattice.symbol(edge)) && lattice.to(edge) >= match.to();
        if (!known && !bodies.adjective(match)) {
            Span phrase = phrase(match, match.to());
            Entity entity = bodies.of(match, state(match.edgeOf("state")), phrase);
            add(match, match.to(), phrase, entity, entity.kind() == Entity.Kind.ORGANIZATION);
        }
    }

    /** Whether a word of the lexicon is a name by itself: "the Kingdom of Bahrain" is the state, no body of it. */
    private boolean isName(int symbol) {
        return atoms.isOrganization(symbol) || atoms.isState(symbol);
    }

    /** The state of a body, also of one that the lexicon knows by its name. */
    private @Nullable String stateOfBody(Match match) {
        Integer edge = chosen.get(match.from());
        return edge != null && atoms.isOrganization(lattice.symbol(edge))
                ? lattice.entry(edge).get("state")
                : state(match.edgeOf("state"));
    }

    /** The state of an edge, or null where the report does not mean the state by it. */
    private @Nullable String state(int edge) {
        Integer here = edge < 0 ? null : chosen.get(lattice.from(edge));
        boolean meant = here != null
                && lattice.entry(here).id().equals(lattice.entry(edge).id());
        return meant ? lattice.entry(edge).id() : null;
    }

    private void source(Match match) {
        Span phrase = phrase(match, match.to());
        String words = phrase.of(reading.text().source());
        String state = holders.stateIn(match.from(), match.to(), null);
        Entity entity = new Entity(Entity.Kind.SOURCE, Entity.slug(words), words, null, state, state);
        add(match, match.to(), phrase, entity, false);
    }

    /** A body whose name stands in quotation marks: the newspaper "X". */
    private void quoted(Match match) {
        int medium = match.edgeOf("medium");
        if (medium < 0) {
            source(match);
        } else {
            add(match, match.to(), phrase(match, match.to()), bodies.of(lattice.entry(medium), true), true);
        }
    }

    /** States, organizations, media and places that belong to no phrase or stand inside one. */
    private void alone() {
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
                if (entry.get("also") != null) {
                    state(edge, entry.need("also"), entry.type(), false);
                }
            }
        }
    }

    private void organization(int edge, Entry entry, boolean medium, boolean party) {
        addEdge(edge, bodies.of(entry, medium), entry.type(), party);
        String state = entry.get("state");
        if (state != null && phrases.stateNames().containsKey(state) && entry.is("seat", "yes")) {
            state(edge, state, entry.type(), false);
        } else {
            found.addAll(within.states(edge));
        }
    }

    private void state(int edge, String iso, String rule, boolean party) {
        addEdge(edge, Entity.state(iso, phrases.stateName(iso)), rule, party);
    }

    private void addEdge(int edge, Entity entity, String rule, boolean party) {
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
        if (!people.anyCalled()) {
            return;
        }
        Surnames surnames = new Surnames(phrases, phrases.shape(), reading, people);
        for (int token = 0; token < reading.text().size(); token++) {
            if (!covered.get(token) && !chosen.containsKey(token)) {
                Found one = surnames.at(token, token > 0 && covered.get(token - 1));
                if (one != null) {
                    found.add(one);
                    covered.set(one.from(), one.to());
                }
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

    private Span phrase(Match match, int to) {
        int edge = match.opening();
        int start = edge >= 0 ? lattice.start(edge) : reading.text().start(match.from());
        return reading.text().foldedSpan(start, reading.text().end(to - 1));
    }

    private void add(Match match, int to, Span span, Entity entity, boolean named) {
        Span phrase = phrase(match, to).union(span);
        found.add(new Found(
                new Mention(span, phrase, entity, named, match.rule().id()),
                match.from(),
                to,
                true,
                features(match.opening())));
    }

    /** The clitics before a phrase, by the reading of its first word that took part in it. */
    private int features(int edge) {
        return edge < 0 ? 0 : lattice.features(edge) & phrases.proclitics();
    }
}

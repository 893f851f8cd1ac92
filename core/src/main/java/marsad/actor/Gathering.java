package marsad.actor;

import java.util.List;
import java.util.Map;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.rule.Match;
import org.jspecify.annotations.Nullable;

/** One report's mentions being gathered: persons first, then offices, bodies and sources, then what stands alone. */
final class Gathering {
    private static final String OFFICE = "office";

    private final Phrases phrases;
    private final Atoms atoms;
    private final Reading reading;
    private final Lattice lattice;
    private final Map<Integer, Integer> chosen;
    private final People people;
    private final Offices offices;
    private final Holders holders;
    private final Bodies bodies;
    private final Within within;
    private final NamedPersons persons;
    private final Alone alone;
    private final Organs organs;
    private final Findings findings;

    Gathering(
            Phrases phrases, Reading reading, List<Candidate> candidates, Map<Integer, Integer> chosen, People people) {
        this.phrases = phrases;
        this.atoms = phrases.atoms();
        this.reading = reading;
        this.lattice = reading.lattice();
        this.chosen = chosen;
        this.people = people;
        this.offices = new Offices(phrases.words(), reading);
        this.holders = new Holders(phrases, reading, chosen, people, offices);
        this.bodies = new Bodies(phrases, reading);
        this.within = new Within(phrases, reading, chosen, offices, bodies);
        this.findings = new Findings(reading, phrases.proclitics());
        this.persons = new NamedPersons(phrases, reading, candidates, people, offices, holders, findings);
        this.organs = new Organs(phrases, reading, chosen, findings);
        this.alone = new Alone(phrases, reading, chosen, people, bodies, within, findings);
    }

    List<Found> gather() {
        List<Match> matches = reading.matcher("actor").longest(1);
        organs.find();
        persons.gather(matches);
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
        persons.separated().forEach(this::office);
        organs.gather();
        alone.gather();
        alone.surnames();
        return findings.all(this::latest);
    }

    /** The bodies inside phrases that are themselves no body. */
    private void within(Match match) {
        String kind = match.rule().gives().kind();
        if (kind.equals("person") || kind.equals(OFFICE) || kind.equals("source")) {
            findings.addAll(within.bodies(match));
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

    private void office(Match match, int end) {
        int edge = match.edgeOf(OFFICE);
        int second = offices.several(edge) ? holders.joined(lattice.to(edge), end + 1) : -1;
        int to = second < 0 ? end : lattice.from(second);
        String state = holders.stateOf(edge, match.from(), to, null);
        String office = offices.of(match, state);
        if (office == null) {
            return;
        }
        boolean many = offices.several(edge) && second < 0;
        Entity holder = many ? null : holders.holder(match, to, office, state);
        Span phrase = findings.phrase(match, to);
        findings.add(match, to, phrase, holder != null ? holder : holders.someone(phrase, office, state), false);
        if (second >= 0 && state != null) {
            second(match, second, office);
        }
    }

    /** The second of two who hold the same office, named by the state alone. */
    private void second(Match match, int edge, String office) {
        String state = lattice.entry(edge).id();
        Entity holder = people.holder(office, state, offices.now(match, match.to()));
        findings.add(
                edge,
                holder != null ? holder : holders.someone(lattice.span(edge), office, state),
                false,
                match.rule().id(),
                true);
    }

    private void body(Match match) {
        if (!known(match) && !bodies.adjective(match) && !organs.hold(match)) {
            Span phrase = findings.phrase(match, match.to());
            Entity entity = bodies.of(match, state(match.edgeOf("state")), phrase);
            findings.add(match, match.to(), phrase, entity, entity.kind() == Entity.Kind.ORGANIZATION);
        }
    }

    /** Whether the lexicon knows all words of a match as a name: the European Union is no union of somebody's. */
    private boolean known(Match match) {
        Integer edge = chosen.get(match.from());
        return edge != null && isName(lattice.symbol(edge)) && lattice.to(edge) >= match.to();
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
        if (known(match)) {
            return;
        }
        Span phrase = findings.phrase(match, match.to());
        String words = phrase.of(reading.text().source());
        String state = holders.stateIn(match.from(), match.to(), null);
        Entity entity = new Entity(Entity.Kind.SOURCE, Entity.slug(words), words, null, state, state);
        findings.add(match, match.to(), phrase, entity, false);
    }

    /** A body whose name stands in quotation marks: the newspaper "X". */
    private void quoted(Match match) {
        int medium = match.edgeOf("medium");
        if (medium < 0) {
            source(match);
        } else {
            findings.add(
                    match,
                    match.to(),
                    findings.phrase(match, match.to()),
                    bodies.of(lattice.entry(medium), true),
                    true);
        }
    }
}

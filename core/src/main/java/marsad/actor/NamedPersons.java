package marsad.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

/** Gathers the persons whom a report names, each with the office beside the name. */
final class NamedPersons {
    private static final String OFFICE = "office";

    private final Phrases phrases;
    private final Reading reading;
    private final Lattice lattice;
    private final List<Candidate> candidates;
    private final People people;
    private final Offices offices;
    private final Holders holders;
    private final Findings findings;
    private final Map<Match, Integer> separated = new LinkedHashMap<>();

    NamedPersons(
            Phrases phrases,
            Reading reading,
            List<Candidate> candidates,
            People people,
            Offices offices,
            Holders holders,
            Findings findings) {
        this.phrases = phrases;
        this.reading = reading;
        this.lattice = reading.lattice();
        this.candidates = candidates;
        this.people = people;
        this.offices = offices;
        this.holders = holders;
        this.findings = findings;
    }

    /** Offices whose match took in the name of somebody else, with the token at which they end. */
    Map<Match, Integer> separated() {
        return separated;
    }

    /**
     * Names before offices, so that an office alone is resolved wherever its holder is introduced; the fullest names first,
     * so that shorter ones are theirs; "his opposite number" last, because it shares the office of another.
     */
    void gather(List<Match> matches) {
        List<Match> named = new ArrayList<>();
        for (Match match : matches) {
            if (match.rule().gives().kind().equals("named-after")) {
                Candidate candidate = candidate(match);
                findings.cover(candidate.from(), candidate.to());
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
        String state = holders.stateOf(edge, match.from(), match.to(), candidate);
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
            findings.add(match, match.to(), span(candidate), entity, true);
            findings.cover(candidate.from(), candidate.to());
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

    /**
     * "The spokesman of President Putin": the name belongs to the inner office, the phrase is somebody without a name. It ends before that office
     * where it is complete: "the members of the senate" warned "President Putin".
     */
    private void ofAnother(Match match, Candidate candidate, int inner, @Nullable String state) {
        Entity person = people.introduce(candidate, offices.officeAt(inner), state, offices.now(match, match.to()));
        named(candidate, person, false);
        boolean complete = inner > match.from() && phrases.words().prefixes().article(reading.text(), inner - 1);
        separated.put(match, complete ? inner : match.to());
    }

    private void named(Candidate candidate, Entity person, boolean party) {
        Span span = span(candidate);
        Mention mention = new Mention(span, span, person, true, "actor.name");
        findings.add(new Found(mention, candidate.from(), candidate.to(), party, 0));
        findings.cover(candidate.from(), candidate.to());
    }

    /** "The German minister accused Trump": a name that cannot hold the office beside it is somebody else's. */
    private void stranger(Match match, Candidate candidate) {
        if (candidate.sure()) {
            named(candidate, people.introduce(candidate, null, null, false), true);
        }
        int office = match.edgeOf(OFFICE);
        if (office >= 0 && lattice.from(office) < candidate.from()) {
            int comma = reading.text().kind(candidate.from() - 1) == Token.MARK ? 1 : 0;
            separated.put(match, offices.end(office, candidate.from() - comma));
        }
    }
}

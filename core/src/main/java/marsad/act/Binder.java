package marsad.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.rule.Match;
import org.jspecify.annotations.Nullable;

/** Gathers what the rules of {@code act.rule} say of each trigger. */
final class Binder {
    private final Lattice lattice;
    private final Parties parties;
    private final Map<Integer, Candidate> byEdge = new TreeMap<>();

    private Binder(Reading reading, Parties parties) {
        this.lattice = reading.lattice();
        this.parties = parties;
    }

    /** Every trigger for which at least one role was found. */
    static List<Candidate> bind(Reading reading, Parties parties) {
        Binder binder = new Binder(reading, parties);
        for (Match match : reading.matcher("act").all(1)) {
            binder.take(match);
        }
        return new ArrayList<>(binder.byEdge.values());
    }

    private void take(Match match) {
        int trigger = match.edge("t");
        List<Party> sides = sides(match);
        String role = role(match);
        if (sides.isEmpty() || role == null) {
            return;
        }
        Candidate candidate = byEdge.computeIfAbsent(
                trigger, e -> new Candidate(lattice.entry(e), e, lattice.from(e), lattice.to(e), lattice.features(e)));
        candidate.add(role, sides, match.rule().id());
        int verb = match.edgeOf("verb");
        if (verb >= 0) {
            candidate.verb(verb);
        }
    }

    private @Nullable String role(Match match) {
        int prep = match.edgeOf("prep");
        return prep >= 0 ? lattice.entry(prep).id() : match.rule().gives().get("as");
    }

    private List<Party> sides(Match match) {
        int party = match.edgeOf("party");
        if (party >= 0) {
            return parties.joined(party);
        }
        int demonym = match.edgeOf("demonym");
        Party adjective = demonym < 0 ? null : parties.adjective(demonym);
        return adjective == null ? List.of() : List.of(adjective);
    }
}

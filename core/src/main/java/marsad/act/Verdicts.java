package marsad.act;

import java.util.List;
import java.util.Set;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.EventType;
import marsad.model.Statement;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells whether somebody who describes what another one does condemns or praises it. */
final class Verdicts {
    private static final String DESCRIBE = "describe";
    private static final Set<String> STANCES = Set.of(DESCRIBE, "think");

    /** Stances of those who tell as a fact what another does. */
    private static final Set<String> TOLD = Set.of(
            "say",
            "add",
            "affirm",
            "announce",
            "confirm",
            "comment",
            "reveal",
            "explain",
            "think",
            "claim",
            "stress",
            "continue",
            "reply");

    /** How far into the content its subject may stand, and how far behind that its verb. */
    private static final int SUBJECT_AT = 3;

    private static final int VERB_AT = 6;

    /** How far into the content the verdict may stand. */
    private static final int FAR = 24;

    private final Text text;
    private final Lattice lattice;
    private final Parties parties;
    private final Officials officials;
    private final int blame;
    private final int acclaim;
    private final int modal;
    private final int demonym;
    private final int blameVerb;
    private final int threatVerb;
    private final int particle;
    private final int finite;
    private final int future;
    private final int oblique;

    /**
     * What is said of whom.
     *
     * @param deed the first word that tells the deed one is blamed for, or -1
     */
    record Verdict(EventType type, String recipient, int deed) {}

    Verdicts(Reading reading, Parties parties, Officials officials) {
        this.text = reading.text();
        this.lattice = reading.lattice();
        this.parties = parties;
        this.officials = officials;
        this.blame = reading.language().symbol("blame");
        this.acclaim = reading.language().symbol("acclaim");
        this.modal = reading.language().symbol("modal");
        this.demonym = reading.language().symbol("demonym");
        this.blameVerb = reading.language().symbol("blame-verb");
        this.threatVerb = reading.language().symbol("threat-verb");
        this.particle = reading.language().symbol("before-verb");
        this.finite = reading.language().feature("finite");
        this.future = reading.language().feature("future");
        this.oblique = reading.language().feature("bi")
                | reading.language().feature("li")
                | reading.language().feature("ka");
    }

    /** The verdict of a statement on the first other party that its content names before the words of it, or null. */
    @Nullable
    Verdict of(Statement statement, List<String> actors) {
        Verdict blamed = TOLD.contains(statement.stance()) ? blamed(statement, actors) : null;
        if (blamed != null || !STANCES.contains(statement.stance())) {
            return blamed;
        }
        int start = text.tokenAt(statement.content().start());
        int end = Math.min(start + FAR, text.tokenAt(statement.content().end() - 1) + 1);
        String other = null;
        for (int token = start; token < end && !Parties.ends(text, token); token++) {
            if (other == null) {
                other = party(token, actors);
            } else if (lattice.begins(token, modal)) {
                return null;
            } else if (lattice.begins(token, blame)) {
                return new Verdict(EventType.ACCUSE, other, -1);
            } else if (lattice.begins(token, acclaim) && statement.stance().equals(DESCRIBE)) {
                return new Verdict(EventType.SUPPORT, other, -1);
            }
        }
        return null;
    }

    /** Whether a content begins with another party and tells in words of blame what that one does, or what will happen to it; or null. */
    private @Nullable Verdict blamed(Statement statement, List<String> actors) {
        int start = text.tokenAt(statement.content().start());
        int end = text.tokenAt(statement.content().end() - 1) + 1;
        for (int token = start; token < Math.min(end, start + SUBJECT_AT); token++) {
            int side = parties.at(token);
            if (side >= 0) {
                String other = lattice.has(side, oblique) ? null : party(token, actors);
                int verb = other == null ? -1 : verb(lattice.to(side), end);
                if (other == null || verb < 0) {
                    return null;
                }
                boolean coming = lattice.symbol(verb) == threatVerb;
                return new Verdict(coming ? EventType.THREATEN : EventType.ACCUSE, other, lattice.from(verb));
            }
        }
        return null;
    }

    /** The first verb behind a subject if it blames, or threatens for the future, with nothing but names before it; or -1. */
    private int verb(int from, int end) {
        for (int token = from; token < Math.min(end, from + VERB_AT); token++) {
            int verb = lattice.longestWith(token, blameVerb, finite);
            if (verb >= 0) {
                return lattice.has(verb, future) ? -1 : verb;
            }
            int threat = lattice.longestWith(token, threatVerb, future);
            if (threat >= 0) {
                return threat;
            }
            int side = parties.at(token);
            boolean aside = side >= 0 || text.kind(token) == Token.MARK || lattice.begins(token, demonym);
            if (!aside && !lattice.begins(token, particle)) {
                return -1;
            }
            token = side >= 0 ? lattice.to(side) - 1 : token;
        }
        return -1;
    }

    private @Nullable String party(int token, List<String> actors) {
        int side = parties.at(token);
        int adjective = side >= 0 ? -1 : lattice.longest(token, demonym);
        List<Party> named = side >= 0 ? parties.of(side) : adjective >= 0 ? parties.adjective(adjective) : List.of();
        return named.stream()
                .filter(p -> p.code() != null && officials.stands(p.entity()) && !actors.contains(p.code()))
                .map(Party::code)
                .findFirst()
                .orElse(null);
    }
}

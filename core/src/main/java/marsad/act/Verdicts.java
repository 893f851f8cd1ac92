package marsad.act;

import java.util.List;
import java.util.Set;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.EventType;
import marsad.model.Statement;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells whether somebody who describes what another one does condemns or praises it. */
final class Verdicts {
    private static final String DESCRIBE = "describe";
    private static final Set<String> STANCES = Set.of(DESCRIBE, "think");

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

    /** What is said of whom. */
    record Verdict(EventType type, String recipient) {}

    Verdicts(Reading reading, Parties parties, Officials officials) {
        this.text = reading.text();
        this.lattice = reading.lattice();
        this.parties = parties;
        this.officials = officials;
        this.blame = reading.language().symbol("blame");
        this.acclaim = reading.language().symbol("acclaim");
        this.modal = reading.language().symbol("modal");
        this.demonym = reading.language().symbol("demonym");
    }

    /** The verdict of a statement on the first other party that its content names before the words of it, or null. */
    @Nullable
    Verdict of(Statement statement, List<String> actors) {
        if (!STANCES.contains(statement.stance())) {
            return null;
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
                return new Verdict(EventType.ACCUSE, other);
            } else if (lattice.begins(token, acclaim) && statement.stance().equals(DESCRIBE)) {
                return new Verdict(EventType.SUPPORT, other);
            }
        }
        return null;
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

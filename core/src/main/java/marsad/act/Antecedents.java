package marsad.act;

import java.util.List;
import java.util.Objects;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Whom the pronouns of a report stand for. */
final class Antecedents {
    private final Words words;
    private final Parties parties;
    private final Lattice lattice;
    private final Text text;

    Antecedents(Words words, Parties parties, Context context) {
        this.words = words;
        this.parties = parties;
        this.lattice = context.lattice();
        this.text = context.text();
    }

    /** The last party before a token in its sentence that an attached pronoun may stand for, or null. */
    @Nullable
    Party before(int token, boolean feminine) {
        int start = text.sentenceStart(text.sentenceOf(token));
        for (int at = token - 1; at >= start; at--) {
            int edge = lattice.longest(at, words.side());
            if (edge >= 0 && lattice.to(edge) <= token) {
                for (Party party : parties.of(edge)) {
                    if (feminine == Parties.feminine(party.entity()) && (party.code() != null || person(party))) {
                        return party.code() == null ? null : party;
                    }
                }
            }
        }
        return null;
    }

    private static boolean person(Party party) {
        return party.entity().kind() == Entity.Kind.PERSON;
    }

    /** The last party before a token in its sentence or the one before that a pronoun may stand for, none of these. */
    @Nullable
    Party before(int token, boolean feminine, List<Party> not, List<Party> nor) {
        int start = text.sentenceStart(Math.max(0, text.sentenceOf(token) - 1));
        for (int at = token - 1; at >= start; at--) {
            int edge = lattice.longest(at, words.side());
            for (Party party : edge < 0 || lattice.to(edge) > token ? List.<Party>of() : parties.of(edge)) {
                boolean other = none(party, not) && none(party, nor);
                if (feminine == Parties.feminine(party.entity()) && other && (party.code() != null || person(party))) {
                    return party.code() == null ? null : party;
                }
            }
        }
        return null;
    }

    private static boolean none(Party party, List<Party> among) {
        return among.stream().noneMatch(p -> Objects.equals(p.code(), party.code()));
    }

    /** The party whose words end right before a token, or null. */
    @Nullable
    Party endingAt(int token) {
        int start = text.sentenceStart(text.sentenceOf(token));
        for (int at = token - 1; at >= start; at--) {
            int edge = lattice.longest(at, words.side());
            if (edge >= 0) {
                List<Party> named = parties.of(edge);
                return lattice.to(edge) == token && named.size() == 1 ? named.get(0) : null;
            }
        }
        return null;
    }
}

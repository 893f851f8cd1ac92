package marsad.act;

import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.EventType;

/** Words and parties that only seem to tell of acts between states. */
final class Seeming {
    /** How far before a noun of force the word may stand that recalls it. */
    private static final int REACH = 4;

    private final Words words;
    private final Context context;
    private final Lattice lattice;
    private final int recall;
    private final int unofficial;
    private final int idle;
    private final int given;
    private final int common;

    Seeming(Words words, Context context, Reading reading) {
        this.words = words;
        this.context = context;
        this.lattice = reading.lattice();
        Language language = reading.language();
        recall = language.symbol("recall");
        unofficial = language.symbol("unofficial");
        idle = language.symbol("non-issue");
        given = language.symbol("given");
        common = language.symbol("common");
    }

    /** Whether what looks like a verb or noun is the surname after a given name. */
    boolean surname(Candidate c) {
        boolean said = !c.type().material() && c.type() != EventType.CONSULT;
        int before = c.from() - 1;
        return said
                && before >= 0
                && c.to() == c.from() + 1
                && lattice.begins(before, given)
                && !lattice.begins(before, common);
    }

    /** Whether a party is named by a word for people or firms that do not speak for their state. */
    boolean unofficial(Party party) {
        return party.entity().kind() == Entity.Kind.SOURCE && lattice.begins(party.from(), unofficial);
    }

    /** Whether what somebody refuses is only to speak. */
    boolean idle(Candidate c) {
        if (c.type() != EventType.REJECT) {
            return false;
        }
        List<Party> subject = c.role("subject");
        int after = subject.isEmpty() ? c.to() : Math.max(c.to(), subject.get(subject.size() - 1).to());
        return after < context.text().size() && lattice.begins(after, idle);
    }

    /** Whether force is named only as what a court, an inquiry or an anniversary is about. */
    boolean recalled(Candidate c) {
        if (c.type() != EventType.ASSAULT || c.has(words.finite()) || c.verb() >= 0) {
            return false;
        }
        int sentence = context.text().sentenceStart(context.text().sentenceOf(c.from()));
        int start = Math.max(sentence, c.from() - REACH);
        for (int token = c.from() - 1; token >= start && !context.parts(token); token--) {
            if (lattice.begins(token, recall)) {
                return true;
            }
        }
        return false;
    }
}

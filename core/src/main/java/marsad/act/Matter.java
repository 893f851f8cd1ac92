package marsad.act;

import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.EventType;
import marsad.text.Text;

/** What a report or a sentence is about, where that makes its words no act: a match, a trial, an anniversary. */
final class Matter {
    /** So many words of sport make a report one on sport. */
    private static final int MATCH = 5;

    private static final int RECALL_REACH = 4;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Context context;
    private final int recall;
    private final int unofficial;
    private final int idle;
    private final int given;
    private final int common;
    /** Whether the report is about a match. */
    private final boolean match;

    Matter(Words words, Reading reading, Context context) {
        this.words = words;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.context = context;
        this.recall = reading.language().symbol("recall");
        this.unofficial = reading.language().symbol("unofficial");
        this.idle = reading.language().symbol("non-issue");
        this.given = reading.language().symbol("given");
        this.common = reading.language().symbol("common");
        this.match = sportWords() >= MATCH;
    }

    private int sportWords() {
        int found = 0;
        for (int token = 0; token < text.size(); token++) {
            found += lattice.begins(token, words.sport()) ? 1 : 0;
        }
        return found;
    }

    /** Whether the report is about a match. */
    boolean match() {
        return match;
    }

    /** Whether force is named only as what a court, an inquiry or an anniversary is about. */
    boolean recalled(Candidate c) {
        if (c.type() != EventType.ASSAULT || c.has(words.finite()) || c.verb() >= 0) {
            return false;
        }
        int start = Math.max(text.sentenceStart(text.sentenceOf(c.from())), c.from() - RECALL_REACH);
        for (int token = c.from() - 1; token >= start && !context.parts(token); token--) {
            if (lattice.begins(token, recall)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a trigger stands among words of sport, or in a report on it. */
    boolean sport(Candidate c) {
        if (match) {
            return true;
        }
        int sentence = text.sentenceOf(c.from());
        for (int token = text.sentenceStart(sentence); token < text.sentenceEnd(sentence); token++) {
            boolean itself = token >= c.from() && token < c.to();
            if (!itself && lattice.begins(token, words.sport())) {
                return true;
            }
        }
        return false;
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
        int after = subject.isEmpty()
                ? c.to()
                : Math.max(c.to(), subject.get(subject.size() - 1).to());
        return after < text.size() && lattice.begins(after, idle);
    }
}

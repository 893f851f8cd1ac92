package marsad.act;

import marsad.lang.Reading;
import marsad.lexicon.Lattice;
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
    /** Whether the report is about a match. */
    private final boolean match;

    Matter(Words words, Reading reading, Context context) {
        this.words = words;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.context = context;
        this.recall = reading.language().symbol("recall");
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
}

package marsad.speech;

import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.text.Quotation;
import marsad.text.Text;

/** Makes {@code @quote} edges, by index, of the quotations that can be speech: no names, titles or scare quotes. */
final class Quotes {
    /** So many words between marks are a name or a scare quote unless a colon announces them. */
    private static final int LONGEST_NAME = 3;
    /** A title has no more words. */
    private static final int LONGEST_TITLE = 14;
    /** A name in marks begins at most so many words after its noun phrase. */
    private static final int FURTHEST_NOUN = 4;

    private final Words words;
    private final Reading reading;
    private final Lattice lattice;
    private final Text text;

    Quotes(Words words, Reading reading) {
        this.words = words;
        this.reading = reading;
        this.lattice = reading.lattice();
        this.text = reading.text();
    }

    void add() {
        List<Quotation> quotations = text.quotations();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            if (!lattice.hidden(quotation.open()) && (announced(quotation) || spoken(quotation))) {
                reading.mention(words.quote, quotation.open(), quotation.after(), i, 0);
            }
        }
    }

    private boolean announced(Quotation quotation) {
        return text.isMark(quotation.open() - 1, ':');
    }

    private boolean spoken(Quotation quotation) {
        return quotation.close() - quotation.first() > LONGEST_NAME
                && !title(quotation)
                && !named(quotation)
                && !subject(quotation);
    }

    /** "X" announced, with "that" behind it: who says it, where the marks hold a party first of all. */
    private boolean subject(Quotation quotation) {
        int after = quotation.after();
        return after < text.size()
                && lattice.begins(after, words.that)
                && quotation.close() - quotation.first() <= LONGEST_TITLE
                && lattice.begins(quotation.first(), words.party);
    }

    private boolean title(Quotation quotation) {
        int before = quotation.open() - 1;
        return before >= 0
                && quotation.close() - quotation.first() <= LONGEST_TITLE
                && lattice.begins(before, words.entitled);
    }

    /** Whether the marks belong to the name of a party: the paper "Le Monde". */
    private boolean named(Quotation quotation) {
        for (int token = quotation.first(); token >= Math.max(0, quotation.open() - FURTHEST_NOUN); token--) {
            int party = lattice.begins(token, words.party) ? lattice.longest(token, words.party) : -1;
            if (party >= 0 && lattice.to(party) >= quotation.close()) {
                return true;
            }
        }
        return false;
    }
}

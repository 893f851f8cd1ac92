package marsad.speech;

import java.util.List;
import marsad.lexicon.Lattice;
import marsad.text.Quotation;
import marsad.text.Text;

/** Hands out the quotations that no reporting word introduces, in the order of the text. */
final class Free {
    /** A quotation of fewer tokens that stands free is no statement. */
    private static final int SHORTEST = 6;

    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final List<Use> uses;
    private int next;

    Free(Lattice lattice, Clauses clauses, List<Use> uses) {
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
        this.uses = uses;
    }

    /** The index of the next free quotation that opens before a token, or -1 if there is none left. */
    int before(int token) {
        while (next < text.quotations().size() && text.quotations().get(next).open() < token) {
            int index = next++;
            if (free(index, text.quotations().get(index))) {
                return index;
            }
        }
        return -1;
    }

    private boolean free(int index, Quotation quotation) {
        return quotation.open() == clauses.sentenceStart(quotation.open())
                && quotation.depth() == 0
                && quotation.close() - quotation.first() >= SHORTEST
                && !lattice.hidden(quotation.open())
                && !used(index, quotation);
    }

    private boolean used(int index, Quotation quotation) {
        for (Use use : uses) {
            if (use.quotation() == index
                    || use.begin() >= quotation.open() && use.begin() <= quotation.close()
                    || use.cueFrom() > quotation.open() && use.cueFrom() < quotation.close()) {
                return true;
            }
        }
        return false;
    }
}

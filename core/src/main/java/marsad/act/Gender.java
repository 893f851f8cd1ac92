package marsad.act;

import marsad.lexicon.Lattice;
import marsad.text.Text;

/** Whether a verb can have what stands behind it as its subject, by gender. */
final class Gender {
    /** What the ending of feminine nouns is folded to. */
    private static final char HEH = '\u0647';

    /** What feminine verbs of the past end in. */
    private static final char TEH = '\u062A';

    private final Words words;
    private final Lattice lattice;
    private final Text text;

    Gender(Words words, Lattice lattice) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
    }

    /**
     * Whether a verb can have the party right behind it as its subject by gender: none that is masculine has "the
     * government", none that is feminine "the president". What else stands there may be either.
     */
    boolean agree(int verb, int party) {
        int head = lattice.from(party);
        boolean word = lattice.symbol(verb) == words.act() && lattice.to(verb) == lattice.from(verb) + 1;
        if (!word
                || !lattice.has(verb, words.finite())
                || lattice.to(verb) != head
                || lattice.has(verb, words.first())) {
            return true;
        }
        boolean office = lattice.begins(head, words.office());
        if (lattice.begins(head, words.state()) && !lattice.begins(head, words.masculine())) {
            return lattice.has(verb, words.fem()) || text.folded()[text.end(head - 1) - 1] == TEH;
        }
        if (!office && !lattice.begins(head, words.body()) && !lattice.begins(head, words.ownBody())) {
            return true;
        }
        char last = text.folded()[text.end(head) - 1];
        boolean feminine = last == HEH || last == TEH;
        boolean masculine = text.folded()[text.end(head - 1) - 1] != TEH; // forms listed one by one bear no gender
        return lattice.has(verb, words.fem()) ? feminine || !office : !feminine || !masculine;
    }

    /** Whether the words of a verb are a verbal noun as well. */
    boolean alsoNoun(int verb) {
        for (int edge = lattice.first(lattice.from(verb)); edge >= 0; edge = lattice.next(edge)) {
            if (words.trigger(lattice.symbol(edge)) && lattice.has(edge, words.masdar())) {
                return true;
            }
        }
        return false;
    }
}

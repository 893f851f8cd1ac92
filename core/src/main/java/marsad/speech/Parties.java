package marsad.speech;

import java.util.ArrayList;
import java.util.List;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;

/** What the place of a party in its clause tells: what is joined to it, what stands around it, whether it opens the clause. */
final class Parties {
    private static final char YEH = '\u064A';
    private static final char FOLDED_TEH_MARBUTA = '\u0647';
    /** Adjectives that a party's phrase was found without. */
    private static final int MOST_ADJECTIVES = 2;
    /** Tokens of the longest party. */
    private static final int LONGEST = 14;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;

    Parties(Words words, Lattice lattice, Clauses clauses) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
    }

    /** The party that ends at a token, or -1. */
    int ending(int at, int start) {
        for (int from = at - 1; from >= Math.max(start, at - LONGEST); from--) {
            int party = lattice.begins(from, words.party) ? lattice.longest(from, words.party) : -1;
            if (party >= 0 && lattice.to(party) == at) {
                return party;
            }
        }
        return -1;
    }

    /** Whether a party stands at the head of a clause. */
    boolean opens(int party, int start) {
        int from = lattice.from(party);
        return from == start
                || text.kind(from - 1) == Token.MARK
                || lattice.begins(from - 1, words.opener)
                || lattice.begins(from - 1, words.that);
    }

    /** "According to the agency, ... said": a party that only passes on the words. */
    boolean cited(int party) {
        int from = lattice.from(party);
        return from > 0 && (lattice.begins(from, words.cueNoun) || lattice.begins(from - 1, words.cueNoun));
    }

    /** Whether a party is a document: a statement, an agreement. */
    boolean document(int party) {
        int source = lattice.longest(lattice.from(party), words.source);
        return source >= 0 && lattice.entry(source).is("kind", "document");
    }

    /** The token after a party and those joined to it by "and". */
    int afterJoined(int first) {
        List<Integer> all = joined(first);
        return pastAdjectives(all.get(all.size() - 1));
    }

    /** Past adjectives that the party's phrase was found without: "the media office of the government". */
    private int pastAdjectives(int party) {
        int end = lattice.to(party);
        boolean source = clauses.definite(end - 1) && lattice.begins(lattice.from(party), words.source);
        while (source && end < text.size() && end < lattice.to(party) + MOST_ADJECTIVES && nisba(end)) {
            end++;
        }
        return end;
    }

    private boolean nisba(int token) {
        if (!clauses.definite(token)) {
            return false;
        }
        char[] folded = text.folded();
        int last = text.end(token) - 1;
        return folded[last] == YEH || folded[last] == FOLDED_TEH_MARBUTA && folded[last - 1] == YEH;
    }

    /** A party and the one that is joined to it by "and". */
    List<Integer> joined(int first) {
        List<Integer> all = new ArrayList<>();
        all.add(first);
        int next = lattice.longestWith(lattice.to(first), words.party, words.and);
        if (next >= 0) {
            all.add(next);
        }
        return all;
    }
}

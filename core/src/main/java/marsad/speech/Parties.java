package marsad.speech;

import java.util.ArrayList;
import java.util.List;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
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
    private final List<Mention> mentions;

    Parties(Words words, Lattice lattice, Clauses clauses, List<Mention> mentions) {
        this.mentions = mentions;
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

    /** Whether a person named begins before a token and ends behind it: "the president, X". */
    boolean within(int token) {
        for (int from = token - 1; from >= Math.max(0, token - LONGEST); from--) {
            int party = lattice.begins(from, words.party) ? lattice.longest(from, words.party) : -1;
            if (party >= 0 && named(party) && lattice.to(party) > token + 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is part of a person's name: behind its beginning, or a name of one word behind a verb of saying. */
    boolean spells(int token) {
        for (int from = token; from >= Math.max(0, token - LONGEST); from--) {
            int party = lattice.begins(from, words.party) ? lattice.longest(from, words.party) : -1;
            if (party >= 0 && named(party) && lattice.to(party) > token) {
                boolean said = token > 0 && lattice.longestWith(token - 1, words.cue, words.finite) >= 0;
                return from < token || lattice.to(party) == token + 1 && said;
            }
        }
        return false;
    }

    /** Whether a party stands at the head of a clause, alone or behind others in apposition: "the chancellor Kurz". */
    boolean opens(int party, int start) {
        int from = lattice.from(party);
        if (from == start
                || text.kind(from - 1) == Token.MARK
                || lattice.begins(from - 1, words.opener)
                || lattice.begins(from - 1, words.that)) {
            return true;
        }
        int before = lattice.has(party, words.and) ? -1 : ending(from, start);
        return before >= 0 && opens(before, start);
    }

    /** Whether a party is the object of a preposition. */
    boolean object(int party, int start) {
        int from = lattice.from(party);
        return lattice.has(party, words.bi | words.li | words.ka) || from > start && clauses.governor(from - 1) == from;
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

    /** The last of the parties that say right behind an unnamed one who he is: "the minister" "chairman of the council" "X". */
    int apposed(int party) {
        int last = party;
        for (int next = apposition(last); next >= 0; next = apposition(last)) {
            last = next;
        }
        return last;
    }

    private int apposition(int party) {
        int end = lattice.to(party);
        boolean open = unnamed(party) && person(party) && clauses.definite(end - 1) && end < text.size();
        int next = open ? lattice.longest(end, words.party) : -1;
        boolean says = next >= 0 && person(next) && (named(next) || !nisba(end));
        return says && !lattice.has(next, words.and | words.bi | words.li | words.ka) ? next : -1;
    }

    /** Whether a party is somebody: named, or by an office or a word for persons. */
    private boolean person(int party) {
        if (named(party)) {
            return true;
        }
        int source = lattice.longest(lattice.from(party), words.source);
        return unnamed(party)
                && (source >= 0
                        ? lattice.entry(source).is("kind", "person")
                        : lattice.begins(lattice.from(party), words.office));
    }

    /** Whether a party is a person by name. */
    boolean named(int party) {
        return mentions.get(lattice.value(party)).entity().kind() == Entity.Kind.PERSON;
    }

    /** Whether a party tells only what somebody is. */
    boolean unnamed(int party) {
        return mentions.get(lattice.value(party)).entity().kind() == Entity.Kind.SOURCE;
    }

    /** Past adjectives that the party's phrase was found without: "the media office of the government". */
    int pastAdjectives(int party) {
        int end = lattice.to(party);
        boolean definite = clauses.definite(end - 1) || text.kind(end - 1) == Token.MARK;
        boolean source = definite && lattice.begins(lattice.from(party), words.source);
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

    /** Past the noun that a preposition governs, and the genitive that it governs in turn: "before the committee of the armed forces". */
    int pastObject(int token) {
        if (token >= text.size() || lattice.begins(token, words.time)) {
            return token < text.size() ? lattice.to(lattice.longest(token, words.time)) : token;
        }
        int noun = lattice.longest(token, words.party);
        int end = noun >= 0 ? lattice.to(noun) : token + 1;
        for (int genitive = genitive(end); genitive >= 0; genitive = genitive(end)) {
            end = lattice.to(genitive);
        }
        return end;
    }

    /** The party that an indefinite noun right before a token governs, or -1. */
    private int genitive(int token) {
        boolean complete = clauses.definite(token - 1) || clauses.clitic(token - 1, words.pron);
        int genitive = complete || token >= text.size() ? -1 : lattice.longest(token, words.party);
        return genitive >= 0 && !lattice.has(genitive, words.bi | words.li | words.ka | words.and) ? genitive : -1;
    }
}

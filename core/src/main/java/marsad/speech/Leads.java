package marsad.speech;

import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;

/** Finds the subject of a whole sentence, for verbs that have none of their own: "Putin arrived and said". */
final class Leads {
    /** Openers and a verb may stand before the subject of a sentence. */
    private static final int FURTHEST_LEAD = 3;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Parties parties;

    Leads(Words words, Lattice lattice, Clauses clauses, Parties parties) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
        this.parties = parties;
    }

    /** The subject that a verb or the head of the sentence gives it before a token, or -1: "Putin arrived and said". */
    int of(int token) {
        int sentence = clauses.sentenceStart(token);
        for (int start = token - 1; start > sentence; start--) {
            if (clauses.comma(start - 1) && verb(start)) {
                int lead = lead(start, token);
                if (lead >= 0) {
                    return lead;
                }
            }
        }
        return lead(clauses.afterDateline(sentence, token), token);
    }

    /** The party near the head of a clause, if no other stands right behind it. */
    private int lead(int clause, int token) {
        int start = clauses.pastOpeners(clause, token);
        int party = first(start, token);
        if (party < 0) {
            return -1;
        }
        // "The president received the president and called for": either may have called.
        boolean other = lattice.to(party) < token && lattice.begins(lattice.to(party), words.party);
        return lattice.from(party) - start <= FURTHEST_LEAD && !other ? party : -1;
    }

    /** "..., and the trainer met": a past verb with "and" begins a clause of its own. */
    private boolean verb(int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.has(edge, words.and) && lattice.has(edge, words.past)) {
                return true;
            }
        }
        return false;
    }

    /** The first party of a sentence before a token that is no prepositional object, or -1. */
    int first(int token) {
        return first(clauses.afterDateline(clauses.sentenceStart(token), token), token);
    }

    private int first(int start, int token) {
        int i = start;
        while (i < token) {
            int object = clauses.governor(i);
            int opener = lattice.longest(i, words.opener);
            int party = text.kind(i) == Token.WORD ? lattice.longest(i, words.party) : -1;
            if (object >= 0 && party < 0 && opener < 0) {
                i = Math.max(object, saying(object) ? object + 1 : parties.pastObject(object));
            } else if (party >= 0 && subject(party, i)) {
                return party;
            } else {
                i = opener >= 0 ? lattice.to(opener) : i + 1;
            }
        }
        return -1;
    }

    /** "After the threat of the minister": he has spoken, though his words stand behind a preposition. */
    private boolean saying(int token) {
        return token < text.size() && lattice.longestWith(token, words.cue, words.masdar) >= 0;
    }

    /** Whether a party can be the subject; a document is what is spoken of, it speaks only right after its verb. */
    private boolean subject(int party, int token) {
        return !parties.document(party)
                && !(lattice.has(party, words.and) && token > clauses.sentenceStart(token))
                && !parties.cited(party)
                && !lattice.has(party, words.bi | words.li | words.ka);
    }

    /** The party with "by" or "from" nearest before a token in its sentence, else the sentence's own subject, or -1. */
    int author(int token) {
        for (int at = token - 1; at >= clauses.sentenceStart(token); at--) {
            int party = lattice.begins(at, words.party) ? lattice.longest(at, words.party) : -1;
            int prep = party < 0 || at == 0 ? -1 : lattice.longest(at - 1, words.prep);
            if (party >= 0
                    && (lattice.has(party, words.li)
                            || prep >= 0 && lattice.entry(prep).is("author", "yes"))) {
                return party;
            }
        }
        return first(token);
    }
}

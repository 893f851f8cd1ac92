package marsad.speech;

import java.util.List;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;

/**
 * Finds the subject of a reporting word: after it (VSO), or right before it (SVO). A noun after a preposition is none.
 */
final class Subjects {
    /** Adjectives between a party and its relative pronoun. */
    private static final int MOST_ADJECTIVES = 2;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Strangers strangers;
    private final Parties parties;
    private final Followers followers;

    Subjects(Words words, Lattice lattice, Clauses clauses, Strangers strangers, Parties parties) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
        this.strangers = strangers;
        this.parties = parties;
        followers = new Followers(words, lattice, clauses, parties);
    }

    /** The subject's edges: none, one, or several joined by "and". */
    List<Integer> of(int cue) {
        int antecedent = antecedent(cue);
        if (antecedent >= 0) {
            return List.of(antecedent);
        }
        if (leads(cue)) {
            return List.of(before(lattice.from(cue), cue));
        }
        int after = after(cue);
        if (after >= 0) {
            return parties.joined(apposed(cue, after));
        }
        int before = before(lattice.from(cue), cue);
        boolean parted = before >= 0 && clauses.comma(lattice.to(before));
        return before < 0 || parted && (strangers.end(cue) > strangers.begin(cue) || parties.cited(before))
                ? List.of()
                : List.of(before);
    }

    /** "The president, who accused": the party before a relative pronoun; -1 where the verb has a subject of its own. */
    private int antecedent(int cue) {
        int pronoun = pronoun(cue);
        if (pronoun < 0 || lattice.has(cue, words.pron) || after(cue) >= 0) {
            return -1;
        }
        int start = clauses.sentenceStart(pronoun);
        int party = parties.ending(clauses.comma(pronoun - 1) ? pronoun - 1 : pronoun, start);
        for (int at = pronoun - 1; party < 0 && at > start && at >= pronoun - MOST_ADJECTIVES; at--) {
            party = clauses.clitic(at, words.def) ? parties.ending(at, start) : -1;
        }
        return party;
    }

    /** Whether a cue stands in a relative clause. */
    boolean relative(int cue) {
        return pronoun(cue) >= 0;
    }

    /** The relative pronoun before a cue and its particles, or -1. */
    private int pronoun(int cue) {
        int start = clauses.sentenceStart(lattice.from(cue));
        int at = lattice.from(cue) - 1;
        while (at > start && lattice.begins(at, words.opener) && !lattice.begins(at, words.relative)) {
            at--;
        }
        return at > start && lattice.begins(at, words.relative) ? at : -1;
    }

    /** "Putin receives Xi": a party at the head of a clause right before the verb is its subject, what follows its object. */
    private boolean leads(int cue) {
        int at = lattice.from(cue);
        int start = clauses.sentenceStart(at);
        if (at == start || text.kind(at - 1) != Token.WORD || !lattice.has(cue, words.finite)) {
            return false;
        }
        int party = before(at, cue);
        if (party < 0 || clauses.comma(lattice.to(party))) {
            return false;
        }
        return parties.opens(party, start);
    }

    /** Whether the subject stands after or right before the cue. */
    boolean named(int cue) {
        return !of(cue).isEmpty();
    }

    /** The token after the cue and its subject, if that follows. */
    int end(int cue) {
        int after = leads(cue) || lattice.has(cue, words.participle) ? -1 : after(cue);
        if (after < 0) {
            return lattice.to(cue);
        }
        return parties.afterJoined(apposed(cue, after));
    }

    private int apposed(int cue, int party) {
        return followers.concernsPersons(cue) ? party : parties.apposed(party);
    }

    /** Whether the subject after a cue is only the head of a longer phrase: "a university" of "the university of Harran", "X, lawyer of". */
    boolean cut(int cue) {
        int after = after(cue);
        int last = after < 0 ? -1 : lattice.to(after) - 1;
        if (after < 0 || clauses.clitic(last, words.def | words.pron | words.plural | words.dual)) {
            return false;
        }
        int noun = lattice.longest(last, words.source);
        boolean one = last == lattice.from(after);
        return parties.unnamed(after)
                ? noun >= 0 && (one || lattice.entry(noun).is("kind", "body"))
                : !one && parties.named(after) && (noun >= 0 || lattice.begins(last, words.office));
    }

    /** The party that follows the cue as its subject, or -1. */
    int after(int cue) {
        return followers.of(cue);
    }

    /** Whether the one party after a cue is what it judges: "and criticised the president.". */
    boolean objectAlone(int cue) {
        return followers.objectAlone(cue);
    }

    /** The party that ends right before a token and is no prepositional object, or -1. */
    int before(int token, int cue) {
        if (cue >= 0 && lattice.has(cue, words.and)) {
            return -1;
        }
        int at = token;
        int start = clauses.sentenceStart(token);
        while (at - 1 > start && (lattice.begins(at - 1, words.opener) || clauses.comma(at - 1))) {
            at--;
        }
        int party = parties.ending(at, start);
        boolean object = party >= 0 && parties.object(party, start);
        boolean parted = party >= 0 && clauses.comma(lattice.to(party));
        return object || parted && !parties.opens(party, start) ? -1 : party;
    }
}

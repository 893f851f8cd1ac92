package marsad.speech;

import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;

/** Finds the subject that follows a reporting verb (VSO), and tells it from an object in the same place. */
final class Followers {
    /** Words between verb and subject: an adverb, a date. */
    private static final int FURTHEST = 7;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Parties parties;

    Followers(Words words, Lattice lattice, Clauses clauses, Parties parties) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
        this.parties = parties;
    }

    /** The party that follows the cue as its subject, or -1; a verb whose ending says "they" has none. */
    int of(int cue) {
        if (lattice.has(cue, words.finite) && lattice.has(cue, words.plural)) {
            return -1;
        }
        int end = Math.min(clauses.sentenceEnd(lattice.from(cue)), lattice.to(cue) + FURTHEST);
        int token = pronounBefore(cue) ? end : lattice.to(cue);
        while (token < end) {
            if (lattice.begins(token, words.that) || lattice.begins(token, words.quote) || text.isMark(token, ':')) {
                return -1;
            }
            int party = lattice.longest(token, words.party);
            if (party >= 0 && !lattice.has(party, words.bi | words.li | words.ka | words.and)) {
                return accused(cue, party) || aloneBehind(cue, party) ? -1 : party;
            }
            int skipped = skip(token, party);
            if (skipped == token) {
                return -1;
            }
            token = skipped;
        }
        return -1;
    }

    /** "That he told the president": the pronoun is the subject, so what follows is whom he told. */
    private boolean pronounBefore(int cue) {
        int before = lattice.from(cue) - 1;
        return before >= 0
                && lattice.has(cue, words.finite)
                && lattice.entry(cue).is("to", "obj")
                && lattice.longestWith(before, words.that, words.pron) >= 0;
    }

    /** "And criticised the president.": nothing follows the one party that could be the object, so it is. */
    boolean objectAlone(int cue) {
        int party = lattice.to(cue) < text.size() ? lattice.longest(lattice.to(cue), words.party) : -1;
        return party >= 0 && aloneBehind(cue, party);
    }

    private boolean aloneBehind(int cue, int party) {
        int next = clauses.pastAdverbials(parties.afterJoined(party));
        return lattice.from(party) == lattice.to(cue)
                && lattice.has(cue, words.and)
                && lattice.has(cue, words.finite)
                && lattice.entry(cue).lists("takes", "obj")
                && judged(lattice.entry(cue).get("stance", ""))
                && (next >= text.size() || text.kind(next) != Token.WORD);
    }

    /** Whether somebody may be the object of a cue, so that of two parties behind it the second is none of apposition. */
    boolean concernsPersons(int cue) {
        return lattice.entry(cue).is("to", "obj") || judged(lattice.entry(cue).get("stance", ""));
    }

    private static boolean judged(String stance) {
        return switch (stance) {
            case "criticise", "condemn", "praise" -> true;
            default -> false;
        };
    }

    /** "And accused Iran of", "and thanked Iran for": the one party between such a verb and its preposition is its object. */
    private boolean accused(int cue, int party) {
        if (!lattice.entry(cue).is("to", "obj")) {
            return false;
        }
        int next = parties.afterJoined(party);
        if (lattice.entry(cue).is("stance", "thank")) {
            return lattice.has(cue, words.and) && next < text.size() && lattice.begins(next, words.prep);
        }
        if (!lattice.entry(cue).is("stance", "accuse")) {
            return false;
        }
        return next < text.size() && lattice.longest(next, words.party) < 0 && clauses.clitic(next, words.bi);
    }

    /** Past an adverbial: a date, a medium, a preposition with its noun, a comma. The same token when there is none. */
    private int skip(int token, int party) {
        int past = clauses.pastAdverbials(token);
        if (past > token) {
            // "In a speech before" the parliament
            return clauses.governor(past - 1) == past ? parties.pastObject(past) : past;
        }
        int opener = lattice.longest(token, words.opener);
        if (opener >= 0) {
            return lattice.to(opener);
        }
        int object = clauses.governor(token);
        if (object >= 0 && !lattice.begins(object, words.that)) {
            return parties.pastObject(object);
        }
        if (party >= 0) {
            return lattice.to(party);
        }
        return clauses.comma(token) || clauses.clitic(token, words.bi | words.li) ? token + 1 : token;
    }
}

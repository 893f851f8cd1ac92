package marsad.speech;

import java.util.ArrayList;
import java.util.List;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;

/**
 * Finds the subject of a reporting word: after it (VSO), or right before it (SVO). A noun after a preposition is none.
 */
final class Subjects {
    private static final char YEH = '\u064A';
    private static final char FOLDED_TEH_MARBUTA = '\u0647';
    /** Words between verb and subject: an adverb, a date. */
    private static final int FURTHEST = 7;
    /** Adjectives between a party and its relative pronoun. */
    private static final int MOST_ADJECTIVES = 2;
    /** Openers and a verb may stand before the subject of a sentence. */
    private static final int FURTHEST_LEAD = 3;
    /** Tokens of place and agency before the dash of a dateline. */
    private static final int LONGEST_DATELINE = 12;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Strangers strangers;

    Subjects(Words words, Lattice lattice, Clauses clauses, Strangers strangers) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
        this.strangers = strangers;
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
            return joined(after);
        }
        int before = before(lattice.from(cue), cue);
        boolean parted = before >= 0 && clauses.comma(lattice.to(before));
        return before < 0 || parted && (strangers.end(cue) > strangers.begin(cue) || cited(before))
                ? List.of()
                : List.of(before);
    }

    /** "According to the agency, ... said": a party that only passes on the words. */
    private boolean cited(int party) {
        int from = lattice.from(party);
        return from > 0 && (lattice.begins(from, words.cueNoun) || lattice.begins(from - 1, words.cueNoun));
    }

    /** "The president, who accused": the party before a relative pronoun; -1 where the verb has a subject of its own. */
    private int antecedent(int cue) {
        int pronoun = pronoun(cue);
        if (pronoun < 0 || lattice.has(cue, words.pron) || after(cue) >= 0) {
            return -1;
        }
        int start = clauses.sentenceStart(pronoun);
        int party = ending(clauses.comma(pronoun - 1) ? pronoun - 1 : pronoun, start);
        for (int at = pronoun - 1; party < 0 && at > start && at >= pronoun - MOST_ADJECTIVES; at--) {
            party = clauses.clitic(at, words.def) ? ending(at, start) : -1;
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

    /** The party that ends at a token, or -1. */
    private int ending(int at, int start) {
        for (int from = at - 1; from >= Math.max(start, at - FURTHEST * 2); from--) {
            int party = lattice.begins(from, words.party) ? lattice.longest(from, words.party) : -1;
            if (party >= 0 && lattice.to(party) == at) {
                return party;
            }
        }
        return -1;
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
        return opens(party, start);
    }

    /** Whether a party stands at the head of a clause. */
    private boolean opens(int party, int start) {
        int from = lattice.from(party);
        return from == start
                || text.kind(from - 1) == Token.MARK
                || lattice.begins(from - 1, words.opener)
                || lattice.begins(from - 1, words.that);
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
        return afterJoined(after);
    }

    /** The subject that a verb or the head of the sentence gives it before a token, or -1: "Putin arrived and said". */
    int leading(int token) {
        int start = clauses.sentenceStart(token);
        int party = firstInSentence(token);
        if (party < 0) {
            return -1;
        }
        // "The president received the president and called for": either may have called.
        boolean other = lattice.to(party) < token && lattice.begins(lattice.to(party), words.party);
        return lattice.from(party) - start <= FURTHEST_LEAD && !other ? party : -1;
    }

    /** Whether the subject after a cue is only the head of a longer phrase: "a university" of "the university of Harran". */
    boolean cut(int cue) {
        int after = after(cue);
        return after >= 0
                && lattice.to(after) == lattice.from(after) + 1
                && lattice.longest(lattice.from(after), words.source) >= 0
                && !clauses.clitic(lattice.from(after), words.def | words.pron | words.plural | words.dual);
    }

    /** The party that follows the cue as its subject, or -1. */
    int after(int cue) {
        int end = Math.min(clauses.sentenceEnd(lattice.from(cue)), lattice.to(cue) + FURTHEST);
        int token = lattice.to(cue);
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

    /** "And criticised the president.": nothing follows the one party that could be the object, so it is. */
    boolean objectAlone(int cue) {
        int party = lattice.to(cue) < text.size() ? lattice.longest(lattice.to(cue), words.party) : -1;
        return party >= 0 && aloneBehind(cue, party);
    }

    private boolean aloneBehind(int cue, int party) {
        int next = afterJoined(party);
        return lattice.from(party) == lattice.to(cue)
                && lattice.has(cue, words.and)
                && lattice.has(cue, words.finite)
                && lattice.entry(cue).lists("takes", "obj")
                && judged(lattice.entry(cue).get("stance", ""))
                && (next >= text.size() || text.kind(next) != Token.WORD);
    }

    private static boolean judged(String stance) {
        return switch (stance) {
            case "criticise", "condemn", "praise" -> true;
            default -> false;
        };
    }

    /** "And accused Iran of": the one party between such a verb and what is held against it is the accused. */
    private boolean accused(int cue, int party) {
        if (!lattice.entry(cue).is("stance", "accuse") || !lattice.entry(cue).is("to", "obj")) {
            return false;
        }
        int next = afterJoined(party);
        return next < text.size() && lattice.longest(next, words.party) < 0 && clauses.clitic(next, words.bi);
    }

    /** Past an adverbial: a date, a medium, a preposition with its noun, a comma. The same token when there is none. */
    private int skip(int token, int party) {
        int past = clauses.pastAdverbials(token);
        if (past > token) {
            return past;
        }
        int opener = lattice.longest(token, words.opener);
        if (opener >= 0) {
            return lattice.to(opener);
        }
        int prep = lattice.longest(token, words.prep);
        if (prep >= 0 && !lattice.begins(lattice.to(prep), words.that)) {
            return afterNoun(lattice.to(prep));
        }
        if (party >= 0) {
            return lattice.to(party);
        }
        return clauses.comma(token) || clauses.clitic(token, words.bi | words.li) ? token + 1 : token;
    }

    /** Past the noun after a preposition, and a genitive that follows an unknown noun: "on the tweets of Trump". */
    private int afterNoun(int token) {
        int noun = lattice.longest(token, words.party);
        if (noun >= 0) {
            return lattice.to(noun);
        }
        int genitive = token + 1 < text.size() ? lattice.longest(token + 1, words.party) : -1;
        return genitive >= 0 ? lattice.to(genitive) : token + 1;
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

    private List<Integer> joined(int first) {
        List<Integer> all = new ArrayList<>();
        all.add(first);
        int next = lattice.longestWith(lattice.to(first), words.party, words.and);
        if (next >= 0) {
            all.add(next);
        }
        return all;
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
        int party = ending(at, start);
        boolean object = party >= 0
                && (lattice.from(party) > start && lattice.begins(lattice.from(party) - 1, words.prep)
                        || lattice.has(party, words.bi | words.li | words.ka));
        boolean parted = party >= 0 && clauses.comma(lattice.to(party));
        return object || parted && !opens(party, start) ? -1 : party;
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
        return firstInSentence(token);
    }

    /** Past "Dubai, United Arab Emirates (CNN) --": a dash near the head of a sentence before any verb. */
    private int afterDateline(int start, int end) {
        for (int token = start; token < Math.min(end, start + LONGEST_DATELINE); token++) {
            if (text.isMark(token, '-')) {
                return token + 1;
            }
        }
        return start;
    }

    /** Whether a party is a document: a statement, an agreement. */
    boolean document(int party) {
        int source = lattice.longest(lattice.from(party), words.source);
        return source >= 0 && lattice.entry(source).is("kind", "document");
    }

    /** The first party of a sentence before a token that is no prepositional object, or -1. */
    int firstInSentence(int token) {
        // A document is what is spoken of; it speaks only as the subject right after its verb.
        int start = afterDateline(clauses.sentenceStart(token), token);
        for (int i = start; i < token; i++) {
            int party = text.kind(i) == Token.WORD ? lattice.longest(i, words.party) : -1;
            if (party >= 0
                    && !document(party)
                    && !cited(party)
                    && !lattice.has(party, words.bi | words.li | words.ka)
                    && !(i > start && lattice.begins(i - 1, words.prep))) {
                return party;
            }
        }
        return -1;
    }
}

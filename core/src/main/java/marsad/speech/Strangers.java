package marsad.speech;

import marsad.lexicon.Lattice;
import marsad.text.Quotation;
import marsad.text.Text;
import marsad.text.Token;

/**
 * Finds the bounds of subjects that no lexicon knows whole: the words between a reporting verb and what it brings, the rest
 * of a phrase of which only the head is known, and a name in apposition.
 */
final class Strangers {
    private static final char WAW = '\u0648';
    private static final char FOLDED_TEH_MARBUTA = '\u0647';
    private static final int LONGEST_SUBJECT = 5;
    private static final int LONGEST_PHRASE = 9;
    private static final int LONGEST_DESCRIPTION = 14;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_ASIDE = 10;
    private static final int SHORTEST_NAME = 2;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Parties parties;

    Strangers(Words words, Lattice lattice, Clauses clauses, Parties parties) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
        this.parties = parties;
    }

    /** The first token after a verb and its adverbials, where an unknown subject would begin. */
    int begin(int cue) {
        return clauses.pastAdverbials(lattice.to(cue));
    }

    /** The token after an unknown subject of a verb; the one where it would begin if there is none. */
    int end(int cue) {
        int begin = begin(cue);
        // "They said" has its subject in its ending.
        boolean whole = !lattice.has(cue, words.finite) || lattice.has(cue, words.plural);
        if (whole || ends(begin) || verbal(begin) || disagrees(cue, begin)) {
            return begin;
        }
        int end = phraseEnd(begin, LONGEST_SUBJECT, false);
        return end == text.size() || ends(end) ? end : begin;
    }

    /** The token after the words at a token that no lexicon knows, or that token if they are none. */
    int phrase(int begin) {
        return ends(begin) ? begin : phraseEnd(begin, LONGEST_PHRASE, true);
    }

    /** A masculine verb and a definite noun with teh marbuta: an object, "ended the visit". */
    private boolean disagrees(int cue, int token) {
        return !lattice.has(cue, words.fem)
                && clauses.definite(token)
                && text.folded()[text.end(token) - 1] == FOLDED_TEH_MARBUTA;
    }

    /** The token after the name in marks behind a definite word and its adjectives, "the official site "X"", or the token behind the word. */
    int quotedName(int edge) {
        int end = lattice.to(edge);
        boolean word = end == lattice.from(edge) + 1 && clauses.clitic(lattice.from(edge), words.def);
        while (word
                && end < text.size()
                && end - lattice.to(edge) < SHORTEST_NAME
                && clauses.definite(end)
                && !fixed(end)) {
            end++;
        }
        return word && nameInMarks(end) >= 0 ? nameInMarks(end) : lattice.to(edge);
    }

    /** The token after the phrase that a known head begins: "the university" of "the university of Harran". */
    int whole(int edge) {
        boolean definite = clauses.clitic(lattice.from(edge), words.def);
        if (definite && lattice.to(edge) == lattice.from(edge) + 1) {
            return lattice.to(edge);
        }
        boolean complete = definite || clauses.definite(lattice.to(edge) - 1);
        int end = phraseEnd(lattice.to(edge), LONGEST_PHRASE, !complete);
        return complete && !closed(end) ? parties.pastAdjectives(edge) : end;
    }

    /** Whether a subject must have ended before a token: the text ends, a comma or what was said stands there. */
    private boolean closed(int token) {
        return token >= text.size() || clauses.comma(token) || brings(token) || introduces(token);
    }

    /** The first token of an unknown name that stands at the head of a clause right before a verb; the one where it would end if there is none. */
    int nameBefore(int cue) {
        int start = clauses.sentenceStart(lattice.from(cue));
        int end = beforeOpeners(cue);
        int first = end;
        while (first > start && end - first < LONGEST_NAME && name(first - 1)) {
            first--;
        }
        boolean heads =
                first == start || lattice.begins(first - 1, words.opener) || lattice.begins(first - 1, words.that);
        boolean adverbial = first > start && first < end && clauses.clitic(first, words.def);
        return heads && !adverbial ? first : end;
    }

    /** "But the holder of the cup demanded": the first token of unknown words before a verb up to the head of its clause, or their end. */
    int subjectBefore(int cue) {
        int start = clauses.sentenceStart(lattice.from(cue));
        int end = beforeOpeners(cue);
        int first = end;
        while (first > start && !lattice.begins(first - 1, words.opener)) {
            first--;
            if (end - first > LONGEST_PHRASE || fixed(first) || verbal(first)) {
                return end;
            }
        }
        return first < end && preposition(first) ? end : first;
    }

    /** The token where the particles before a verb begin: "has" of "has said". */
    int beforeOpeners(int cue) {
        int start = clauses.sentenceStart(lattice.from(cue));
        int end = lattice.from(cue);
        while (end > start && lattice.begins(end - 1, words.opener)) {
            end--;
        }
        return end;
    }

    /** The first token of a name at the end of the phrase that an unnamed speaker begins, or -1: "the coach of Sidi Ali Maher". */
    int nameIn(int edge) {
        int end = descriptionEnd(edge);
        if (end == text.size() || !(brings(end) || clauses.comma(end))) {
            return -1;
        }
        int first = end;
        while (first > lattice.to(edge) && end - first < LONGEST_NAME && name(first - 1)) {
            first--;
        }
        return end - first >= SHORTEST_NAME && !joined(first) ? first : -1;
    }

    /** "The journalist X": the token after a name right behind a definite word for one person, or the token behind that word. */
    int nameBehind(int edge) {
        int end = lattice.to(edge);
        int source = lattice.longestWith(lattice.from(edge), words.source, words.def);
        boolean one = source >= 0
                && lattice.to(source) == end
                && lattice.entry(source).is("kind", "person")
                && !lattice.has(source, words.plural | words.dual);
        while (one && end - lattice.to(edge) < LONGEST_NAME && strange(end)) {
            end++;
        }
        boolean closed = end == text.size() || ends(end);
        return closed && !joined(lattice.to(edge)) ? end : lattice.to(edge);
    }

    /** "And" written together with a word that is no given name: one more of those who speak. */
    private boolean joined(int token) {
        return text.folded()[text.start(token)] == WAW && !lattice.begins(token, words.given);
    }

    /** The token after the words that {@link #nameIn} found a name in. */
    int descriptionEnd(int edge) {
        boolean definiteWord =
                lattice.to(edge) == lattice.from(edge) + 1 && clauses.clitic(lattice.from(edge), words.def);
        return phraseEnd(lattice.to(edge), LONGEST_DESCRIPTION, !definiteWord);
    }

    /** The same where prepositions go on with what somebody is, as they do before a name: "the researcher at the center Y, X". */
    int longDescriptionEnd(int edge) {
        return phraseEnd(lattice.to(edge), LONGEST_DESCRIPTION, true);
    }

    /** The token after a name in apposition that begins right behind a comma at a token, or that token if there is none. */
    int apposed(int comma) {
        if (!clauses.comma(comma)) {
            return comma;
        }
        int end = comma + 1;
        boolean strange = false;
        while (end < text.size() && end - comma <= LONGEST_NAME && nameable(end)) {
            strange |= name(end);
            end++;
        }
        if (!strange || clauses.definite(comma + 1)) {
            return comma;
        }
        boolean closed = end < text.size() && (clauses.comma(end) || brings(end));
        return end - comma > SHORTEST_NAME && closed ? end : comma;
    }

    /** "The director of the agency, (CIA), X", "of the company, which belongs to Y, X": the comma behind what is said aside at a comma, or that comma. */
    int pastAside(int comma) {
        boolean aside = clauses.comma(comma)
                && comma + 1 < text.size()
                && (text.isMark(comma + 1, '(')
                        || clauses.definite(comma + 1)
                        || lattice.begins(comma + 1, words.relative));
        for (int token = comma + 1; aside && token < text.size() && token - comma <= LONGEST_ASIDE; token++) {
            if (clauses.comma(token)) {
                return apposed(token) > token ? token : comma;
            }
            if (text.kind(token) == Token.BREAK || brings(token) && nameInMarks(token) < 0) {
                return comma;
            }
        }
        return comma;
    }

    private boolean brings(int token) {
        return token < text.size()
                && (text.isMark(token, ':') || lattice.begins(token, words.that) || lattice.begins(token, words.quote));
    }

    /** Whether a preposition at a token brings what was said. */
    private boolean introduces(int token) {
        int prep = token < text.size() ? lattice.longest(token, words.prep) : -1;
        return prep >= 0 && brings(lattice.to(prep));
    }

    private int phraseEnd(int from, int longest, boolean prepositions) {
        int end = from;
        while (end < text.size() && end - from < longest && !fixed(end) && !introduces(end)) {
            if (!prepositions && preposition(end)) {
                return end;
            }
            int quotation = nameInMarks(end);
            end = quotation >= 0 ? quotation : end + 1;
        }
        return end;
    }

    /** Whether a token can be part of a name: a word that is not known for anything else. */
    boolean name(int token) {
        return nameable(token) && (lattice.begins(token, words.given) || !lattice.begins(token, words.common));
    }

    /** Whether a token can only be part of a name. */
    private boolean strange(int token) {
        return name(token) && !preposition(token) && !clauses.clitic(token, words.def | words.and);
    }

    /** Whether a token can be part of a name that another word shows to be one. */
    private boolean nameable(int token) {
        if (token < text.size() && lattice.begins(token, words.given)) {
            return true;
        }
        return !ends(token)
                && !lattice.begins(token, words.source)
                && !lattice.begins(token, words.office)
                && !verbal(token);
    }

    private boolean preposition(int token) {
        return token < text.size()
                && text.kind(token) == Token.WORD
                && (lattice.begins(token, words.prep) || clauses.clitic(token, words.bi | words.li));
    }

    /** Whether a token is no part of a subject: a mark, or a word with another task. */
    private boolean ends(int token) {
        return fixed(token) || preposition(token);
    }

    /** Whether a token ends a subject even where prepositions do not. */
    private boolean fixed(int token) {
        if (token >= text.size()) {
            return true;
        }
        if (text.kind(token) != Token.WORD) {
            return nameInMarks(token) < 0;
        }
        return lattice.begins(token, words.that)
                || onlyVerb(token)
                || lattice.begins(token, words.time)
                || lattice.begins(token, words.medium)
                || lattice.begins(token, words.adverb)
                || lattice.begins(token, words.adverbial)
                || lattice.begins(token, words.relative)
                || lattice.begins(token, words.reporting)
                || lattice.begins(token, words.cueNoun)
                || lattice.begins(token, words.opener)
                || lattice.begins(token, words.stop);
    }

    /** The token after a name in quotation marks that opens at a token, or -1. */
    private int nameInMarks(int token) {
        for (Quotation quotation : text.quotations()) {
            if (quotation.open() >= token) {
                boolean name = quotation.open() == token && quotation.closed() && !lattice.begins(token, words.quote);
                return name ? quotation.after() : -1;
            }
        }
        return -1;
    }

    /** Whether a word is known as a verb and as nothing else. */
    boolean onlyVerb(int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (!lattice.has(edge, words.finite)) {
                return false;
            }
        }
        return lattice.first(token) >= 0;
    }

    private boolean verbal(int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.has(edge, words.finite | words.participle)) {
                return true;
            }
        }
        return false;
    }
}

package marsad.speech;

import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;

/**
 * Finds where indirect speech ends: with its sentence, at the next reporting word that begins a clause, or at words that
 * leave the speech ("it is worth noting", "according to").
 */
final class Ends {
    private static final char FEH = '\u0641';
    /** Words that may open a clause before its reporting word, its subject with them. */
    private static final int LONGEST_OPENING = 12;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Parties parties;
    private final List<Use> uses;

    Ends(Words words, Reading reading, Clauses clauses, Parties parties, List<Use> uses) {
        this.words = words;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.clauses = clauses;
        this.parties = parties;
        this.uses = uses;
    }

    /** The token after the last of a content that no quotation bounds. */
    int of(Use use) {
        return trim(use.begin(), end(use));
    }

    private int end(Use use) {
        int limit = use.kind() == Use.Kind.ACCORDING && use.follows() ? use.cueFrom() : lastSentenceEnd(use);
        for (Use next : uses) {
            if (next.cueFrom() > use.begin() && next.cueFrom() < limit && next != use) {
                int edge = clauseEdge(use, next);
                if (edge > use.begin()) {
                    limit = Math.min(limit, edge);
                }
            }
        }
        for (int token = use.begin() + 1; token < limit; token++) {
            token = pastQuotation(token, limit);
            if (token < limit && leaves(use, token)) {
                return token;
            }
        }
        return limit;
    }

    /** What follows a colon goes on over the sentences of its line, until another one reports. */
    private int lastSentenceEnd(Use use) {
        int end = clauses.sentenceEnd(use.begin());
        while (use.kind() == Use.Kind.COLON && end < text.size() && goesOn(end)) {
            end = clauses.sentenceEnd(end);
        }
        return end;
    }

    private boolean goesOn(int sentence) {
        int end = clauses.sentenceEnd(sentence);
        if (text.kind(sentence - 1) == Token.BREAK
                || lattice.hidden(sentence)
                || lattice.begins(sentence, words.stop)
                || tells(sentence)) {
            return false;
        }
        for (Use other : uses) {
            if (other.cueFrom() >= sentence && other.cueFrom() < end) {
                return false;
            }
        }
        return true;
    }

    /** "And he scored", "and it seems": a verb with "and" that is not only of the first person goes on with the report. */
    private boolean tells(int sentence) {
        for (int edge = lattice.first(sentence); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.has(edge, words.and) && lattice.has(edge, words.finite) && !lattice.has(edge, words.first)) {
                return true;
            }
        }
        return false;
    }

    /** A long quotation inside the content is passed over whole. */
    private int pastQuotation(int token, int limit) {
        int edge = lattice.longest(token, words.quote);
        return edge >= 0 && lattice.to(edge) <= limit ? lattice.to(edge) : token;
    }

    /** Where the clause of the next reporting word begins, if it ends this content; -1 if it is part of it. */
    private int clauseEdge(Use use, Use next) {
        if (next.cue() < 0 || next.kind() == Use.Kind.ACCORDING) {
            return next.kind() == Use.Kind.ACCORDING && next.begin() <= use.begin() ? next.cueFrom() : -1;
        }
        if (lattice.has(next.cue(), words.masdar)) {
            return -1;
        }
        if (lattice.has(next.cue(), words.participle)) {
            boolean predicate = !lattice.has(next.cue(), words.acc | words.and) && !clauses.comma(next.cueFrom() - 1);
            return predicate ? -1 : next.cueFrom();
        }
        int at = next.cueFrom();
        boolean opened = lattice.has(next.cue(), words.and);
        int start = use.begin();
        if (opened) {
            return clauses.comma(at - 1) ? at - 1 : at;
        }
        for (int back = 0; back < LONGEST_OPENING && at - 1 > start; back++) {
            if (clauses.comma(at - 1)) {
                return stopAt(at) ? at - 1 : -1;
            }
            at--;
        }
        return -1;
    }

    private boolean stopAt(int token) {
        return lattice.begins(token, words.stop) || lattice.begins(token, words.opener);
    }

    /** Whether a token begins words that leave the speech. */
    private boolean leaves(Use use, int token) {
        boolean afterComma = clauses.comma(token - 1);
        if (afterComma || clauses.closesQuotation(token - 1)) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.symbol(edge) == words.stop && lattice.entry(edge).is("strength", "strong")
                        || lattice.symbol(edge) == words.cueNoun
                                && lattice.entry(edge).is("pos", "after")) {
                    return true;
                }
                if (mainVerb(edge)) {
                    return true;
                }
            }
            if (announcing(token)) {
                return true;
            }
        }
        return use.kind() == Use.Kind.NOUN && leavesNoun(use, token, afterComma);
    }

    /** "..., and Moscow sent": a past verb with "and" and its own subject after a comma begins the reporter's next clause. */
    private boolean mainVerb(int edge) {
        return (lattice.symbol(edge) == words.act || lattice.symbol(edge) == words.reporting)
                && lattice.has(edge, words.and)
                && lattice.has(edge, words.past)
                && lattice.longest(lattice.to(edge), words.party) >= 0;
    }

    private boolean leavesNoun(Use use, int token, boolean afterComma) {
        if (clauses.comma(token)) {
            int next = token + 1;
            return next < text.size()
                    && !apposed(next)
                    && (!clauses.clitic(next, words.and) || stopAt(next) || then(next))
                    && !lattice.begins(next, words.relative)
                    && !lattice.begins(next, words.carriesOn);
        }
        return !afterComma && token > use.begin() + 1 && !qualifies(token) && (announcing(token) || after(token));
    }

    /** "The death of the journalist, X, in the city": a name between commas says who was meant before it. */
    private boolean apposed(int token) {
        int party = lattice.longest(token, words.party);
        boolean named = party >= 0 && parties.named(party) && clauses.comma(lattice.to(party));
        return named || parties.within(token - 1);
    }

    /** "Then": the conjunction by which the main clause goes on after a subordinate one. */
    private boolean then(int token) {
        return lattice.begins(token, words.that) && text.folded()[text.start(token)] == FEH;
    }

    /** "Which is planned", "which begins later": words of a clause that says something about a noun. */
    private boolean qualifies(int token) {
        return lattice.begins(token - 1, words.relative) || lattice.begins(token - 2, words.relative);
    }

    /** Whether words name the occasion on which somebody spoke: a statement, an interview, a tweet. */
    private boolean announcing(int token) {
        int edge = lattice.longest(token, words.medium);
        return edge >= 0 && !lattice.entry(edge).is("strength", "weak");
    }

    /** "After": what went before is the reporter's to tell. */
    private boolean after(int token) {
        int stop = lattice.longest(token, words.stop);
        return stop >= 0 && lattice.entry(stop).is("strength", "comma") && !clauses.clitic(token, words.and);
    }

    /** The end of some tokens without the marks that close them. */
    int trim(int from, int to) {
        int end = to;
        while (end > from && droppable(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean droppable(int token) {
        return text.kind(token) == Token.BREAK
                || clauses.comma(token)
                || text.isMark(token, '.')
                || text.isMark(token, ':')
                || text.isMark(token, '-');
    }
}

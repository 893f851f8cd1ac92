package marsad.speech;

import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.rule.Match;
import marsad.text.Quotation;
import marsad.text.Text;

/** Tells whether the conjunction or quotation that a rule found after a cue belongs to it. */
final class Belonging {
    /** A doubtful word may be this far from its content, in tokens. */
    private static final int NEAR = 14;
    /** So far at the head of a clause and with a subject, whose office and name may be long. */
    private static final int LESS_NEAR = 24;
    /** So near a participle stands to its quotation. */
    private static final int NEAREST = 7;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Parties parties;

    Belonging(Words words, Lattice lattice, Clauses clauses, Subjects subjects, Parties parties) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
        this.subjects = subjects;
        this.parties = parties;
    }

    /** Whether a conjunction belongs to a cue: near enough, and to no other word before it. */
    boolean brings(int cue, Entry entry, int that, boolean weak) {
        return entry.lists("takes", "that")
                && !(weak && far(cue, that))
                && !owned(cue, entry, that)
                && !(weak && another(cue, that))
                && !impersonal(cue, entry)
                && !(entry.is("speaker", "document") && weak && !subjects.named(cue))
                && !(lattice.has(cue, words.masdar) && lattice.has(cue, words.def) && subjects.after(cue) < 0);
    }

    /** Whether the words right before a conjunction take it for themselves: "after that", "it is planned that", "wanted to". */
    private boolean owned(int cue, Entry entry, int that) {
        int before = lattice.from(that) - 1;
        if (before < lattice.to(cue)) {
            return false;
        }
        int prep = lattice.longest(before, words.prep);
        boolean other = prep >= 0
                && lattice.to(prep) == before + 1
                && !admits(entry, lattice.entry(prep).id(), before);
        return other || phrase(before) || before - 1 >= lattice.to(cue) && impersonal(before - 1) || verb(before);
    }

    /** "After that": a phrase that the conjunction is part of; "earlier that" is none. */
    private boolean phrase(int before) {
        int phrase = lattice.longest(before, words.notCuePhrase);
        return phrase >= 0 && lattice.to(phrase) > before + 1 && !lattice.begins(before - 1, words.adverb);
    }

    /** "It is planned": a phrase of two words that ends before the conjunction. */
    private boolean impersonal(int token) {
        int phrase = lattice.longest(token, words.notCuePhrase);
        return phrase >= 0 && lattice.to(phrase) == token + 2;
    }

    /** "Some felt that": whether another verb between a doubtful cue and the conjunction is nearer to it. */
    private boolean another(int cue, int that) {
        for (int token = lattice.to(cue); token < lattice.from(that); token++) {
            if (verb(token)) {
                return true;
            }
        }
        return false;
    }

    /** "Wanted to", "can": another verb that the conjunction follows; a name may look like one. */
    private boolean verb(int token) {
        int verb = lattice.longestWith(token, words.notCue, words.finite);
        return verb >= 0
                && lattice.to(verb) == token + 1
                && !lattice.begins(token, words.reporting)
                && !lattice.begins(token, words.notCuePhrase)
                && !lattice.begins(token, words.adverb)
                && parties.ending(token + 1, clauses.sentenceStart(token)) < 0;
    }

    /** Whether a cue takes a preposition before the conjunction, or a noun of saying before it does: "repeated warnings of". */
    private boolean admits(Entry entry, String preposition, int at) {
        return entry.lists("takes", preposition)
                || entry.lists("that", preposition)
                || lattice.begins(at - 1, words.cueNoun)
                || lattice.longestWith(at - 1, words.cue, words.masdar) >= 0;
    }

    /** "It is expected that": a present verb of thinking without a subject. */
    private boolean impersonal(int cue, Entry entry) {
        boolean thinking = switch (entry.get("stance", "")) {
            case "think", "expect", "fear", "hope" -> true;
            default -> false;
        };
        return thinking
                && lattice.has(cue, words.present)
                && !lattice.has(cue, words.plural | words.dual | words.fem)
                && !subjects.named(cue);
    }

    /** Whether a quotation is what a cue brings: announced by a colon, or long enough and taken by the cue. */
    boolean quotable(int cue, Entry entry, Match match, boolean weak) {
        int edge = match.edgeOf("quote");
        Quotation quotation = text.quotations().get(lattice.value(edge));
        boolean announced = text.isMark(quotation.open() - 1, ':');
        int length = quotation.close() - quotation.first();
        if (quotation.depth() > 0
                || length <= Clauses.SHORTEST_QUOTATION && !announced
                || saying(cue, quotation.open())) {
            return false;
        }
        return announced || entry.lists("takes", "quote") && !(weak && far(cue, edge)) || length > NEAR;
    }

    /** "He concluded, saying": a participle between a verb and a quotation is nearer to it. */
    private boolean saying(int cue, int quotation) {
        int from = Math.max(lattice.to(cue), quotation - NEAREST);
        for (int token = from; lattice.has(cue, words.finite) && token < quotation; token++) {
            int participle = lattice.begins(token, words.reporting)
                    ? lattice.longestWith(token, words.reporting, words.participle)
                    : -1;
            if (participle >= 0 && lattice.entry(participle).lists("takes", "quote")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation stands before a conjunction and is more than a name in marks. */
    boolean quoteFirst(Match quote, Match that) {
        Quotation quotation = text.quotations().get(lattice.value(quote.edgeOf("quote")));
        return quotation.open() < lattice.from(that.edgeOf("that"))
                && (text.isMark(quotation.open() - 1, ':')
                        || quotation.close() - quotation.open() > Clauses.SHORTEST_QUOTATION + 1);
    }

    private boolean far(int cue, int content) {
        boolean leads = clauses.starts(lattice.from(cue)) && subjects.named(cue);
        return lattice.from(content) - lattice.to(cue) > (leads ? LESS_NEAR : NEAR);
    }
}

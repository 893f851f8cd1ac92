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

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Subjects subjects;

    Belonging(Words words, Lattice lattice, Clauses clauses, Subjects subjects) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /** Whether a conjunction belongs to a cue: near enough, after a preposition that the cue takes, and not "after that". */
    boolean brings(int cue, Entry entry, int that, boolean weak) {
        int before = lattice.from(that) - 1;
        int prep = lattice.longest(before, words.prep);
        int noun = lattice.longest(before, words.notCuePhrase);
        return entry.lists("takes", "that")
                && !(weak && far(cue, that))
                && !(noun >= 0 && lattice.to(noun) > before + 1 && !lattice.begins(before - 1, words.adverb))
                && !(prep >= 0
                        && lattice.to(prep) == before + 1
                        && !admits(entry, lattice.entry(prep).id(), before))
                && !impersonal(cue, entry)
                && !(lattice.has(cue, words.masdar) && lattice.has(cue, words.def) && subjects.after(cue) < 0);
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
        if (quotation.depth() > 0 || length <= Clauses.SHORTEST_QUOTATION && !announced) {
            return false;
        }
        return announced || entry.lists("takes", "quote") && !(weak && far(cue, edge)) || length > NEAR;
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

package marsad.act;

import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.EventType;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** What stands behind a trigger in its clause. */
final class Following {
    /** Length of the code of a state. */
    private static final int ISO_CODE = 3;

    private static final int SUBJECT_REACH = 3;
    private static final int NEED_REACH = 8;
    private static final int CONTENT_REACH = 24;
    private static final int CIRCUMSTANCE_REACH = 2;

    private final Words words;
    private final Reading reading;
    private final Lattice lattice;
    private final Text text;
    private final Context context;

    Following(Words words, Reading reading, Context context) {
        this.words = words;
        this.reading = reading;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.context = context;
    }

    /** Whether the preposition with an id, or its glued form, follows a trigger within its clause. */
    boolean followed(Candidate c, String prep) {
        int end = Math.min(text.sentenceEnd(text.sentenceOf(c.from())), c.to() + NEED_REACH);
        for (int token = c.to(); token < end && !Parties.ends(text, token); token++) {
            if (context.governs(token, prep)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun without article or preposition follows right after the last of some parties. */
    boolean followedByObject(List<Party> parties) {
        int next = parties.isEmpty()
                ? text.size()
                : parties.get(parties.size() - 1).to();
        if (next >= text.size() || text.kind(next) != Token.WORD || context.parts(next)) {
            return false;
        }
        for (int edge = lattice.first(next); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            boolean particle =
                    symbol == words.circumstance() || symbol == words.agent() || context.transparentSymbol(symbol);
            if (particle || lattice.has(edge, words.def() | words.and() | words.bi() | words.li() | words.ka())) {
                return false;
            }
        }
        return !begins(next, words.def() | words.and() | words.bi() | words.li() | words.ka());
    }

    /** Whether "of", glued to a word, follows right after the last of some parties. */
    boolean followedByLi(List<Party> parties) {
        return !parties.isEmpty()
                && context.governs(parties.get(parties.size() - 1).to(), "li");
    }

    /** Whether a word may begin with one of some clitics. */
    private boolean begins(int token, int clitics) {
        return reading.begins(token, features -> (features & clitics) != 0);
    }

    /** The first party after a trigger in its clause that is not {@code actor}, as a code; or null. */
    @Nullable
    String otherAfter(Candidate c, Parties parties, String actor, boolean finite) {
        int reach = finite ? CONTENT_REACH : NEED_REACH;
        int end = Math.min(text.sentenceEnd(text.sentenceOf(c.from())), c.to() + reach);
        for (int token = c.to(); token < end && !Parties.ends(text, token); token++) {
            boolean victim = c.type() == EventType.ACCUSE && suffered(token);
            boolean done = lattice.begins(token, words.stop()) || shared(token) || victim;
            if (token > c.to() && done) {
                return null;
            }
            int edge = parties.at(token);
            boolean aside = edge < 0 || surrounds(token) && !within(edge, parties);
            for (Party party : aside ? List.<Party>of() : parties.of(edge)) {
                if (party.code() != null && !party.code().equals(actor)) {
                    return party.code();
                }
            }
        }
        return null;
    }

    /** Whether "in" stands before an organization, where states meet: "a session in the council". */
    private boolean within(int edge, Parties parties) {
        return lattice.from(edge) > 0
                && context.preposition(lattice.from(edge) - 1, "fi")
                && parties.of(edge).stream()
                        .allMatch(p -> p.code() != null && p.code().length() != ISO_CODE);
    }

    /** Whether a relative clause begins that tells what the thing before it did, and so whom it hit: "the act that hit X". */
    private boolean suffered(int token) {
        int relative = lattice.longest(token, words.relative());
        int next = relative < 0 ? text.size() : lattice.to(relative);
        int verb = next < text.size() ? lattice.longestWith(next, words.act(), words.finite()) : -1;
        boolean hits = verb >= 0 && lattice.entry(verb).is("type", "ASSAULT") && !lattice.has(verb, words.pron());
        return hits || next < text.size() && lattice.begins(next, words.stage());
    }

    /** The first word of force that a trigger has for its object, up to three words behind it, or -1. */
    int forceAfter(Candidate c) {
        int end = Math.min(text.sentenceEnd(text.sentenceOf(c.from())), c.to() + SUBJECT_REACH);
        for (int token = c.to(); token < end && !context.parts(token); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                boolean noun = words.trigger(lattice.symbol(edge)) && !lattice.has(edge, words.finite());
                if ((noun || lattice.symbol(edge) == words.weapon())
                        && lattice.entry(edge).is("type", "ASSAULT")) {
                    return longestOf(edge, token);
                }
            }
        }
        return -1;
    }

    private int longestOf(int edge, int token) {
        int longest = lattice.longest(token, lattice.symbol(edge));
        return longest >= 0 && lattice.entry(longest).is("type", "ASSAULT") ? longest : edge;
    }

    /** Whether what begins at a token says only when or where: a preposition of time stands up to two words before. */
    private boolean surrounds(int token) {
        int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - CIRCUMSTANCE_REACH);
        for (int at = token - 1; at >= start; at--) {
            if (lattice.begins(at, words.circumstance())) {
                return true;
            }
            if (lattice.begins(at, words.prep()) || lattice.begins(at, words.side())) {
                return false;
            }
        }
        return false;
    }

    /** The edge of the first preposition with a pronoun after a trigger in its clause that its frame asks for, or -1. */
    int pronounAfter(Candidate c) {
        int end = Math.min(text.sentenceEnd(text.sentenceOf(c.from())), c.to() + NEED_REACH);
        for (int token = c.to(); token < end && !context.parts(token); token++) {
            int edge = lattice.longest(token, words.prepPron());
            if (edge >= 0 && c.entry().lists("recipient", lattice.entry(edge).need("prep"))) {
                return edge;
            }
        }
        return -1;
    }

    /** Whether a verb joined by "and" begins at a token. */
    private boolean shared(int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (context.finiteVerb(edge) && lattice.has(edge, words.and())) {
                return true;
            }
        }
        return false;
    }

    /** Whether no other act is named between two tokens. */
    boolean free(int from, int to) {
        for (int at = from; at < to; at++) {
            for (int edge = lattice.first(at); edge >= 0; edge = lattice.next(edge)) {
                if (words.trigger(lattice.symbol(edge))) {
                    return false;
                }
            }
        }
        return true;
    }
}

package marsad.position;

import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.lexicon.Morphology;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the words of what a stance is toward. */
final class Target {
    /** The longest target, in tokens. */
    private static final int LONGEST = 16;

    private static final char OPENING = '"';
    private static final String OBJECT = "obj";
    private static final String BI = "bi";
    private static final String LI = "li";

    private final Terms terms;
    private final Lattice lattice;
    private final Morphology morphology;
    private final Text text;
    private final List<Mention> mentions;

    Target(Terms terms, Reading reading, List<Mention> mentions) {
        this.terms = terms;
        this.lattice = reading.lattice();
        this.morphology = reading.language().morphology();
        this.text = reading.text();
        this.mentions = mentions;
    }

    /**
     * The first token of the target; the limit where there is none.
     *
     * @param token token after the stance and its holder
     * @param takes prepositions of which one stands before the target, {@code obj} for none
     * @param reach how many tokens may stand before it
     */
    int begin(int token, int limit, List<String> takes, int reach) {
        int at = firm(token, limit);
        if (takes.contains(OBJECT) && at < limit && lattice.longest(at, terms.prep()) < 0 && opens(at)) {
            return at;
        }
        for (; at < Math.min(limit, token + reach) && !(ends(at) && !led(at, takes)); at++) {
            if (led(at, takes)) {
                return at;
            }
        }
        return limit;
    }

    /** The first token after words that only tell how firm the stance is. */
    private int firm(int token, int limit) {
        int at = token;
        while (at < limit) {
            int adjective = lattice.longest(at, terms.adjective());
            if (adjective < 0) {
                return at;
            }
            at = lattice.to(adjective);
        }
        return at;
    }

    /** Whether one of some prepositions stands at a token, as a word or written together with one. */
    private boolean led(int token, List<String> takes) {
        if (lattice.begins(token, terms.nonIssue())) {
            return false;
        }
        int prep = lattice.longest(token, terms.prep());
        return prep >= 0 ? takes.contains(lattice.entry(prep).id()) : (attached(token) & bits(takes)) != 0;
    }

    /** Whether a preposition is written together with the word. */
    boolean prefixed(int token) {
        return (attached(token) & (terms.bi() | terms.li())) != 0;
    }

    private int bits(List<String> takes) {
        return (takes.contains(BI) ? terms.bi() : 0) | (takes.contains(LI) ? terms.li() : 0);
    }

    /** What may be written together with the begin of a word, whether the word is known or not. */
    private int attached(int token) {
        int[] features = {0};
        if (text.kind(token) == Token.WORD) {
            morphology.prefixes(
                    text.folded(), text.start(token), text.end(token), (length, clitics, what) -> features[0] |= what);
        }
        return features[0];
    }

    /** The token after the last of the target; {@code begin} where nothing is said there. */
    int end(int begin, int limit) {
        int first = lattice.longest(begin, terms.prep()) >= 0 ? begin + 1 : begin;
        if (first >= limit || !opens(first) && !lattice.begins(first, terms.that())) {
            return begin;
        }
        int at = first + 1;
        while (at < Math.min(limit, begin + LONGEST) && !ends(at)) {
            at++;
        }
        while (at > first && loose(at - 1)) {
            at--;
        }
        return at > first ? at : begin;
    }

    /** A preposition or conjunction at the end has lost what it stands before. */
    private boolean loose(int token) {
        return lattice.longest(token, terms.prep()) >= 0
                || lattice.begins(token, terms.relative())
                || lattice.begins(token, terms.that())
                || text.isMark(token, '-');
    }

    private boolean opens(int token) {
        return !(text.kind(token) == Token.MARK && !text.isMark(token, OPENING))
                && !lattice.begins(token, terms.nonIssue())
                && !lattice.begins(token, terms.end())
                && !lattice.begins(token, terms.stop())
                && !lattice.begins(token, terms.time())
                && !verb(token)
                && !second(token);
    }

    /** "And the parliament" goes on with what is before. */
    private boolean second(int token) {
        boolean joined = false;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (!lattice.has(edge, terms.and())) {
                return false;
            }
            joined = true;
        }
        return joined;
    }

    private boolean ends(int token) {
        Token kind = text.kind(token);
        return kind == Token.BREAK
                || kind == Token.MARK && !text.isMark(token, OPENING) && !text.isMark(token, '-')
                || lattice.begins(token, terms.that())
                || lattice.begins(token, terms.stop())
                || lattice.begins(token, terms.end())
                || lattice.begins(token, terms.time())
                || verb(token)
                || joined(token);
    }

    /** A reporting word begins another clause. */
    private boolean verb(int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) == terms.cue() && lattice.has(edge, terms.finite() | terms.and())) {
                return true;
            }
        }
        return false;
    }

    /** "And its refusal" is another stance. */
    private boolean joined(int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) == terms.position() && lattice.has(edge, terms.and())) {
                return true;
            }
        }
        return false;
    }

    /** The state or body that the target names and nothing more; null where it is an issue. */
    @Nullable
    Entity entity(int begin, int end) {
        int from = lattice.begins(begin, terms.prep()) && lattice.longest(begin, terms.party()) < 0 ? begin + 1 : begin;
        int party = from < end ? lattice.longest(from, terms.party()) : -1;
        if (party < 0 || lattice.to(party) < end) {
            return null;
        }
        Entity entity = mentions.get(lattice.value(party)).entity();
        return entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.ORGANIZATION ? entity : null;
    }
}

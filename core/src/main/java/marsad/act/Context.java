package marsad.act;

import java.util.BitSet;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.EventType;
import marsad.text.Text;
import marsad.text.Token;

/** Where clauses begin and end around a trigger, and which particles and prepositions stand there. */
final class Context {
    private static final int REACH = 12;
    private static final int CONTROL_REACH = 3;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Reading reading;
    private final BitSet names;
    private final int[] transparent;

    /** The words of a report, of which those at {@code names} are parts of names and no verbs. */
    Context(Words words, Reading reading, BitSet names) {
        this.words = words;
        this.names = names;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.reading = reading;
        this.transparent = new int[] {
            words.side(),
            words.place(),
            words.prep(),
            words.modal(),
            words.modalVerb(),
            words.light(),
            reading.language().symbol("that"),
            reading.language().symbol("@time"),
            reading.language().symbol("opener"),
            reading.language().symbol("before-verb")
        };
    }

    Lattice lattice() {
        return lattice;
    }

    Text text() {
        return text;
    }

    /** Whether a token and those before it may stand between a modal verb and what it governs. */
    boolean transparent(int token) {
        int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - REACH);
        for (int at = token; at >= start; at--) {
            for (int edge = lattice.first(at); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.to(edge) > token && transparentSymbol(lattice.symbol(edge))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether words of a class may stand there. */
    boolean transparentSymbol(int symbol) {
        for (int one : transparent) {
            if (one == symbol) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb of acting or reporting begins at a token. */
    boolean finiteAt(int token) {
        if (names.get(token)) {
            return false;
        }
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            if ((words.trigger(symbol) || symbol == words.cue() || symbol == words.light())
                    && lattice.has(edge, words.finite())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of an act begins at a token. */
    boolean act(int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (words.trigger(lattice.symbol(edge))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token parts a trigger from what follows: a verb, a conjunction, or a mark that is no quotation mark. */
    boolean parts(int token) {
        if (text.kind(token) == Token.MARK || text.kind(token) == Token.BREAK) {
            return !Parties.quotes(text, token);
        }
        return finiteAt(token) || lattice.begins(token, words.stop()) || lattice.begins(token, words.that());
    }

    /** Whether a clause may begin at a token: after a sentence edge, a mark, "and", or a particle before verbs. */
    boolean opensClause(int token) {
        if (token == text.sentenceStart(text.sentenceOf(token)) || Parties.ends(text, token - 1)) {
            return true;
        }
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (words.trigger(lattice.symbol(edge)) && lattice.has(edge, words.and())) {
                return true;
            }
        }
        return transparentParticle(token - 1);
    }

    private boolean transparentParticle(int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            boolean particle = symbol == transparent[8] || symbol == transparent[9];
            if (particle || symbol == words.stop() || symbol == words.that()) {
                return true;
            }
        }
        return text.isMark(token, '\u060C');
    }

    /** Whether a verb whose object is a noun before it begins at a token: "raids that X carried out". */
    boolean resumes(int token) {
        int light = lattice.longestWith(token, words.light(), words.finite());
        return lattice.longestWith(token, words.light(), words.finite() | words.pron()) >= 0
                || light >= 0 && lattice.to(light) < text.size() && lattice.begins(lattice.to(light), words.prepPron());
    }

    /** Whether a trigger is a participle of a deed that tells how the subject of the clause acts: "targeting a school". */
    boolean circumstantial(int edge) {
        int token = lattice.from(edge);
        return lattice.has(edge, words.participle())
                && !lattice.has(edge, words.finite() | words.def() | words.plural() | words.pron())
                && lattice.has(edge, words.acc())
                && EventType.valueOf(lattice.entry(edge).need("type")).quad() % 2 == 0
                && token > 0
                && !lattice.begins(token - 1, transparent[9]); // "was held" is no circumstance
    }

    /** Whether a body with an attribute, as an army or its aircraft that are armed, is named where a party begins. */
    boolean body(Party party, String attribute) {
        for (int edge = lattice.first(party.from()); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            boolean body = symbol == words.arm() || symbol == words.body() || symbol == words.ownBody();
            if (body && lattice.entry(edge).is(attribute, "yes")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a comma. */
    boolean comma(int token) {
        return token >= 0 && text.isMark(token, '\u060C');
    }

    /** Whether a token is a comma that parts nothing: after a name, a time or an act, as many papers set it. */
    boolean looseComma(int token) {
        if (!comma(token)) {
            return false;
        }
        int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - REACH);
        for (int at = token - 1; at >= start; at--) {
            for (int edge = lattice.first(at); edge >= 0; edge = lattice.next(edge)) {
                int symbol = lattice.symbol(edge);
                boolean said = symbol == words.side() || symbol == transparent[7] || words.trigger(symbol);
                if (said && lattice.to(edge) == token) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the preposition with an id stands at a token, apart or glued. */
    boolean governs(int token, String prep) {
        if (token >= text.size()) {
            return false;
        }
        int glued = prep.equals("bi") ? words.bi() : prep.equals("li") ? words.li() : 0;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.has(edge, glued)) {
                return true;
            }
        }
        return preposition(token, prep) || glued != 0 && text.kind(token) == Token.WORD && mayBegin(token, glued);
    }

    /** Whether the preposition with an id stands at a token as a word. */
    boolean preposition(int token, String prep) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) == words.prep() && lattice.entry(edge).id().equals(prep)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a noun without article and pronoun, and no name of a place or time. */
    boolean bare(int token) {
        boolean noun = false;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            if (symbol == words.side() || symbol == words.place() || symbol == transparent[7]) {
                return false;
            }
            boolean plain = !lattice.has(edge, words.def() | words.pron()) && lattice.to(edge) == token + 1;
            noun |= plain && (words.trigger(symbol) || symbol == words.common());
        }
        return noun;
    }

    /** Whether a word that no lexicon knows may begin with a clitic and the article. */
    private boolean mayBegin(int token, int clitic) {
        return reading.begins(token, features -> (features & clitic) != 0 && (features & words.def()) != 0);
    }

    /** Whether a modal verb governs what begins at a token, with nothing but particles and prepositions between. */
    boolean controlled(int token) {
        int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - CONTROL_REACH);
        for (int at = token - 1; at >= start; at--) {
            if (lattice.begins(at, words.modalVerb()) || lattice.begins(at, words.light())) {
                return true;
            }
            if (!transparent(at) || lattice.begins(at, words.side())) {
                return false;
            }
        }
        return false;
    }

    /** Whether a preposition of time or place stands right before a token: "during a meeting". */
    boolean amid(int token) {
        return token > 0 && (lattice.begins(token - 1, words.circumstance()) || preposition(token - 1, "fi"));
    }

    /** Whether "will not" stands right before a token. */
    boolean willNot(int token) {
        int modal = token == 0 ? -1 : lattice.longest(token - 1, words.modal());
        return modal >= 0 && lattice.to(modal) == token && lattice.entry(modal).is("refuses", "yes");
    }

    /** Whether a particle that stands between a subject and its verb begins at a token. */
    boolean particle(int token) {
        return lattice.begins(token, transparent[9]);
    }

    /** Whether "that he", "that she" stands right before a token, adverbs aside. */
    boolean afterPronoun(int token) {
        int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - CONTROL_REACH);
        for (int at = token - 1; at >= start; at--) {
            for (int edge = lattice.first(at); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.symbol(edge) == words.that() && lattice.has(edge, words.pron())) {
                    return true;
                }
            }
            if (!lattice.begins(at, transparent[8]) && !lattice.begins(at, transparent[9])) {
                return false;
            }
        }
        return false;
    }

    /** Whether "that", "after" or "when" stands right before a token, and so the subject of the main clause may act. */
    boolean afterConjunction(int token) {
        int edge = token == 0 ? -1 : lattice.longest(token - 1, words.that());
        return edge >= 0 && lattice.to(edge) == token && !lattice.has(edge, words.pron());
    }

    /** Whether a word like "also" that goes on with the same speaker stands right before a token. */
    boolean alsoBefore(int token) {
        int edge = token == 0 ? -1 : lattice.longest(token - 1, transparent[8]);
        return edge >= 0 && lattice.to(edge) == token && lattice.entry(edge).is("same", "yes");
    }

    /** Whether a relative pronoun stands right before a token: the pronoun at the verb is what it refers to. */
    boolean relative(int token) {
        int start = Math.max(text.sentenceStart(text.sentenceOf(token)), token - CONTROL_REACH);
        for (int at = token - 1; at >= start; at--) {
            if (lattice.begins(at, words.relative())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an edge begins in the sentence of a token. */
    boolean sameSentence(int edge, int token) {
        return text.sentenceOf(lattice.from(edge)) == text.sentenceOf(token);
    }

    boolean finiteVerb(int edge) {
        int symbol = lattice.symbol(edge);
        return lattice.has(edge, words.finite())
                && (words.trigger(symbol)
                        || symbol == words.cue()
                        || symbol == words.light()
                        || symbol == words.modalVerb());
    }
}

package marsad.act;

import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.EventType;
import marsad.model.EventType;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** What the words around a trigger are, for the questions that need more than one of its edges. */
final class Context {
    /** What the ending of feminine nouns is folded to. */
    private static final char HEH = '\u0647';

    /** What feminine verbs of the past end in. */
    private static final char TEH = '\u062A';

    private static final int REACH = 12;
    /** Length of the code of a state. */
    private static final int ISO_CODE = 3;

    private static final int NEED_REACH = 8;
    private static final int CONTENT_REACH = 24;
    private static final int CIRCUMSTANCE_REACH = 2;
    private static final int CONTROL_REACH = 3;
    private static final int SUBJECT_REACH = 3;
    /** So many words of sport make a report one on sport. */
    private static final int MATCH = 5;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Reading reading;
    private final int[] transparent;
    private final int recall;
    private final int unofficial;
    private final int idle;
    /** Whether the report is about a match. */
    private final boolean match;

    Context(Words words, Reading reading) {
        this.words = words;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.reading = reading;
        this.recall = reading.language().symbol("recall");
        this.unofficial = reading.language().symbol("unofficial");
        this.idle = reading.language().symbol("non-issue");
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
        match = sportWords() >= MATCH;
    }

    private int sportWords() {
        int found = 0;
        for (int token = 0; token < text.size(); token++) {
            found += lattice.begins(token, words.sport()) ? 1 : 0;
        }
        return found;
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
                if (lattice.to(edge) > token && isTransparent(lattice.symbol(edge))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isTransparent(int symbol) {
        for (int one : transparent) {
            if (one == symbol) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb of acting or reporting begins at a token. */
    boolean finiteAt(int token) {
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

    /** Whether the preposition with an id, or its glued form, follows a trigger within its clause. */
    boolean followed(Candidate c, String prep) {
        int end = Math.min(text.sentenceEnd(text.sentenceOf(c.from())), c.to() + NEED_REACH);
        for (int token = c.to(); token < end && !Parties.ends(text, token); token++) {
            if (governs(token, prep)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb whose object is a noun before it begins at a token: "raids that X carried out". */
    boolean resumes(int token) {
        return lattice.longestWith(token, words.light(), words.finite() | words.pron()) >= 0;
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

    /**
     * Whether a verb can have the party right behind it as its subject by gender: none that is masculine has "the
     * government", none that is feminine "the president". What else stands there may be either.
     */
    boolean agree(int verb, int party) {
        int head = lattice.from(party);
        boolean word = lattice.symbol(verb) == words.act() && lattice.to(verb) == lattice.from(verb) + 1;
        if (!word || !lattice.has(verb, words.finite()) || lattice.to(verb) != head || lattice.has(verb, words.first())) {
            return true;
        }
        boolean office = lattice.begins(head, words.office());
        if (lattice.begins(head, words.state()) && !lattice.begins(head, words.masculine())) {
            return lattice.has(verb, words.fem()) || text.folded()[text.end(head - 1) - 1] == TEH;
        }
        if (!office && !lattice.begins(head, words.body()) && !lattice.begins(head, words.ownBody())) {
            return true;
        }
        char last = text.folded()[text.end(head) - 1];
        boolean feminine = last == HEH || last == TEH;
        boolean masculine = text.folded()[text.end(head - 1) - 1] != TEH; // forms listed one by one bear no gender
        return lattice.has(verb, words.fem()) ? feminine || !office : !feminine || !masculine;
    }

    /** Whether the words of a verb are a verbal noun as well. */
    boolean alsoNoun(int verb) {
        for (int edge = lattice.first(lattice.from(verb)); edge >= 0; edge = lattice.next(edge)) {
            if (words.trigger(lattice.symbol(edge)) && lattice.has(edge, words.masdar())) {
                return true;
            }
        }
        return false;
    }

    boolean comma(int token) {
        return token >= 0 && text.isMark(token, '\u060C');
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

    /** Whether a noun without article or preposition follows right after the last of some parties. */
    boolean followedByObject(List<Party> parties) {
        int next = parties.isEmpty() ? text.size() : parties.get(parties.size() - 1).to();
        if (next >= text.size() || text.kind(next) != Token.WORD || parts(next)) {
            return false;
        }
        for (int edge = lattice.first(next); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            boolean particle = symbol == words.circumstance() || symbol == words.agent() || isTransparent(symbol);
            if (particle || lattice.has(edge, words.def() | words.and() | words.bi() | words.li() | words.ka())) {
                return false;
            }
        }
        return !begins(next, words.def() | words.and() | words.bi() | words.li() | words.ka());
    }

    /** Whether "of", glued to a word, follows right after the last of some parties. */
    boolean followedByLi(List<Party> parties) {
        return !parties.isEmpty() && governs(parties.get(parties.size() - 1).to(), "li");
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

    /** Whether a word that no lexicon knows may begin with a clitic and the article. */
    private boolean mayBegin(int token, int clitic) {
        boolean[] found = new boolean[1];
        reading.language()
                .morphology()
                .prefixes(
                        text.folded(),
                        text.start(token),
                        text.end(token),
                        (length, clitics, features) ->
                                found[0] |= (features & clitic) != 0 && (features & words.def()) != 0);
        return found[0];
    }

    /** Whether a word may begin with one of some clitics. */
    private boolean begins(int token, int clitics) {
        boolean[] found = new boolean[1];
        reading.language()
                .morphology()
                .prefixes(
                        text.folded(),
                        text.start(token),
                        text.end(token),
                        (length, kinds, features) -> found[0] |= (features & clitics) != 0);
        return found[0];
    }

    /** The first party after a trigger in its clause that is not {@code actor}, as a code; or null. */
    @Nullable
    String otherAfter(Candidate c, Parties parties, String actor, boolean finite) {
        int reach = finite ? CONTENT_REACH : NEED_REACH;
        int end = Math.min(text.sentenceEnd(text.sentenceOf(c.from())), c.to() + reach);
        for (int token = c.to(); token < end && !Parties.ends(text, token); token++) {
            boolean done = lattice.begins(token, words.stop()) || shared(token) || c.type() == EventType.ACCUSE && suffered(token);
            if (token > c.to() && done) {
                return null;
            }
            int edge = parties.at(token);
            for (Party party : edge < 0 || surrounds(token) && !within(edge, parties) ? List.<Party>of() : parties.of(edge)) {
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
                && preposition(lattice.from(edge) - 1, "fi")
                && parties.of(edge).stream().allMatch(p -> p.code() != null && p.code().length() != ISO_CODE);
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
        for (int token = c.to(); token < end && !parts(token); token++) {
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

    /** The edge of the first preposition with a pronoun after a trigger in its clause that its frame asks for, or -1. */
    int pronounAfter(Candidate c) {
        int end = Math.min(text.sentenceEnd(text.sentenceOf(c.from())), c.to() + NEED_REACH);
        for (int token = c.to(); token < end && !parts(token); token++) {
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
            if (finiteVerb(edge) && lattice.has(edge, words.and())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the report is about a match. */
    boolean match() {
        return match;
    }

    /** Whether a party is named by a word for people or firms that do not speak for their state. */
    boolean unofficial(Party party) {
        return party.entity().kind() == Entity.Kind.SOURCE && lattice.begins(party.from(), unofficial);
    }

    /** Whether what somebody refuses is only to speak. */
    boolean idle(Candidate c) {
        if (c.type() != EventType.REJECT) {
            return false;
        }
        List<Party> subject = c.role("subject");
        int after = subject.isEmpty() ? c.to() : Math.max(c.to(), subject.get(subject.size() - 1).to());
        return after < text.size() && lattice.begins(after, idle);
    }

    /** Whether force is named only as what a court, an inquiry or an anniversary is about. */
    boolean recalled(Candidate c) {
        if (c.type() != EventType.ASSAULT || c.has(words.finite()) || c.verb() >= 0) {
            return false;
        }
        int start = Math.max(text.sentenceStart(text.sentenceOf(c.from())), c.from() - NEED_REACH / 2);
        for (int token = c.from() - 1; token >= start && !parts(token); token--) {
            if (lattice.begins(token, recall)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a trigger stands among words of sport, or in a report on it. */
    boolean sport(Candidate c) {
        if (match) {
            return true;
        }
        int sentence = text.sentenceOf(c.from());
        for (int token = text.sentenceStart(sentence); token < text.sentenceEnd(sentence); token++) {
            boolean itself = token >= c.from() && token < c.to();
            if (!itself && lattice.begins(token, words.sport())) {
                return true;
            }
        }
        return false;
    }

    /** The party edge that is subject of the last finite verb before a token in its sentence or the one before, or -1. */
    int lastSubject(int token, boolean feminine, boolean anyGender) {
        int start = text.sentenceStart(Math.max(0, text.sentenceOf(token) - 1));
        for (int at = token - 1; at >= start; at--) {
            for (int edge = lattice.first(at); edge >= 0; edge = lattice.next(edge)) {
                if (finiteVerb(edge) && (anyGender || feminine == lattice.has(edge, words.fem()))) {
                    int subject = subjectOf(edge, token);
                    if (subject >= 0) {
                        return subject;
                    }
                }
            }
        }
        return -1;
    }

    /** The party edge behind the first finite verb after a token in its sentence, or -1: "on his visit, the president said". */
    int nextSubject(int token) {
        int end = text.sentenceEnd(text.sentenceOf(token - 1));
        for (int at = token; at < end; at++) {
            for (int edge = lattice.first(at); edge >= 0; edge = lattice.next(edge)) {
                if (finiteVerb(edge)) {
                    return behind(edge, end);
                }
            }
        }
        return -1;
    }

    /** The feminine subject, a state or body, of the last finite verb before a token in its sentence, or null. */
    @Nullable
    Party subjectOfClause(int token, Parties parties) {
        int edge = lastSubject(token, true, false);
        if (edge < 0 || !sameSentence(edge, token)) {
            return null;
        }
        List<Party> subject = parties.of(edge);
        boolean one = subject.size() == 1 && subject.get(0).code() != null;
        return one && Parties.feminine(subject.get(0).entity()) ? subject.get(0) : null;
    }

    /** Whether an edge begins in the sentence of a token. */
    boolean sameSentence(int edge, int token) {
        return text.sentenceOf(lattice.from(edge)) == text.sentenceOf(token);
    }

    /** Whether the subject of the last finite verb before a token in its sentence is somebody of whom no state is known. */
    boolean strangeSubject(int token, Parties parties) {
        int edge = lastSubject(token, true, false);
        return edge >= 0 && sameSentence(edge, token) && !parties.coded(edge);
    }

    private boolean finiteVerb(int edge) {
        int symbol = lattice.symbol(edge);
        return lattice.has(edge, words.finite())
                && (words.trigger(symbol)
                        || symbol == words.cue()
                        || symbol == words.light()
                        || symbol == words.modalVerb());
    }

    /** The party that stands before a verb and opens its clause, else the one behind it, or -1. */
    private int subjectOf(int verb, int limit) {
        int topic = topicOf(verb);
        return topic >= 0 ? topic : behind(verb, limit);
    }

    int topicOf(int verb) {
        int token = lattice.from(verb);
        while (token > 0 && lattice.begins(token - 1, transparent[9])) {
            token--;
        }
        int start = text.sentenceStart(text.sentenceOf(token));
        int first = -1;
        for (int at = token - 1; at >= start; at--) {
            int party = lattice.longest(at, words.side());
            if (party >= 0 && lattice.to(party) != token) {
                return first;
            }
            if (party >= 0 && !lattice.has(party, words.and())) {
                boolean oblique = lattice.has(party, words.bi() | words.li() | words.ka());
                return !oblique && opensClause(at) ? party : -1;
            }
            first = party >= 0 ? party : first;
            token = party >= 0 ? at : token; // one of several: the first of them is it
        }
        return first;
    }

    /** Whether the one party behind a verb of meeting can be whom somebody met: "he received X, and …". */
    private boolean lone(int verb, int party) {
        boolean meets = words.trigger(lattice.symbol(verb)) && lattice.entry(verb).is("type", "CONSULT");
        if (!meets || !lattice.entry(verb).lists("actor", "obj") && !lattice.entry(verb).lists("recipient", "obj")) {
            return false;
        }
        int end = Math.min(text.sentenceEnd(text.sentenceOf(lattice.from(verb))), lattice.to(party) + NEED_REACH);
        for (int at = lattice.to(party); at < end && !finiteAt(at); at++) {
            if (lattice.begins(at, words.side())) {
                return false;
            }
        }
        return true;
    }

    private int behind(int verb, int limit) {
        int end = Math.min(limit, lattice.to(verb) + SUBJECT_REACH);
        for (int at = lattice.to(verb); at < end; at++) {
            int party = lattice.longest(at, words.side());
            if (party >= 0) {
                boolean oblique = lattice.has(party, words.bi() | words.li() | words.ka() | words.and());
                return oblique || lattice.to(party) > limit || lone(verb, party) ? -1 : party;
            }
            if (!transparent(at)) {
                return -1;
            }
        }
        return -1;
    }
}

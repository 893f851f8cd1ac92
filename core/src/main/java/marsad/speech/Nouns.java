package marsad.speech;

import java.util.List;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.rule.Match;
import marsad.text.Quotation;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds contents in the form of a noun: "called for restraint", "praised the cooperation", "denied any part in it". */
final class Nouns {
    /** Adverbials of so many tokens may stand between subject and preposition. */
    private static final int FURTHEST_PREPOSITION = 12;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Parties parties;
    private final Strangers strangers;

    Nouns(Words words, Lattice lattice, Clauses clauses, Subjects subjects, Parties parties, Strangers strangers) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
        this.subjects = subjects;
        this.parties = parties;
        this.strangers = strangers;
    }

    /** Content in the form of a noun: "called for restraint", "praised the cooperation", "denied any part in it". */
    @Nullable
    Use noun(int cue, Entry entry, boolean weak) {
        boolean masdar = lattice.has(cue, words.masdar);
        if (answers(entry) || doubtful(cue, entry) || lattice.has(cue, words.pron) && undescribed(cue, entry)) {
            return null;
        }
        boolean relative = lattice.from(cue) > 0 && lattice.begins(lattice.from(cue) - 1, words.relative);
        if (relative && !subjects.named(cue)) {
            return null;
        }
        if (masdar && !lattice.has(cue, words.pron) && subjects.after(cue) < 0
                || weak && (masdar || !subjects.named(cue) && !continuing(cue, entry) && !subjects.objectAlone(cue))) {
            return null;
        }
        int begin = clauses.pastAdverbials(pastSubject(cue, entry));
        int told = lattice.longest(Math.min(begin, text.size() - 1), words.party);
        if (described(cue, entry, begin) || told >= 0 && entry.is("to", "obj") && entry.is("stance", "accuse")) {
            return nounAt("speech.cue-noun", cue, begin);
        }
        if (told >= 0 && (entry.is("to", "obj") || lattice.has(told, words.li) && !entry.lists("takes", "li"))) {
            begin = clauses.pastAdverbials(parties.afterJoined(told));
        }
        int preposition = prepositionFrom(entry, begin, lattice.has(cue, words.participle) ? 1 : FURTHEST_PREPOSITION);
        boolean party = preposition >= 0 && lattice.longestWith(preposition, words.party, words.bi) >= 0;
        if (preposition >= 0 && !(weak && party)) {
            return nounAt("speech.cue-noun", cue, afterPreposition(preposition));
        }
        boolean subject = lattice.has(cue, words.participle) || subjects.named(cue) || subjects.objectAlone(cue);
        boolean object = !masdar && entry.lists("takes", "obj") && subject && !subjects.cut(cue) && nominal(begin);
        boolean said = !entry.is("obj", "speech") || object && speaks(begin);
        return object && said && (!weak || judging(entry)) ? nounAt("speech.cue-noun", cue, begin) : null;
    }

    /** The token after the subject that follows a cue; one that no lexicon knows must stand before a preposition that the cue takes. */
    private int pastSubject(int cue, Entry entry) {
        int end = subjects.end(cue);
        if (end > lattice.from(cue) + 1 || entry.is("to", "obj") || subjects.named(cue)) {
            return end;
        }
        int strange = strangers.end(cue);
        return preposition(entry, strange) != null ? strange : end;
    }

    /** "His resolve", "his call": a noun of wanting or saying. */
    private boolean speaks(int token) {
        return lattice.begins(token, words.thatNoun)
                || lattice.begins(token, words.cueNoun)
                || lattice.longestWith(token, words.cue, words.masdar) >= 0;
    }

    /** What follows the subject of a cue, whatever it is: "held Berlin responsible". */
    @Nullable
    Use object(Match match) {
        int cue = match.edgeOf("cue");
        return nounAt(match.rule().id(), cue, clauses.pastAdverbials(subjects.end(cue)));
    }

    /** What follows a reply or comment is what it is about, not what it says. */
    private static boolean answers(Entry entry) {
        return entry.is("stance", "reply") || entry.is("stance", "comment");
    }

    /** A word that looks like the verb, without a subject inside a clause: "in return for a promise". */
    private boolean doubtful(int cue, Entry entry) {
        return entry.is("ambiguous", "yes")
                && lattice.has(cue, words.finite)
                && !subjects.named(cue)
                && !clauses.starts(lattice.from(cue));
    }

    /** "Its description is the ...": what somebody calls it needs "as". */
    private boolean undescribed(int cue, Entry entry) {
        int next = lattice.to(cue);
        return entry.is("stance", "describe")
                && lattice.has(cue, words.finite)
                && !subjects.named(cue)
                && next < text.size()
                && !clauses.clitic(next, words.bi);
    }

    /** "Described the agreement as lenient": the thing described belongs to the content. */
    private boolean described(int cue, Entry entry, int begin) {
        return entry.is("stance", "describe")
                && (lattice.has(cue, words.finite) || begin < text.size() && !lattice.begins(begin, words.that));
    }

    /** A preposition that is a word of its own is left out of the content, one written with its noun belongs to it. */
    private int afterPreposition(int token) {
        int edge = lattice.longest(token, words.prep);
        boolean letter = edge >= 0 && words.clitic(lattice.entry(edge).id()) != 0;
        if (edge >= 0 && lattice.begins(lattice.to(edge), words.that)) {
            return lattice.to(lattice.longest(lattice.to(edge), words.that));
        }
        return edge >= 0 && !letter ? lattice.to(edge) : token;
    }

    /** Verbs whose object is what is said of it, even where they are often something else. */
    private static boolean judging(Entry entry) {
        return switch (entry.get("stance", "")) {
            case "criticise", "condemn", "praise", "deny", "demand" -> true;
            default -> false;
        };
    }

    /** "And spoke of": a doubtful verb that goes on after "and" with its preposition at once. */
    private boolean continuing(int cue, Entry entry) {
        return lattice.has(cue, words.and)
                && lattice.has(cue, words.finite)
                && preposition(entry, clauses.pastAdverbials(lattice.to(cue))) != null;
    }

    private @Nullable Use nounAt(String rule, int cue, int begin) {
        if (begin >= text.size() || text.kind(begin) != Token.WORD && !clauses.opensQuotation(begin)) {
            return null;
        }
        return new Use(Use.Kind.NOUN, lattice.from(cue), lattice.to(cue), cue, begin, -1, rule);
    }

    /** The token of the preposition that brings the content, past adverbials; -1 if there is none. */
    private int prepositionFrom(Entry entry, int begin, int furthest) {
        int end = Math.min(text.size(), begin + furthest);
        for (int token = begin; token < end; token++) {
            if (lattice.begins(token, words.reporting) && token > begin
                    || lattice.begins(token, words.that)
                    || token > begin && clauses.clitic(token, words.and) && strangers.onlyVerb(token)
                    || text.kind(token) == Token.BREAK) {
                return -1;
            }
            String id = preposition(entry, token);
            boolean word = lattice.longest(token, words.prep) >= 0 && !"fi".equals(id);
            if (id != null && (token == begin || word || clauses.comma(token - 1))) {
                int called = "li".equals(id) && entry.lists("takes", "ila")
                        ? prepositionFrom(entry, token + 1, furthest * 2)
                        : -1;
                return called >= 0 && ila(called) ? called : token;
            }
        }
        return -1;
    }

    private boolean ila(int token) {
        int prep = lattice.longest(token, words.prep);
        return prep >= 0 && lattice.entry(prep).id().equals("ila");
    }

    @Nullable
    String preposition(Entry entry, int token) {
        if (token >= text.size() || lattice.begins(token, words.medium) || lattice.begins(token, words.adverb)) {
            return null;
        }
        int edge = lattice.longest(token, words.prep);
        int carrier = lattice.longest(token, words.carriesOn);
        if (carrier >= 0 && lattice.to(carrier) > token + 1) {
            // "For the sake of"
            return null;
        }
        if (edge >= 0) {
            String id = lattice.entry(edge).id();
            return entry.lists("takes", id) ? id : null;
        }
        for (String id : List.of("bi", "li")) {
            if (entry.lists("takes", id) && clauses.clitic(token, words.clitic(id))) {
                return id;
            }
        }
        return null;
    }

    private boolean nominal(int token) {
        return token < text.size()
                && text.kind(token) == Token.WORD
                && !lattice.begins(token, words.time)
                && !lattice.begins(token, words.adverbial)
                && !lattice.begins(token, words.adverb)
                && !lattice.begins(token, words.medium)
                && !lattice.begins(token, words.cueNoun)
                && lattice.longest(token, words.prep) < 0
                && !lattice.begins(token, words.that)
                && !lattice.begins(token, words.opener)
                && !lattice.begins(token, words.stop)
                && !prefixed(token)
                && !finiteAt(token);
    }

    /** Whether every reading of a word begins with a preposition. */
    private boolean prefixed(int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (!lattice.has(edge, words.bi | words.li)) {
                return false;
            }
        }
        return lattice.first(token) >= 0;
    }

    private boolean finiteAt(int token) {
        boolean finite = false;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.has(edge, words.masdar)) {
                return false;
            }
            finite |= lattice.has(edge, words.finite);
        }
        return finite;
    }

    /** Whether a noun follows the subject at once and the conjunction or quotation only later, as part of it. */
    boolean first(int cue, @Nullable Match that, @Nullable Match quote) {
        int content = Integer.MAX_VALUE;
        if (that != null) {
            content = lattice.from(that.edgeOf("that"));
            if (clauses.comma(content - 1)) {
                return false;
            }
        }
        if (quote != null) {
            Quotation quotation = text.quotations().get(lattice.value(quote.edgeOf("quote")));
            if (text.isMark(quotation.open() - 1, ':')) {
                return false;
            }
            content = Math.min(content, quotation.open());
        }
        Entry entry = lattice.entry(cue);
        int subject = pastSubject(cue, entry);
        int begin = clauses.pastAdverbials(subject);
        // After an adverbial, what looks like an object may belong to it: "in a virtual meeting".
        boolean object = begin == subject
                && !subjects.cut(cue)
                && entry.lists("takes", "obj")
                && !entry.is("confidence", "weak")
                && nominal(begin);
        if (that != null && begin < content && lattice.begins(content - 1, words.thatNoun)) {
            return content - 1 == begin
                    ? entry.lists("takes", "obj")
                    : content - 2 == begin && preposition(entry, begin) != null;
        }
        return content - begin > 2 && preposition(entry, begin) != null
                || content - begin > 3 && object && subjects.named(cue);
    }
}

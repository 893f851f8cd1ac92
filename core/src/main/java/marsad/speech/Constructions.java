package marsad.speech;

import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.rule.Match;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** Uses in which the construction itself names the speaker: "quoted X as saying", "X: ...", "according to X". */
final class Constructions {
    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Strangers strangers;

    Constructions(Words words, Lattice lattice, Clauses clauses, Strangers strangers) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
        this.strangers = strangers;
    }

    /** "The agency quoted X as saying that": X speaks, the agency passes it on. */
    Use from(Match match) {
        int that = match.edgeOf("that");
        int quote = match.edgeOf("quote");
        int cue = match.edgeOf("cue") >= 0 ? match.edgeOf("cue") : match.edgeOf("from");
        int quotation = quote < 0 ? -1 : lattice.value(quote);
        int begin =
                quote < 0 ? lattice.to(that) : text.quotations().get(quotation).first();
        return new Use(
                Use.Kind.FROM,
                lattice.from(cue),
                lattice.to(cue),
                cue,
                begin,
                quotation,
                -1,
                match.edgeOf("from"),
                match.rule().id());
    }

    /** "X: ..." at the head of a sentence, or null if it is a label. */
    @Nullable
    Use headline(Match match) {
        int end = text.sentenceEnd(text.sentenceOf(match.from()));
        boolean named = !hasDash(match) && lattice.to(match.edgeOf("speaker")) > match.from() + 1
                || !hasDash(match) && !lattice.begins(match.from(), words.source);
        return match.to() >= end || !named
                ? null
                : new Use(
                        Use.Kind.HEADLINE,
                        match.from(),
                        match.to(),
                        -1,
                        match.to(),
                        -1,
                        match.edgeOf("speaker"),
                        -1,
                        match.rule().id());
    }

    /** "Jordan - Syria:" is a label, not a speaker. */
    private boolean hasDash(Match match) {
        for (int token = match.from(); token < match.to(); token++) {
            if (text.isMark(token, '-')) {
                return true;
            }
        }
        return false;
    }

    /** "According to X", "as X said": what stands before or after it in the sentence are X's words. */
    @Nullable
    Use according(Match match) {
        int speaker = match.edgeOf("speaker");
        if (clauses.quoted(match.from()) || !attributes(match)) {
            return null;
        }
        int cue = match.edgeOf("cue");
        int start = clauses.sentenceStart(match.from());
        int begin = match.from() - start <= 1 ? afterSource(match) : clauses.afterDateline(start, match.from());
        return begin < 0
                ? null
                : new Use(
                        Use.Kind.ACCORDING,
                        match.from(),
                        stranger(match) ? match.to() - 1 : lattice.to(cue),
                        cue,
                        begin,
                        -1,
                        speaker,
                        stranger(match) ? match.edgeOf("verb") : -1,
                        match.rule().id());
    }

    /** Whether "according to" and what follows it agree: a clause, a preposition, or a pronoun. */
    private boolean attributes(Match match) {
        Entry noun = lattice.entry(match.edgeOf("cue"));
        int speaker = match.edgeOf("speaker");
        if (!noun.is("pos", "after") || noun.is("clause", "yes") != match.edgeOf("verb") >= 0) {
            return false;
        }
        if (stranger(match)) {
            int begin = match.to() - 1;
            return !lattice.begins(begin, words.party) && strangers.phrase(begin) > begin;
        }
        return speaker >= 0 ? governs(noun, speaker) : noun.is("him", "yes");
    }

    /** "As the services of rescue said": a clause whose subject no lexicon knows. */
    private static boolean stranger(Match match) {
        return match.edgeOf("speaker") < 0 && match.edgeOf("verb") >= 0;
    }

    /** Where the words begin that follow "according to X," at the head of a sentence, or -1: past the comma and "then". */
    private int afterSource(Match match) {
        int speaker = match.edgeOf("speaker");
        int end = speaker < 0 ? match.to() : strangers.descriptionEnd(speaker);
        int past = clauses.pastAdverbials(end);
        int begin = clauses.comma(past) ? past + 1 : past;
        int then = begin < text.size() ? lattice.longestWith(begin, words.that, words.and) : -1;
        return then >= 0 ? lattice.to(then) : begin > end ? begin : -1;
    }

    private boolean governs(Entry noun, int speaker) {
        return noun.is("prep", "li") == lattice.has(speaker, words.li) && !lattice.has(speaker, words.bi);
    }
}

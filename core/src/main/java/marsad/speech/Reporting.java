package marsad.speech;

import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.text.Quotation;
import marsad.text.Text;
import marsad.text.Token;

/** Tells which words of the cue lexicon can be reporting words where they stand. */
final class Reporting {
    private static final int LONGEST_MEDIUM = 5;

    private final Words words;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Parties parties;
    private final Nouns nouns;

    Reporting(Words words, Lattice lattice, Clauses clauses, Parties parties, Nouns nouns) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
        this.clauses = clauses;
        this.parties = parties;
        this.nouns = nouns;
    }

    /** Adds an {@code @cue} edge for each cue of the lexicon that can be a reporting word where it stands. */
    void add() {
        for (int token = 0; token < text.size(); token++) {
            if (lattice.begins(token, words.notCuePhrase) || lattice.begins(token, words.that)) {
                continue;
            }
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.symbol(edge) == words.cue && !leaving(edge) && possible(edge)) {
                    lattice.add(
                            token,
                            lattice.to(edge),
                            words.reporting,
                            lattice.value(edge),
                            lattice.features(edge),
                            lattice.start(edge));
                }
            }
        }
    }

    /** "It is mentioned that": a longer phrase by which the reporter goes on himself. */
    private boolean leaving(int edge) {
        int stop = lattice.longest(lattice.from(edge), words.stop);
        return stop >= 0
                && lattice.to(stop) > lattice.to(edge)
                && lattice.entry(stop).is("strength", "strong");
    }

    private boolean possible(int edge) {
        // "I say" is part of what somebody says, and what somebody will say is not said.
        if (lattice.has(edge, words.first | words.future)) {
            return false;
        }
        // A word with the article has no pronoun.
        if (lattice.has(edge, words.def) && lattice.has(edge, words.pron)) {
            return false;
        }
        Entry entry = lattice.entry(edge);
        if (entry.is("position", "initial")
                && !clauses.starts(lattice.from(edge))
                && nouns.preposition(entry, clauses.pastAdverbials(lattice.to(edge))) == null) {
            return false;
        }
        if (entry.is("confidence", "weak") && parties.spells(lattice.from(edge))) {
            return false;
        }
        int other = lattice.longest(lattice.from(edge), words.notCue);
        if (other >= 0 && lattice.entry(other).is("over", "cues")) {
            return false;
        }
        return !(marked(lattice.from(edge)) && !lattice.has(edge, words.finite))
                && !governed(edge)
                && !qualifying(edge)
                && !looksLikeVerb(edge)
                && !passive(edge, entry)
                && !dualOfParticiple(edge)
                && !purpose(edge)
                && !attribute(edge)
                && !negated(edge, entry)
                && !objectPronoun(edge, entry)
                && !clauses.quoted(lattice.from(edge));
    }

    /** No verb follows a preposition: what looks like one is a noun. */
    private boolean governed(int edge) {
        int before = lattice.from(edge) - 1;
        int prep = before < 0 || !lattice.has(edge, words.finite) || lattice.has(edge, words.and)
                ? -1
                : lattice.longest(before, words.prep);
        return prep >= 0;
    }

    /** "In a statement published today", "what they call": the verb says something about the noun or pronoun before it. */
    private boolean qualifying(int edge) {
        int from = lattice.from(edge);
        if (from == 0 || !lattice.has(edge, words.finite) || lattice.has(edge, words.and)) {
            return false;
        }
        if (what(from - 1)) {
            return true;
        }
        for (int before = from - 1; before > clauses.sentenceStart(from) && before >= from - LONGEST_MEDIUM; before--) {
            int medium = lattice.begins(before, words.medium) ? lattice.longest(before, words.medium) : -1;
            if (medium >= 0 && lattice.to(medium) == from && lattice.to(medium) > before + 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands in marks, however few are in them. */
    private boolean marked(int token) {
        for (Quotation quotation : text.quotations()) {
            if (quotation.open() > token) {
                return false;
            }
            if (quotation.closed() && token < quotation.close()) {
                return true;
            }
        }
        return false;
    }

    private boolean what(int token) {
        int relative = token < 0 ? -1 : lattice.longest(token, words.relative);
        return relative >= 0 && lattice.entry(relative).id().equals("what");
    }

    /** "An analysis he asked for", "what can be described": the noun with a pronoun is a verb there, or belongs to one. */
    private boolean looksLikeVerb(int edge) {
        int from = lattice.from(edge);
        if (from == 0 || !lattice.has(edge, words.masdar) || !lattice.has(edge, words.pron)) {
            return false;
        }
        boolean noun = clauses.governor(from - 1) == from || lattice.begins(from - 1, words.reporting);
        boolean verb = lattice.longestWith(from, words.cue, words.finite | words.pron) >= 0;
        return verb && !noun || lattice.begins(from - 1, words.notCue) && what(from - 2);
    }

    /** "And was described as", "is accused of": nothing stands between the word and what somebody is called or blamed for. */
    private boolean passive(int edge, Entry entry) {
        int next = lattice.to(edge);
        boolean named = entry.is("stance", "describe") && lattice.has(edge, words.finite);
        boolean blamed = entry.is("stance", "accuse") && lattice.has(edge, words.participle);
        return (named || blamed)
                && !lattice.has(edge, words.pron)
                && next < text.size()
                && (clauses.clitic(next, words.bi) || bi(next));
    }

    private boolean bi(int token) {
        int prep = lattice.longest(token, words.prep);
        return prep >= 0 && words.clitic(lattice.entry(prep).id()) == words.bi;
    }

    /** "Hoping" looks like "the two hoped". */
    private boolean dualOfParticiple(int edge) {
        return lattice.has(edge, words.dual)
                && lattice.has(edge, words.finite)
                && lattice.longestWith(lattice.from(edge), words.cue, words.participle) >= 0;
    }

    /** "The announced visit", "a crushing defeat": an adjective reports nothing. */
    private boolean attribute(int edge) {
        return lattice.has(edge, words.participle)
                && (lattice.has(edge, words.def | words.bi | words.li | words.ka) || describes(edge));
    }

    /** Whether a participle that is not in the accusative stands right behind an indefinite noun. */
    private boolean describes(int edge) {
        int before = lattice.from(edge) - 1;
        return !lattice.has(edge, words.acc | words.and)
                && before >= clauses.sentenceStart(lattice.from(edge))
                && text.kind(before) == Token.WORD
                && !clauses.definite(before)
                && !lattice.begins(before, words.opener)
                && parties.ending(before + 1, clauses.sentenceStart(before)) < 0;
    }

    /** "Did not announce": what was not said is no statement; a denial or doubt is one. */
    private boolean negated(int edge, Entry entry) {
        int before = lattice.from(edge) - 1;
        int modal = before < 0 ? -1 : lattice.longest(before, words.modal);
        return modal >= 0
                && lattice.to(modal) == lattice.from(edge)
                && lattice.entry(modal).is("status", "denied")
                && switch (entry.get("stance", "say")) {
                    case "say",
                            "announce",
                            "add",
                            "explain",
                            "confirm",
                            "reveal",
                            "comment",
                            "reply",
                            "call-for",
                            "demand",
                            "propose",
                            "expect",
                            "promise" -> true;
                    default -> false;
                };
    }

    /** "Published it": the pronoun is what was said, so what follows is something else; unless it is a person told. */
    private boolean objectPronoun(int edge, Entry entry) {
        boolean verb = lattice.has(edge, words.finite) && lattice.has(edge, words.pron);
        return relativeObject(edge) || verb && !entry.is("to", "obj") && !entry.is("stance", "describe");
    }

    /** "To reassure", "with the demand": what somebody wants to say is not said. */
    private boolean purpose(int edge) {
        boolean means = lattice.has(edge, words.bi) && !lattice.has(edge, words.pron);
        return lattice.has(edge, words.masdar) && (lattice.has(edge, words.li) || means || complement(edge));
    }

    /** "Expressed his regret": the noun belongs to the verb before it. */
    private boolean complement(int edge) {
        int before = lattice.from(edge) - 1;
        int prep = before < 0 || !lattice.has(edge, words.pron) ? -1 : lattice.longest(before, words.prep);
        return prep >= 0 && lattice.entry(prep).id().equals("an");
    }

    /** "The speech which the radio broadcast": the object is what stands before, not what follows. */
    private boolean relativeObject(int edge) {
        int before = lattice.from(edge) - 1;
        return before >= 0 && lattice.has(edge, words.pron) && lattice.begins(before, words.relative);
    }
}

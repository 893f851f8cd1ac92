package marsad.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.rule.Match;
import marsad.text.Quotation;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each reporting word how its content is attached. A word inside a long quotation is part of what was said;
 * a doubtful word counts only with a conjunction, colon or quotation near by.
 */
final class Uses {
    /** A doubtful word may be this far from its content, in tokens. */
    private static final int NEAR = 14;
    /** A quotation of fewer tokens is a name or a scare quote unless a colon announces it. */
    private static final int SHORTEST_QUOTATION = 3;
    /** Adverbials of so many tokens may stand between subject and preposition. */
    private static final int FURTHEST_PREPOSITION = 12;

    private final Words words;
    private final Reading reading;
    private final Lattice lattice;
    private final Text text;
    private final Subjects subjects;

    Uses(Words words, Reading reading, Subjects subjects) {
        this.words = words;
        this.reading = reading;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.subjects = subjects;
    }

    /** One use per cue, in the order of the text. */
    List<Use> find() {
        addReporting();
        Map<Integer, List<Match>> byCue = new HashMap<>();
        List<Use> uses = new ArrayList<>();
        Set<Integer> quotedAfter = new HashSet<>();
        for (Match match : reading.matcher("speech").all(1)) {
            switch (match.rule().gives().kind()) {
                case "from" -> add(uses, from(match));
                case "headline" -> add(uses, headline(match));
                case "according" -> add(uses, according(match));
                case "after" -> quotedAfter.add(uses(match, uses));
                default ->
                    byCue.computeIfAbsent(match.edgeOf("cue"), e -> new ArrayList<>())
                            .add(match);
            }
        }
        for (int token = 0; token < text.size(); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.symbol(edge) == words.reporting && !quotedAfter.contains(token)) {
                    add(uses, choose(edge, byCue.getOrDefault(edge, List.of())));
                }
            }
        }
        return distinct(uses);
    }

    /** Adds an {@code @cue} edge for each cue of the lexicon that can be a reporting word where it stands. */
    private void addReporting() {
        for (int token = 0; token < text.size(); token++) {
            if (lattice.begins(token, words.notCue) || lattice.begins(token, words.that)) {
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

    private static void add(List<Use> uses, @Nullable Use use) {
        if (use != null) {
            uses.add(use);
        }
    }

    /** A quotation that stands before its cue; gives the cue's token. */
    private int uses(Match match, List<Use> uses) {
        int cue = match.edgeOf("cue");
        Quotation quotation = text.quotations().get(lattice.value(match.edgeOf("quote")));
        boolean participle = lattice.longestWith(lattice.from(cue), words.reporting, words.participle) >= 0;
        if (!participle && quotation.close() - quotation.first() >= SHORTEST_QUOTATION) {
            uses.add(new Use(
                    Use.Kind.AFTER,
                    lattice.from(cue),
                    lattice.to(cue),
                    cue,
                    quotation.first(),
                    lattice.value(match.edgeOf("quote")),
                    match));
            return lattice.from(cue);
        }
        return -1;
    }

    private @Nullable Use from(Match match) {
        int that = match.edgeOf("that");
        int quote = match.edgeOf("quote");
        int cue = match.edgeOf("cue") >= 0 ? match.edgeOf("cue") : match.edgeOf("from");
        int quotation = quote < 0 ? -1 : lattice.value(quote);
        int begin =
                quote < 0 ? lattice.to(that) : text.quotations().get(quotation).first();
        return new Use(Use.Kind.FROM, lattice.from(cue), lattice.to(cue), cue, begin, quotation, match);
    }

    private @Nullable Use headline(Match match) {
        int end = text.sentenceEnd(text.sentenceOf(match.from()));
        boolean named = !hasDash(match) && lattice.to(match.edgeOf("speaker")) > match.from() + 1
                || !hasDash(match) && !lattice.begins(match.from(), words.source);
        return match.to() >= end || !named
                ? null
                : new Use(Use.Kind.HEADLINE, match.from(), match.to(), -1, match.to(), -1, match);
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

    private @Nullable Use according(Match match) {
        Entry noun = lattice.entry(match.edgeOf("cue"));
        int speaker = match.edgeOf("speaker");
        boolean li = noun.is("prep", "li");
        if (insideQuotation(match.from())
                || !noun.is("pos", "after")
                || li != lattice.has(speaker, words.li)
                || lattice.has(speaker, words.bi)) {
            return null;
        }
        int cue = match.edgeOf("cue");
        int sentence = text.sentenceOf(match.from());
        int start = text.sentenceStart(sentence);
        boolean leads = match.from() - start <= 1;
        if (leads) {
            int begin = text.isMark(match.to(), ',') || comma(match.to()) ? match.to() + 1 : -1;
            return begin < 0 ? null : new Use(Use.Kind.ACCORDING, match.from(), lattice.to(cue), cue, begin, -1, match);
        }
        return new Use(Use.Kind.ACCORDING, match.from(), lattice.to(cue), cue, start, -1, match);
    }

    private boolean comma(int token) {
        return token < text.size() && text.kind(token) == Token.MARK && Clauses.isComma(text, token);
    }

    private boolean possible(int edge) {
        if (lattice.has(edge, words.first) && !lattice.has(edge, words.and)) {
            return false;
        }
        Entry entry = lattice.entry(edge);
        if (entry.is("position", "initial")
                && !Clauses.startsClause(text, lattice, words, lattice.from(edge))
                && preposition(entry, lattice.to(edge)) == null) {
            return false;
        }
        return !purpose(edge)
                && !attribute(edge)
                && !negated(edge, entry)
                && !objectPronoun(edge, entry)
                && !insideQuotation(lattice.from(edge));
    }

    /** "The announced visit" reports nothing. */
    private boolean attribute(int edge) {
        return lattice.has(edge, words.participle) && lattice.has(edge, words.def);
    }

    /** "Did not announce": what was not said is no statement; a denial or doubt is one. */
    private boolean negated(int edge, Entry entry) {
        int before = lattice.from(edge) - 1;
        int modal = before < 0 ? -1 : lattice.longest(before, words.modal);
        return modal >= 0
                && lattice.to(modal) == lattice.from(edge)
                && lattice.entry(modal).is("status", "denied")
                && switch (entry.get("stance", "say")) {
                    case "say", "announce", "add", "explain", "confirm", "reveal", "comment", "reply" -> true;
                    default -> false;
                };
    }

    /** "Published it": the pronoun is what was said, so what follows is something else; unless it is a person told. */
    private boolean objectPronoun(int edge, Entry entry) {
        boolean verb = lattice.has(edge, words.finite) && lattice.has(edge, words.pron);
        return relativeObject(edge) || verb && entry.get("to") == null && !entry.is("stance", "describe");
    }

    /** "To reassure": what somebody wants to say is not said. */
    private boolean purpose(int edge) {
        return lattice.has(edge, words.masdar) && (lattice.has(edge, words.li) || complement(edge));
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

    private boolean insideQuotation(int token) {
        for (Quotation quotation : text.quotations()) {
            if (quotation.open() > token) {
                return false;
            }
            if (token < quotation.close() && quotation.close() - quotation.open() > SHORTEST_QUOTATION) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Use choose(int cue, List<Match> matches) {
        Entry entry = lattice.entry(cue);
        Match that = of(matches, "that");
        Match quote = of(matches, "quote");
        Match colon = of(matches, "colon");
        boolean weak = entry.is("confidence", "weak");
        if (that != null && (!entry.lists("takes", "that") || weak && far(cue, that.edgeOf("that")))) {
            that = null;
        }
        if (quote != null && !quotable(cue, entry, quote, weak)) {
            quote = null;
        }
        if (colon != null && (!entry.lists("takes", "quote") || lattice.has(cue, words.masdar))) {
            colon = null;
        }
        boolean described = entry.is("stance", "describe") && !lattice.has(cue, words.masdar) && subjects.named(cue);
        Use noun = that == null && quote == null && colon == null || described || nounFirst(cue, that, quote)
                ? noun(cue, entry, weak)
                : null;
        if (noun != null) {
            return noun;
        }
        if (quote != null && (that == null || quoteFirst(quote, that))) {
            return quoted(cue, quote);
        }
        if (colon != null && (that == null || colon.to() < lattice.from(that.edgeOf("that")))) {
            return new Use(Use.Kind.COLON, lattice.from(cue), lattice.to(cue), cue, colon.to(), -1, colon);
        }
        return that == null
                ? null
                : new Use(
                        Use.Kind.THAT,
                        lattice.from(cue),
                        lattice.to(cue),
                        cue,
                        lattice.to(that.edgeOf("that")),
                        -1,
                        that);
    }

    private static @Nullable Match of(List<Match> matches, String kind) {
        for (Match match : matches) {
            if (match.rule().gives().kind().equals(kind)) {
                return match;
            }
        }
        return null;
    }

    private boolean far(int cue, int content) {
        return lattice.from(content) - lattice.to(cue) > NEAR;
    }

    private boolean quotable(int cue, Entry entry, Match match, boolean weak) {
        int edge = match.edgeOf("quote");
        Quotation quotation = text.quotations().get(lattice.value(edge));
        boolean announced = text.isMark(quotation.open() - 1, ':');
        int length = quotation.close() - quotation.first();
        if (quotation.depth() > 0 || length <= SHORTEST_QUOTATION && !announced) {
            return false;
        }
        return announced || entry.lists("takes", "quote") && !(weak && far(cue, edge)) || length > NEAR;
    }

    private boolean quoteFirst(Match quote, Match that) {
        Quotation quotation = text.quotations().get(lattice.value(quote.edgeOf("quote")));
        return quotation.open() < lattice.from(that.edgeOf("that"))
                && (text.isMark(quotation.open() - 1, ':')
                        || quotation.close() - quotation.open() > SHORTEST_QUOTATION + 1);
    }

    private Use quoted(int cue, Match match) {
        int index = lattice.value(match.edgeOf("quote"));
        return new Use(
                Use.Kind.QUOTE,
                lattice.from(cue),
                lattice.to(cue),
                cue,
                text.quotations().get(index).first(),
                index,
                match);
    }

    /** Whether a noun follows the subject at once and the conjunction or quotation only later, as part of it. */
    private boolean nounFirst(int cue, @Nullable Match that, @Nullable Match quote) {
        int content = Integer.MAX_VALUE;
        if (that != null) {
            content = lattice.from(that.edgeOf("that"));
        }
        if (quote != null) {
            Quotation quotation = text.quotations().get(lattice.value(quote.edgeOf("quote")));
            if (text.isMark(quotation.open() - 1, ':')) {
                return false;
            }
            content = Math.min(content, quotation.open());
        }
        int begin = subjects.end(cue);
        Entry entry = lattice.entry(cue);
        boolean object = entry.lists("takes", "obj") && !entry.is("confidence", "weak") && nominal(begin);
        return content - begin > 2 && preposition(entry, begin) != null
                || content - begin > 3 && object && subjects.named(cue);
    }

    /** Content in the form of a noun: "called for restraint", "praised the cooperation", "denied any part in it". */
    private @Nullable Use noun(int cue, Entry entry, boolean weak) {
        boolean masdar = lattice.has(cue, words.masdar);
        if (masdar && entry.is("stance", "reply")) {
            return null;
        }
        boolean relative = lattice.from(cue) > 0 && lattice.begins(lattice.from(cue) - 1, words.relative);
        if (relative) {
            return null;
        }
        if (masdar && !lattice.has(cue, words.pron) && subjects.after(cue) < 0
                || weak && (masdar || !subjects.named(cue) && !continuing(cue, entry))) {
            return null;
        }
        int begin = subjects.end(cue);
        int accused = lattice.longest(Math.min(begin, text.size() - 1), words.party);
        if (entry.is("stance", "describe") || accused >= 0 && entry.is("to", "obj") && entry.is("stance", "accuse")) {
            return nounAt(cue, begin);
        }
        if (accused >= 0 && entry.is("to", "obj")) {
            begin = subjects.afterJoined(accused);
        }
        int preposition = prepositionFrom(entry, begin, lattice.has(cue, words.participle) ? 1 : FURTHEST_PREPOSITION);
        boolean party = preposition >= 0 && lattice.longestWith(preposition, words.party, words.bi) >= 0;
        if (preposition >= 0 && !(weak && party)) {
            return nounAt(cue, afterPreposition(preposition));
        }
        boolean subject = lattice.has(cue, words.participle) || subjects.named(cue);
        boolean object = !masdar && entry.lists("takes", "obj") && subject && nominal(begin);
        return object && (!weak || judging(entry)) ? nounAt(cue, begin) : null;
    }

    /** A preposition that is a word of its own is left out of the content, one written with its noun belongs to it. */
    private int afterPreposition(int token) {
        int edge = lattice.longest(token, words.prep);
        boolean letter = edge >= 0 && words.clitic(lattice.entry(edge).id()) != 0;
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
                && preposition(entry, lattice.to(cue)) != null;
    }

    private @Nullable Use nounAt(int cue, int begin) {
        if (begin >= text.size() || text.kind(begin) != Token.WORD && !lattice.begins(begin, words.quote)) {
            return null;
        }
        return new Use(Use.Kind.NOUN, lattice.from(cue), lattice.to(cue), cue, begin, -1, none());
    }

    /** The token of the preposition that brings the content, past adverbials; -1 if there is none. */
    private int prepositionFrom(Entry entry, int begin, int furthest) {
        int end = Math.min(text.size(), begin + furthest);
        for (int token = begin; token < end; token++) {
            if (lattice.begins(token, words.reporting) && token > begin
                    || lattice.begins(token, words.that)
                    || text.kind(token) == Token.BREAK) {
                return -1;
            }
            String id = preposition(entry, token);
            boolean word = lattice.longest(token, words.prep) >= 0 && !"fi".equals(id);
            if (id != null && (token == begin || word || Clauses.isComma(text, token - 1))) {
                return token;
            }
        }
        return -1;
    }

    private Match none() {
        return new Match(reading.language().rules("speech").rules().get(0), 0, 0, 0, new int[0]);
    }

    private @Nullable String preposition(Entry entry, int token) {
        if (token >= text.size() || lattice.begins(token, words.medium)) {
            return null;
        }
        int edge = lattice.longest(token, words.prep);
        if (edge >= 0) {
            String id = lattice.entry(edge).id();
            return entry.lists("takes", id) ? id : null;
        }
        for (String id : List.of("bi", "li")) {
            if (entry.lists("takes", id) && Clauses.clitic(text, lattice, token, words.clitic(id))) {
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
                && !lattice.begins(token, words.medium)
                && !lattice.begins(token, words.cueNoun)
                && lattice.longest(token, words.prep) < 0
                && !lattice.begins(token, words.that)
                && !lattice.begins(token, words.opener)
                && !lattice.begins(token, words.stop)
                && !finiteAt(token);
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

    /** "He concluded, saying": the nearer word brings the quotation. */
    private boolean saying(Use use, List<Use> uses) {
        for (Use other : uses) {
            boolean nearer =
                    other.quotation() == use.quotation() && other.cueFrom() > use.cueFrom() && other.cue() >= 0;
            if (use.quotation() >= 0 && nearer && lattice.has(other.cue(), words.participle)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "according to" only names the source of what another word of the sentence reports, or of too few words. */
    private boolean within(Use according, List<Use> uses) {
        if (according.begin() >= according.cueFrom()) {
            return false;
        }
        for (Use use : uses) {
            boolean before = use.begin() < according.cueFrom() && use.kind() != Use.Kind.ACCORDING;
            if (before && text.sentenceOf(use.cueFrom()) == text.sentenceOf(according.cueFrom())) {
                return true;
            }
        }
        return according.cueFrom() - according.begin() <= SHORTEST_QUOTATION;
    }

    /** One use per cue token; where words overlap the longer cue wins, and a conjunction or quotation over a noun. */
    private List<Use> distinct(List<Use> uses) {
        uses.sort(Comparator.comparingInt(Use::cueFrom)
                .thenComparing(Comparator.comparingInt(Use::cueTo).reversed())
                .thenComparing(u -> u.kind() != Use.Kind.FROM)
                .thenComparing(u -> u.kind() == Use.Kind.NOUN));
        List<Use> kept = new ArrayList<>();
        Set<Integer> contents = new HashSet<>();
        int end = -1;
        for (Use use : uses) {
            if (saying(use, uses)) {
                continue;
            }
            boolean newContent = use.quotation() < 0 || contents.add(use.quotation());
            if (use.cueFrom() >= end && newContent) {
                kept.add(use);
                end = use.kind() == Use.Kind.HEADLINE ? use.cueFrom() : use.cueTo();
            }
        }
        kept.removeIf(use -> use.kind() == Use.Kind.ACCORDING && within(use, kept));
        return kept;
    }
}

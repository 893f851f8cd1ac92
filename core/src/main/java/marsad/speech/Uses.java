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
import org.jspecify.annotations.Nullable;

/**
 * Decides for each reporting word how its content is attached. A word inside a long quotation is part of what was said;
 * a doubtful word counts only with a conjunction, colon or quotation near by.
 */
final class Uses {
    /** A doubtful word may be this far from its content, in tokens. */
    private static final int NEAR = 14;
    /** So far at the head of a clause and with a subject, whose office and name may be long. */
    private static final int LESS_NEAR = 24;

    private final Words words;
    private final Reading reading;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Nouns nouns;

    Uses(Words words, Reading reading, Clauses clauses, Subjects subjects) {
        this.words = words;
        this.reading = reading;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.clauses = clauses;
        this.subjects = subjects;
        nouns = new Nouns(words, lattice, clauses, subjects);
    }

    /** One use per cue, in the order of the text. */
    List<Use> find() {
        new Reporting(words, lattice, clauses, nouns).add();
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
        if (!participle && quotation.close() - quotation.first() >= Clauses.SHORTEST_QUOTATION) {
            uses.add(new Use(
                    Use.Kind.AFTER,
                    lattice.from(cue),
                    lattice.to(cue),
                    cue,
                    quotation.first(),
                    lattice.value(match.edgeOf("quote")),
                    match.rule().id()));
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

    private @Nullable Use headline(Match match) {
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
    private @Nullable Use according(Match match) {
        int speaker = match.edgeOf("speaker");
        Entry noun = lattice.entry(match.edgeOf("cue"));
        if (clauses.quoted(match.from())
                || !noun.is("pos", "after")
                || noun.is("clause", "yes") != match.edgeOf("verb") >= 0
                || (speaker >= 0 ? !governs(noun, speaker) : !noun.is("him", "yes"))) {
            return null;
        }
        int cue = match.edgeOf("cue");
        int start = clauses.sentenceStart(match.from());
        boolean leads = match.from() - start <= 1;
        if (leads && !clauses.comma(match.to())) {
            return null;
        }
        return new Use(
                Use.Kind.ACCORDING,
                match.from(),
                lattice.to(cue),
                cue,
                leads ? match.to() + 1 : start,
                -1,
                speaker,
                -1,
                match.rule().id());
    }

    private @Nullable Use choose(int cue, List<Match> matches) {
        Entry entry = lattice.entry(cue);
        Match that = of(matches, "that");
        Match quote = of(matches, "quote");
        Match colon = of(matches, "colon");
        boolean weak = entry.is("confidence", "weak");
        if (that != null && !brings(cue, entry, that.edgeOf("that"), weak)) {
            that = null;
        }
        if (quote != null && !quotable(cue, entry, quote, weak)) {
            quote = null;
        }
        if (colon != null && (!entry.lists("takes", "quote") || lattice.has(cue, words.masdar))) {
            colon = null;
        }
        boolean described = entry.is("stance", "describe")
                && !lattice.has(cue, words.masdar)
                && (subjects.named(cue) || lattice.has(cue, words.participle));
        Use noun = that == null && quote == null && colon == null || described || nouns.first(cue, that, quote)
                ? nouns.noun(cue, entry, weak)
                : null;
        if (noun != null) {
            return noun;
        }
        if (quote != null && (that == null || quoteFirst(quote, that))) {
            return quoted(cue, quote);
        }
        if (colon != null && (that == null || colon.to() < lattice.from(that.edgeOf("that")))) {
            return new Use(
                    Use.Kind.COLON,
                    lattice.from(cue),
                    lattice.to(cue),
                    cue,
                    colon.to(),
                    -1,
                    colon.rule().id());
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
                        that.rule().id());
    }

    /** Whether a conjunction belongs to a cue: near enough, after a preposition that the cue takes, and not "after that". */
    private boolean brings(int cue, Entry entry, int that, boolean weak) {
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

    private boolean governs(Entry noun, int speaker) {
        return noun.is("prep", "li") == lattice.has(speaker, words.li) && !lattice.has(speaker, words.bi);
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
        boolean leads = clauses.starts(lattice.from(cue)) && subjects.named(cue);
        return lattice.from(content) - lattice.to(cue) > (leads ? LESS_NEAR : NEAR);
    }

    private boolean quotable(int cue, Entry entry, Match match, boolean weak) {
        int edge = match.edgeOf("quote");
        Quotation quotation = text.quotations().get(lattice.value(edge));
        boolean announced = text.isMark(quotation.open() - 1, ':');
        int length = quotation.close() - quotation.first();
        if (quotation.depth() > 0 || length <= Clauses.SHORTEST_QUOTATION && !announced) {
            return false;
        }
        return announced || entry.lists("takes", "quote") && !(weak && far(cue, edge)) || length > NEAR;
    }

    private boolean quoteFirst(Match quote, Match that) {
        Quotation quotation = text.quotations().get(lattice.value(quote.edgeOf("quote")));
        return quotation.open() < lattice.from(that.edgeOf("that"))
                && (text.isMark(quotation.open() - 1, ':')
                        || quotation.close() - quotation.open() > Clauses.SHORTEST_QUOTATION + 1);
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
                match.rule().id());
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
            return passesOn(according, uses);
        }
        for (Use use : uses) {
            boolean before = use.cueFrom() < according.cueFrom() && use.kind() != Use.Kind.ACCORDING;
            if (before && use.kind() == Use.Kind.COLON && clauses.sameLine(use.cueTo(), according.cueFrom())) {
                return true;
            }
            if (before && text.sentenceOf(use.cueFrom()) == text.sentenceOf(according.cueFrom())) {
                return true;
            }
        }
        return according.cueFrom() - according.begin() <= Clauses.SHORTEST_QUOTATION;
    }

    /** "According to the agency, the minister said": it only passes on what another word reports right after it. */
    private static boolean passesOn(Use according, List<Use> uses) {
        for (Use use : uses) {
            if (use.kind() != Use.Kind.ACCORDING
                    && use.cueFrom() >= according.begin()
                    && use.cueFrom() <= according.begin() + 1) {
                return true;
            }
        }
        return false;
    }

    /** One use per cue token; where words overlap the longer cue wins, and a conjunction or quotation over a noun. */
    private List<Use> distinct(List<Use> uses) {
        uses.sort(Comparator.comparingInt(Use::cueFrom)
                .thenComparing(Comparator.comparingInt(Use::cueTo).reversed())
                .thenComparing(u -> u.kind() != Use.Kind.FROM)
                .thenComparing(u -> u.kind() == Use.Kind.NOUN));
        List<Use> kept = new ArrayList<>();
        Set<Integer> contents = new HashSet<>();
        Set<Integer> passedOn = new HashSet<>();
        int end = -1;
        for (Use use : uses) {
            if (saying(use, uses)) {
                continue;
            }
            boolean newContent = (use.quotation() < 0 || contents.add(use.quotation()))
                    && (use.kind() == Use.Kind.FROM || use.kind() == Use.Kind.COLON
                            ? passedOn.add(use.begin())
                            : !passedOn.contains(use.begin()));
            if (use.cueFrom() >= end && newContent) {
                kept.add(use);
                end = use.kind() == Use.Kind.HEADLINE ? use.cueFrom() : use.cueTo();
            }
        }
        kept.removeIf(use -> use.kind() == Use.Kind.ACCORDING && within(use, kept));
        return kept;
    }
}

package marsad.speech;

import java.util.ArrayList;
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
    private final Words words;
    private final Reading reading;
    private final Lattice lattice;
    private final Text text;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Parties parties;
    private final Nouns nouns;
    private final Belonging belonging;
    private final Constructions constructions;

    Uses(Words words, Reading reading, Clauses clauses, Strangers strangers, Subjects subjects, Parties parties) {
        this.words = words;
        this.reading = reading;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.clauses = clauses;
        this.subjects = subjects;
        this.parties = parties;
        nouns = new Nouns(words, lattice, clauses, subjects, parties, strangers);
        belonging = new Belonging(words, lattice, clauses, subjects, parties);
        constructions = new Constructions(words, lattice, clauses, strangers);
    }

    /** One use per cue, in the order of the text. */
    List<Use> find() {
        new Reporting(words, lattice, clauses, parties, nouns).add();
        Map<Integer, List<Match>> byCue = new HashMap<>();
        List<Use> uses = new ArrayList<>();
        List<Match> after = new ArrayList<>();
        for (Match match : reading.matcher("speech").all(1)) {
            switch (match.rule().gives().kind()) {
                case "from" -> add(uses, constructions.from(match));
                case "headline" -> add(uses, constructions.headline(match));
                case "according" -> add(uses, constructions.according(match));
                case "after" -> after.add(match);
                default ->
                    byCue.computeIfAbsent(match.edgeOf("cue"), e -> new ArrayList<>())
                            .add(match);
            }
        }
        Set<Integer> quotedAfter = new HashSet<>();
        for (Match match : after) {
            // What stands before a cue that brings a clause of its own is a heading.
            if (of(byCue.getOrDefault(match.edgeOf("cue"), List.of()), "that") == null) {
                quotedAfter.add(uses(match, uses));
            }
        }
        for (int token = 0; token < text.size(); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.symbol(edge) == words.reporting && !quotedAfter.contains(token)) {
                    add(uses, choose(edge, byCue.getOrDefault(edge, List.of())));
                }
            }
        }
        return new Rivals(words, lattice, clauses).distinct(uses);
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

    private @Nullable Use choose(int cue, List<Match> matches) {
        Entry entry = lattice.entry(cue);
        Match that = of(matches, "that");
        Match quote = of(matches, "quote");
        Match colon = of(matches, "colon");
        boolean weak = entry.is("confidence", "weak");
        if (that != null && !belonging.brings(cue, entry, that.edgeOf("that"), weak)) {
            that = null;
        }
        if (quote != null && !belonging.quotable(cue, entry, quote, weak)) {
            quote = null;
        }
        if (colon != null && (!entry.lists("takes", "quote") || lattice.has(cue, words.masdar))) {
            colon = null;
        }
        boolean described = entry.is("stance", "describe")
                && !lattice.has(cue, words.masdar)
                && (subjects.named(cue) || lattice.has(cue, words.participle));
        Match object = of(matches, "object");
        if (object != null && subjects.named(cue)) {
            return nouns.object(object);
        }
        Use noun = that == null && quote == null && colon == null || described || nouns.first(cue, that, quote)
                ? nouns.noun(cue, entry, weak)
                : null;
        if (noun != null) {
            return noun;
        }
        if (quote != null && (that == null || belonging.quoteFirst(quote, that))) {
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

    private static @Nullable Match of(List<Match> matches, String kind) {
        for (Match match : matches) {
            if (match.rule().gives().kind().equals(kind)) {
                return match;
            }
        }
        return null;
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
}

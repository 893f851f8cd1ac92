package marsad.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.lexicon.Lexicon;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that may name persons: those the lexicon knows, and sequences shaped like a name. Adds {@code @known} and
 * {@code @name} edges, whose value is the index of the candidate.
 */
final class Names {
    private static final char COMMA = '\u060C';

    private final int person;
    private final int given;
    private final int namePart;
    private final int common;
    private final int and;
    private final int def;
    private final int pronoun;
    private final int namedAfter;
    private final int title;
    private final int office;
    private final int notOffice;
    private final int joins;
    private final int unit;
    private final int cue;
    private final int finite;
    private final int known;
    private final int name;
    private final int[] leading;
    private final Shape shape;

    Names(Language language, Shape shape) {
        person = language.symbol("person");
        given = language.symbol("given");
        namePart = language.symbol("name-part");
        common = language.symbol("common");
        and = language.feature("and");
        def = language.feature("def");
        pronoun = language.feature("pron");
        namedAfter = language.symbol("named-after");
        title = language.symbol("title");
        office = language.symbol("office");
        notOffice = language.symbol("not-office");
        joins = and
                | language.feature("bi")
                | language.feature("li")
                | language.feature("ka")
                | language.feature("acc");
        unit = language.symbol("unit");
        cue = language.symbol("cue");
        finite = language.feature("finite");
        known = language.symbol("@known");
        name = language.symbol("@name");
        leading = new int[] {
            language.symbol("office"),
            language.symbol("title"),
            language.symbol("demonym"),
            language.symbol("demonym-fixed"),
            language.symbol("state"),
            language.symbol("org"),
            language.symbol("body"),
            language.symbol("office-adj"),
            language.symbol("counterpart")
        };
        this.shape = shape;
    }

    /** Every candidate of the text; sequences of the unknown begin with a given name or follow an office. */
    List<Candidate> find(Reading reading) {
        Lattice lattice = reading.lattice();
        List<Candidate> candidates = new ArrayList<>();
        Set<String> certain = certain(reading);
        BitSet afterOffice = afterOffice(reading);
        BitSet namesakes = namesakes(reading);
        BitSet afterCue = afterCue(reading);
        for (int token = 0; token < reading.text().size(); token++) {
            if (reading.text().kind(token) != Token.WORD || namesakes.get(token)) {
                continue;
            }
            Candidate best = knownAt(reading, token, certain);
            if (best != null) {
                add(lattice, candidates, best);
            }
            Candidate shaped = shaped(reading, token, afterOffice.get(token), afterCue.get(token));
            boolean ownSurname = best != null && best.sure() && shaped != null && !shaped.sure();
            if (shaped != null && !ownSurname && (best == null || extendsName(lattice, best, shaped))) {
                add(lattice, candidates, shaped);
            }
        }
        return candidates;
    }

    /** The sequence shaped like a name at a token; one that says who it is on both sides needs no known word. */
    private @Nullable Candidate shaped(Reading reading, int token, boolean afterOffice, boolean afterCue) {
        Candidate plain = shape.at(reading, token, afterOffice);
        if (plain != null || afterOffice || !afterCue) {
            return plain;
        }
        Candidate strange = shape.at(reading, token, true);
        return strange != null
                        && strange.to() - token > 1
                        && !shape.words().isGiven(reading.lattice(), token + 1)
                        && introduced(reading, strange.to())
                ? new Candidate(token, strange.to(), strange.start(), null, true)
                : null;
    }

    /** Whether an office or an age stands at a token, perhaps after a comma or in parentheses. */
    private boolean introduced(Reading reading, int token) {
        Text text = reading.text();
        int at = token < text.size() && text.kind(token) == Token.MARK ? token + 1 : token;
        Lattice lattice = reading.lattice();
        if (at > token && at + 1 < text.size() && text.kind(at) == Token.NUMBER) {
            return lattice.begins(at + 1, unit);
        }
        int edge = lattice.longest(at, office);
        return edge >= 0 && !lattice.has(edge, joins) && !lattice.begins(at, notOffice);
    }

    /** A longer shape overrides a known surname, but a known full name only by its own further parts: "bin", "Al". */
    private boolean extendsName(Lattice lattice, Candidate known, Candidate shaped) {
        return shaped.to() > known.to() && (known.to() - known.from() == 1 || lattice.begins(known.to(), namePart));
    }

    private void add(Lattice lattice, List<Candidate> candidates, Candidate candidate) {
        int index = candidates.size();
        candidates.add(candidate);
        int features = clitics(lattice, candidate);
        lattice.add(candidate.from(), candidate.to(), name, index, features, candidate.start());
        if (candidate.sure()) {
            lattice.add(candidate.from(), candidate.to(), known, index, features, candidate.start());
        }
    }

    /** What is written together with a name before it: "and", "to", "like". */
    private int clitics(Lattice lattice, Candidate candidate) {
        int from = candidate.from();
        for (int edge = lattice.first(from); edge >= 0; edge = lattice.next(edge)) {
            boolean namesPerson = lattice.symbol(edge) == person || lattice.symbol(edge) == given;
            if (namesPerson && lattice.start(edge) == candidate.start()) {
                return lattice.features(edge) & joins;
            }
        }
        return 0;
    }

    /** Ids of the persons whom the text names by a form that needs no evidence. */
    private Set<String> certain(Reading reading) {
        Set<String> ids = new HashSet<>();
        Lattice lattice = reading.lattice();
        for (int token = 0; token < reading.text().size(); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.symbol(edge) == person
                        && !lattice.has(edge, Lexicon.NEEDS_EVIDENCE)
                        && !partOfLonger(lattice, edge)) {
                    ids.add(lattice.entry(edge).id());
                }
            }
        }
        return ids;
    }

    private boolean partOfLonger(Lattice lattice, int edge) {
        for (int other = lattice.first(lattice.from(edge)); other >= 0; other = lattice.next(other)) {
            if (lattice.symbol(other) == person && lattice.to(other) > lattice.to(edge)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Candidate knownAt(Reading reading, int token, Set<String> certain) {
        Lattice lattice = reading.lattice();
        int best = -1;
        boolean bestCertain = false;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) != person) {
                continue;
            }
            boolean sure = !lattice.has(edge, Lexicon.NEEDS_EVIDENCE)
                    || certain.contains(lattice.entry(edge).id());
            boolean longer = best < 0 || lattice.to(edge) > lattice.to(best);
            boolean surer = best >= 0 && lattice.to(edge) == lattice.to(best) && sure && !bestCertain;
            if (longer || surer) {
                best = edge;
                bestCertain = sure;
            }
        }
        if (best < 0 || lattice.to(best) == token + 1 && !lattice.has(best, and) && givenBefore(reading, token)) {
            return null;
        }
        return new Candidate(
                token,
                lattice.to(best),
                lattice.start(best),
                lattice.entry(best),
                bestCertain && single(lattice, best));
    }

    /** Whether no second person bears the same form with the same right. */
    private boolean single(Lattice lattice, int best) {
        Entry entry = lattice.entry(best);
        if (!lattice.has(best, Lexicon.NEEDS_EVIDENCE)) {
            return true;
        }
        for (int edge = lattice.first(lattice.from(best)); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) == person
                    && lattice.to(edge) == lattice.to(best)
                    && !lattice.entry(edge).id().equals(entry.id())
                    && lattice.has(edge, Lexicon.SURE)) {
                return false;
            }
        }
        return true;
    }

    /** A surname after a given name that is not its own belongs to somebody else: a relative, a namesake. */
    private boolean givenBefore(Reading reading, int token) {
        if (token == 0 || reading.text().kind(token - 1) != Token.WORD) {
            return false;
        }
        Lattice lattice = reading.lattice();
        return shape.words().isGiven(lattice, token - 1) || lattice.begins(token - 1, namePart);
    }

    /** Tokens right after an office, title, body or what may stand between them and a name. */
    private BitSet afterOffice(Reading reading) {
        BitSet after = new BitSet();
        Lattice lattice = reading.lattice();
        for (int token = 0; token < reading.text().size(); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (leads(lattice.symbol(edge))) {
                    after.set(lattice.to(edge));
                    after.set(afterComma(reading.text(), lattice.to(edge)));
                } else if (after.get(token) && lattice.symbol(edge) == common && lattice.has(edge, def)) {
                    after.set(lattice.to(edge));
                }
            }
        }
        return after;
    }

    /** Tokens right after a verb of saying, or where a sentence begins. */
    private BitSet afterCue(Reading reading) {
        BitSet after = new BitSet();
        Lattice lattice = reading.lattice();
        for (int token = 0; token < reading.text().size(); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.symbol(edge) == cue && lattice.has(edge, finite)) {
                    after.set(lattice.to(edge));
                }
            }
        }
        for (int sentence = 0; sentence < reading.text().sentences(); sentence++) {
            int start = reading.text().sentenceStart(sentence);
            after.set(start, start < reading.text().size() && !shape.conjunction(reading.text(), start));
        }
        return after;
    }

    /** Tokens after a hospital, street or prize, whose name is not the person: with titles and offices between. */
    private BitSet namesakes(Reading reading) {
        BitSet after = new BitSet();
        Lattice lattice = reading.lattice();
        for (int token = 0; token < reading.text().size(); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                int symbol = lattice.symbol(edge);
                boolean named = symbol == namedAfter && !lattice.has(edge, def | pronoun);
                if (named || after.get(token) && (symbol == title || symbol == office)) {
                    after.set(lattice.to(edge));
                } else if (after.get(token) && symbol == person) {
                    after.set(token, lattice.to(edge));
                }
            }
        }
        return after;
    }

    private static int afterComma(Text text, int token) {
        return text.isMark(token, COMMA) ? token + 1 : token;
    }

    private boolean leads(int wanted) {
        for (int symbol : leading) {
            if (symbol == wanted) {
                return true;
            }
        }
        return false;
    }
}

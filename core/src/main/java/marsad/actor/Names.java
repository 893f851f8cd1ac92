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
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_WITHOUT_GIVEN_NAME = 3;

    private final int person;
    private final int given;
    private final int namePart;
    private final int place;
    private final int common;
    private final int def;
    private final int known;
    private final int name;
    private final int[] leading;
    private final int and;
    private final int proclitics;

    Names(Language language) {
        person = language.symbol("person");
        given = language.symbol("given");
        namePart = language.symbol("name-part");
        place = language.symbol("place");
        common = language.symbol("common");
        def = language.feature("def");
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
        and = language.feature("and");
        proclitics = language.feature("bi") | language.feature("li") | language.feature("ka") | language.feature("and");
    }

    /** Every candidate of the text; sequences of the unknown begin with a given name or follow an office. */
    List<Candidate> find(Reading reading) {
        Lattice lattice = reading.lattice();
        List<Candidate> candidates = new ArrayList<>();
        Set<String> certain = certain(reading);
        BitSet afterOffice = afterOffice(reading);
        for (int token = 0; token < reading.text().size(); token++) {
            if (reading.text().kind(token) != Token.WORD) {
                continue;
            }
            Candidate best = knownAt(reading, token, certain);
            if (best != null) {
                add(lattice, candidates, best);
            }
            Candidate shaped = shapedAt(reading, token, afterOffice.get(token));
            if (shaped != null && (best == null || extendsName(lattice, best, shaped))) {
                add(lattice, candidates, shaped);
            }
        }
        return candidates;
    }

    /** A longer shape overrides a known surname, but a known full name only by its own further parts: "bin", "Al". */
    private boolean extendsName(Lattice lattice, Candidate known, Candidate shaped) {
        return shaped.to() > known.to() && (known.to() - known.from() == 1 || lattice.begins(known.to(), namePart));
    }

    private void add(Lattice lattice, List<Candidate> candidates, Candidate candidate) {
        int index = candidates.size();
        candidates.add(candidate);
        lattice.add(candidate.from(), candidate.to(), name, index, 0, candidate.start());
        if (candidate.sure()) {
            lattice.add(candidate.from(), candidate.to(), known, index, 0, candidate.start());
        }
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
        if (best < 0 || lattice.to(best) == token + 1 && givenBefore(reading, token)) {
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
        return lattice.begins(token - 1, given) || lattice.begins(token - 1, namePart);
    }

    /** Tokens right after an office, title, body or what may stand between them and a name. */
    private BitSet afterOffice(Reading reading) {
        BitSet after = new BitSet();
        Lattice lattice = reading.lattice();
        for (int token = 0; token < reading.text().size(); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (leads(lattice.symbol(edge))
                        || after.get(token) && lattice.symbol(edge) == common && lattice.has(edge, def)) {
                    after.set(lattice.to(edge));
                }
            }
        }
        return after;
    }

    private boolean leads(int wanted) {
        for (int symbol : leading) {
            if (symbol == wanted) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Candidate shapedAt(Reading reading, int token, boolean afterOffice) {
        Lattice lattice = reading.lattice();
        int first = lattice.longest(token, given);
        if (first < 0 && !(afterOffice && nameLike(reading, token, false))) {
            return null;
        }
        int to = first < 0 ? token + 1 : lattice.to(first);
        int most = token + (first < 0 ? LONGEST_WITHOUT_GIVEN_NAME : LONGEST_NAME);
        while (to < most && to < reading.text().size() && continues(reading, to, to == token + 1 && first >= 0)) {
            to++;
        }
        while (to > token + 1 && lattice.begins(to - 1, namePart)) {
            to--;
        }
        boolean several = to > token + 1;
        if (!several && (first < 0 || !afterOffice)) {
            return null;
        }
        int start = first < 0 ? reading.text().start(token) : lattice.start(first);
        return new Candidate(token, to, start, null, first >= 0 && several);
    }

    /**
     * Whether a name goes on with a token.
     *
     * @param second whether only a given name stands before: a surname may then be that of a town
     */
    private boolean continues(Reading reading, int token, boolean second) {
        Text text = reading.text();
        if (text.kind(token) != Token.WORD || reading.lattice().hidden(token)) {
            return false;
        }
        Lattice lattice = reading.lattice();
        if (lattice.longestWith(token, person, and) >= 0) {
            return false;
        }
        int given = lattice.longest(token, this.given);
        return lattice.begins(token, namePart)
                || given >= 0 && !lattice.has(given, proclitics)
                || nameLike(reading, token, second);
    }

    /** Whether nothing but names is known of a word; of towns too if {@code town}. */
    private boolean nameLike(Reading reading, int token, boolean town) {
        Lattice lattice = reading.lattice();
        Text text = reading.text();
        if (text.kind(token) != Token.WORD || text.end(token) - text.start(token) < 2 || lattice.hidden(token)) {
            return false;
        }
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            boolean ofNames =
                    symbol == given || symbol == person || symbol == namePart || symbol == known || symbol == name;
            if (!ofNames && !(town && symbol == place && !lattice.has(edge, proclitics))) {
                return false;
            }
        }
        return true;
    }
}

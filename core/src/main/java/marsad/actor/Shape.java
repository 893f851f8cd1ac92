package marsad.actor;

import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far words that the lexicon has no person for may be a name: a given name or what follows an office, then
 * surnames, parts of names and words of which nothing else is known.
 */
final class Shape {
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_WITH_PARTS = 10;
    private static final int LONGEST_WITHOUT_GIVEN_NAME = 3;
    private static final int SHORTEST_SURNAME = 5;
    /** Kinds of name parts: what they say of the word after them. */
    private static final String SON = "son";

    /** Marks given names that are common words too. */
    private static final String WORD = "word";

    private static final String HOUSE = "house";

    private static final String FATHER = "father";
    private static final String SERVANT = "servant";
    private static final String CLOSE = "close";

    private final Prefixes prefixes;
    private final int given;
    private final int person;
    private final int namePart;
    private final int place;
    private final int month;
    private final int demonym;
    private final int office;
    private final int adjective;
    private final int def;
    private final int and;
    private final int like;
    private final int preposition;
    private final int proclitics;
    private final int inflected;
    private final boolean[] ofNames;
    private final boolean[] neverSurname;

    Shape(Language language) {
        prefixes = new Prefixes(language);
        given = language.symbol("given");
        person = language.symbol("person");
        namePart = language.symbol("name-part");
        place = language.symbol("place");
        month = language.symbol("hijri-month");
        demonym = language.symbol("demonym");
        office = language.symbol("office");
        adjective = language.symbol("office-adj");
        def = language.feature("def");
        and = language.feature("and");
        like = language.feature("ka");
        preposition = language.feature("bi") | language.feature("li");
        proclitics = preposition | like | and;
        inflected = language.feature("fem") | language.feature("dual") | language.feature("plural");
        ofNames = flags(language, "given", "surname", "person", "name-part", "@known", "@name");
        neverSurname = flags(
                language,
                "common",
                "office-adj",
                "office",
                "title",
                "state",
                "government",
                "org",
                "media",
                "body",
                "demonym-fixed",
                "weekday",
                "month",
                "today",
                "yesterday",
                "tomorrow",
                "now",
                "relative",
                "that",
                "prep",
                "current",
                "next",
                "last",
                "previous",
                "before",
                "after",
                "stop",
                "ordinal",
                "number",
                "currency",
                "percent",
                "unit");
    }

    private static boolean[] flags(Language language, String... classes) {
        boolean[] flags = new boolean[language.lexicon().symbols().size()];
        for (String name : classes) {
            flags[language.symbol(name)] = true;
        }
        return flags;
    }

    /**
     * The name that begins at a token, or null.
     *
     * @param afterOffice whether an office, title or state stands before, so that a given name is not needed
     */
    @Nullable
    Candidate at(Reading reading, int token, boolean afterOffice) {
        Lattice lattice = reading.lattice();
        int first = given(lattice, token);
        if (first >= 0
                && (town(lattice, token)
                        || lattice.entry(first).is(WORD, "yes") && !partAfter(reading, first, afterOffice)
                        || afterOffice && lattice.has(first, preposition))) {
            first = -1;
        }
        int to = first >= 0 ? lattice.to(first) : compound(reading, token);
        boolean named = to > token;
        if (!named && !(afterOffice && nameLike(reading, token, false) && !prefixes.clitic(reading.text(), token))) {
            return null;
        }
        if (token > 0 && part(lattice, token, SON) && wordBeforeSon(lattice, token - 1)) {
            return null;
        }
        if (!named && prefixes.article(reading.text(), token) && given(lattice, token + 1) >= 0) {
            return null;
        }
        int firstEnd = named ? closed(reading, to) : token + 1;
        to = end(reading, token, firstEnd, named);
        boolean several = to > firstEnd;
        if (!several && (!named || !afterOffice)) {
            return null;
        }
        int start = first < 0 ? reading.text().start(token) : lattice.start(first);
        return new Candidate(token, to, start, null, named && several);
    }

    /** Whether a word begins with what mostly means "and". */
    boolean conjunction(Text text, int token) {
        return text.kind(token) == Token.WORD && prefixes.conjunction(text, token);
    }

    /** Whether what follows a given name that is also a word shows that it is a name. */
    private boolean partAfter(Reading reading, int first, boolean afterOffice) {
        int token = reading.lattice().to(first);
        if (token >= reading.text().size() || reading.text().kind(token) != Token.WORD) {
            return false;
        }
        Lattice lattice = reading.lattice();
        int next = given(lattice, token);
        return part(lattice, token)
                || next >= 0
                        && !lattice.has(next, proclitics)
                        && !lattice.entry(next).is(WORD, "yes")
                || (afterOffice || prefixes.article(reading.text(), token) && !exact(lattice, first))
                        && nameLike(reading, token, false)
                        && !prefixes.clitic(reading.text(), token);
    }

    /** Whether a town of several words begins at a token. */
    private boolean town(Lattice lattice, int token) {
        int edge = lattice.longest(token, place);
        return edge >= 0 && lattice.to(edge) > token + 1 && !lattice.has(edge, proclitics);
    }

    private static boolean exact(Lattice lattice, int edge) {
        return lattice.entry(edge).is("written", "exact");
    }

    /** Where a given name ends that may go on with "of the faith" or "of God". */
    private int closed(Reading reading, int to) {
        return to < reading.text().size() && part(reading.lattice(), to, CLOSE) ? to + 1 : to;
    }

    private int end(Reading reading, int token, int first, boolean named) {
        Lattice lattice = reading.lattice();
        int to = first;
        int most = token + (named ? LONGEST_NAME : LONGEST_WITHOUT_GIVEN_NAME);
        while (to < most && to < reading.text().size() && continues(reading, token, to, named, named && to == first)) {
            most = part(lattice, to) ? token + LONGEST_WITH_PARTS : most;
            to++;
        }
        while (to > first && opens(lattice, to - 1)) {
            to--;
        }
        return to;
    }

    /** The longest given name at a token, the one without prepositions among equals; nobody is "like" a name. */
    private int given(Lattice lattice, int token) {
        int best = -1;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) == given && !lattice.has(edge, like) && written(lattice, edge)) {
                boolean longer = best < 0 || lattice.to(edge) > lattice.to(best);
                boolean plainer =
                        best >= 0 && lattice.to(edge) == lattice.to(best) && lattice.start(edge) < lattice.start(best);
                best = longer || plainer ? edge : best;
            }
        }
        return best;
    }

    /** Whether the letters are those of the lexicon, where their spelling tells a name from a particle. */
    private static boolean written(Lattice lattice, int edge) {
        Entry entry = lattice.entry(edge);
        return !exact(lattice, edge)
                || lattice.span(edge).of(lattice.text().source()).equals(entry.form());
    }

    /** Where a given name made of two words ends: "servant of the ...", "father of ..."; {@code token} if none begins. */
    private int compound(Reading reading, int token) {
        Lattice lattice = reading.lattice();
        Text text = reading.text();
        if (token + 1 >= text.size() || text.kind(token + 1) != Token.WORD) {
            return token;
        }
        if (part(lattice, token, SERVANT) && prefixes.article(text, token + 1)) {
            return token + 2;
        }
        if (part(lattice, token + 1, SON) && wordBeforeSon(lattice, token)) {
            return token + 1;
        }
        int next = part(lattice, token, FATHER) ? given(lattice, token + 1) : -1;
        return next >= 0 && !lattice.has(next, proclitics) ? lattice.to(next) : token;
    }

    /** Whether a word that is no name elsewhere, such as an adjective of a state, is one before "son of". */
    private boolean wordBeforeSon(Lattice lattice, int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            if ((symbol == demonym || symbol == office || symbol == adjective)
                    && (lattice.features(edge) & (inflected | proclitics | def)) == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean part(Lattice lattice, int token, String id) {
        int edge = lattice.longest(token, namePart);
        return edge >= 0 && !lattice.has(edge, and) && lattice.entry(edge).id().equals(id);
    }

    private boolean part(Lattice lattice, int token) {
        int edge = lattice.longest(token, namePart);
        return edge >= 0 && !lattice.has(edge, and);
    }

    private boolean opens(Lattice lattice, int token) {
        return part(lattice, token) && !part(lattice, token, CLOSE);
    }

    /** Whether the word after a part is a name whatever else it means. */
    private boolean binds(Lattice lattice, int token) {
        return part(lattice, token, SON)
                || part(lattice, token, HOUSE)
                || part(lattice, token, FATHER)
                || part(lattice, token, SERVANT);
    }

    /**
     * Whether a name goes on with a token.
     *
     * @param named whether it began with a given name
     * @param second whether only a given name stands before: a surname may then be any word with the article, or a town
     */
    private boolean continues(Reading reading, int from, int token, boolean named, boolean second) {
        Text text = reading.text();
        if (text.kind(token) != Token.WORD || reading.lattice().hidden(token)) {
            return false;
        }
        Lattice lattice = reading.lattice();
        if (binds(lattice, token - 1)) {
            return true;
        }
        if (lattice.longestWith(token, person, and) >= 0 || joined(lattice, token)) {
            return false;
        }
        int given = given(lattice, token);
        return part(lattice, token)
                || given >= 0 && !lattice.has(given, proclitics) && (named || !lattice.begins(token, month))
                || second && surname(reading, token)
                || nameLike(reading, token, second)
                        && !prefixes.clitic(text, token)
                        && (token - from < 2 || !prefixes.conjunction(text, token))
                        && (named || !prefixes.joined(text, token));
    }

    /** Whether "and" joins another given name. */
    private boolean joined(Lattice lattice, int token) {
        int plain = given(lattice, token);
        return plain >= 0 && lattice.has(plain, and);
    }

    /** Whether a word with the article may be a surname though it also means something else. */
    private boolean surname(Reading reading, int token) {
        Text text = reading.text();
        if (text.end(token) - text.start(token) < SHORTEST_SURNAME || !prefixes.article(text, token)) {
            return false;
        }
        Lattice lattice = reading.lattice();
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            if (neverSurname[symbol] && !lattice.entry(edge).is("surname", "yes")
                    || lattice.to(edge) > token + 1 && !ofNames[symbol]
                    || symbol == demonym && (lattice.features(edge) & inflected) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is a given name, and no common word as well. */
    boolean isGiven(Lattice lattice, int token) {
        int edge = given(lattice, token);
        return edge >= 0 && (!lattice.entry(edge).is(WORD, "yes") || exact(lattice, edge));
    }

    /** Whether a given name is that of the father, which "son of" tells. */
    boolean ofFather(Lattice lattice, int token) {
        return given(lattice, token) >= 0 && part(lattice, token - 1, SON);
    }

    /** Whether a report may call a person by this word of the name alone. */
    boolean calls(Lattice lattice, int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (neverSurname[lattice.symbol(edge)] || lattice.symbol(edge) == namePart) {
                return false;
            }
        }
        return true;
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
            if (!ofNames[symbol] && !(town && symbol == place && !lattice.has(edge, proclitics))) {
                return false;
            }
        }
        return true;
    }
}

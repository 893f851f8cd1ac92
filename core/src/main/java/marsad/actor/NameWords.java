package marsad.actor;

import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;

/** Tells of a single word what it can be in the name of a person: a given name, a part such as "son of", a surname. */
final class NameWords {
    /** Kinds of name parts: what they say of the word after them. */
    static final String SON = "son";

    static final String FATHER = "father";
    static final String SERVANT = "servant";
    static final String CLOSE = "close";
    private static final String HOUSE = "house";

    private static final int SHORTEST_SURNAME = 5;
    private static final char TEH_MARBUTA = '\u0629';
    /** Marks given names that are common words too. */
    private static final String WORD = "word";

    private final Prefixes prefixes;
    private final int given;
    private final int surname;
    private final int namePart;
    private final int place;
    private final int demonym;
    private final int office;
    private final int adjective;
    private final int def;
    private final int and;
    private final int like;
    private final int proclitics;
    private final int inflected;
    private final boolean[] ofNames;
    private final boolean[] neverSurname;

    NameWords(Language language) {
        prefixes = new Prefixes(language);
        given = language.symbol("given");
        surname = language.symbol("surname");
        namePart = language.symbol("name-part");
        place = language.symbol("place");
        demonym = language.symbol("demonym");
        office = language.symbol("office");
        adjective = language.symbol("office-adj");
        def = language.feature("def");
        and = language.feature("and");
        like = language.feature("ka");
        proclitics = language.feature("bi") | language.feature("li") | like | and;
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

    /** The longest given name at a token, the one without prepositions among equals; nobody is "like" a name. */
    int given(Lattice lattice, int token) {
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

    static boolean exact(Lattice lattice, int edge) {
        return lattice.entry(edge).is("written", "exact");
    }

    /** Whether a word is a given name, and no common word as well. */
    boolean isGiven(Lattice lattice, int token) {
        int edge = given(lattice, token);
        return edge >= 0 && (!word(lattice, edge) || exact(lattice, edge));
    }

    /** Whether a given name is that of the father, which "son of" tells. */
    boolean ofFather(Lattice lattice, int token) {
        return given(lattice, token) >= 0 && part(lattice, token - 1, SON);
    }

    /** Whether "and" joins another given name. */
    boolean joined(Lattice lattice, int token) {
        int plain = given(lattice, token);
        return plain >= 0 && lattice.has(plain, and);
    }

    boolean part(Lattice lattice, int token, String id) {
        int edge = lattice.longest(token, namePart);
        return edge >= 0 && !lattice.has(edge, and) && lattice.entry(edge).id().equals(id);
    }

    boolean part(Lattice lattice, int token) {
        int edge = lattice.longest(token, namePart);
        return edge >= 0 && !lattice.has(edge, and);
    }

    boolean opens(Lattice lattice, int token) {
        return part(lattice, token) && !part(lattice, token, CLOSE);
    }

    /** Whether the word after a part is a name whatever else it means. */
    boolean binds(Lattice lattice, int token) {
        return part(lattice, token, SON)
                || part(lattice, token, HOUSE)
                || part(lattice, token, FATHER)
                || part(lattice, token, SERVANT);
    }

    /** Whether a word that is no name elsewhere, such as an adjective of a state, is one before "son of". */
    boolean wordBeforeSon(Lattice lattice, int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            if ((symbol == demonym || symbol == office || symbol == adjective)
                    && (lattice.features(edge) & (inflected | proclitics | def)) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a town of several words begins at a token. */
    boolean town(Lattice lattice, int token) {
        int edge = lattice.longest(token, place);
        return edge >= 0 && lattice.to(edge) > token + 1 && !lattice.has(edge, proclitics);
    }

    /** Whether a word with the article may be a surname though it also means something else. */
    boolean surname(Reading reading, int token) {
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

    /** Whether a report may call a person by this word of the name alone. */
    boolean calls(Lattice lattice, int token) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (neverSurname[lattice.symbol(edge)] || lattice.symbol(edge) == namePart) {
                return false;
            }
        }
        return true;
    }

    /** Whether an unknown word ends like a feminine noun: behind two words of a name it is hardly a third one. */
    boolean noun(Text text, Lattice lattice, int token) {
        int last = text.span(token, token + 1).end() - 1;
        return text.source().charAt(last) == TEH_MARBUTA && !lattice.begins(token, surname);
    }

    /** Whether nothing but names is known of a word; of towns too if {@code town}. */
    boolean nameLike(Reading reading, int token, boolean town) {
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

    /** Whether a given name is a common word as well. */
    static boolean word(Lattice lattice, int edge) {
        return lattice.entry(edge).is(WORD, "yes");
    }
}

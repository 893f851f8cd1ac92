package marsad.actor;

import marsad.lang.Language;
import marsad.lang.Reading;
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

    private final Prefixes prefixes;
    private final NameWords words;
    private final int person;
    private final int month;
    private final int and;
    private final int preposition;
    private final int proclitics;

    Shape(Language language) {
        prefixes = new Prefixes(language);
        words = new NameWords(language);
        person = language.symbol("person");
        month = language.symbol("hijri-month");
        and = language.feature("and");
        preposition = language.feature("bi") | language.feature("li");
        proclitics = preposition | language.feature("ka") | and;
    }

    NameWords words() {
        return words;
    }

    /**
     * The name that begins at a token, or null.
     *
     * @param afterOffice whether an office, title or state stands before, so that a given name is not needed
     */
    @Nullable
    Candidate at(Reading reading, int token, boolean afterOffice) {
        Lattice lattice = reading.lattice();
        int first = words.given(lattice, token);
        if (first >= 0
                && (words.town(lattice, token)
                        || NameWords.word(lattice, first) && !partAfter(reading, first, afterOffice)
                        || lattice.has(first, preposition) && (afterOffice || words.whole(lattice, token)))) {
            first = -1;
        }
        int to = first >= 0 ? lattice.to(first) : compound(reading, token);
        boolean named = to > token;
        if (!named
                && !(afterOffice && words.nameLike(reading, token, false) && !prefixes.clitic(reading.text(), token))) {
            return null;
        }
        if (token > 0 && words.part(lattice, token, NameWords.SON) && words.wordBeforeSon(lattice, token - 1)) {
            return null;
        }
        if (!named && prefixes.article(reading.text(), token) && words.given(lattice, token + 1) >= 0) {
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
        int next = words.given(lattice, token);
        return words.part(lattice, token)
                || next >= 0 && !lattice.has(next, proclitics) && !NameWords.word(lattice, next)
                || (afterOffice || prefixes.article(reading.text(), token) && !NameWords.exact(lattice, first))
                        && words.nameLike(reading, token, false)
                        && !prefixes.clitic(reading.text(), token);
    }

    /** Where a given name ends that may go on with "of the faith" or "of God". */
    private int closed(Reading reading, int to) {
        return to < reading.text().size() && words.part(reading.lattice(), to, NameWords.CLOSE) ? to + 1 : to;
    }

    private int end(Reading reading, int token, int first, boolean named) {
        Lattice lattice = reading.lattice();
        int to = first;
        int most = token + (named ? LONGEST_NAME : LONGEST_WITHOUT_GIVEN_NAME);
        while (to < most && to < reading.text().size() && continues(reading, token, to, named, named && to == first)) {
            most = words.part(lattice, to) ? token + LONGEST_WITH_PARTS : most;
            to++;
        }
        while (to > first && words.opens(lattice, to - 1)) {
            to--;
        }
        return to;
    }

    /** Where a given name made of two words ends: "servant of the ...", "father of ..."; {@code token} if none begins. */
    private int compound(Reading reading, int token) {
        Lattice lattice = reading.lattice();
        Text text = reading.text();
        if (token + 1 >= text.size() || text.kind(token + 1) != Token.WORD) {
            return token;
        }
        if (words.part(lattice, token, NameWords.SERVANT) && prefixes.article(text, token + 1)) {
            return token + 2;
        }
        if (words.part(lattice, token + 1, NameWords.SON) && words.wordBeforeSon(lattice, token)) {
            return token + 1;
        }
        int next = words.part(lattice, token, NameWords.FATHER) ? words.given(lattice, token + 1) : -1;
        return next >= 0 && !lattice.has(next, proclitics) ? lattice.to(next) : token;
    }

    /**
     * Whether a name goes on with a token.
     *
     * @param named whether it began with a given name
     * @param second whether only a given name stands before: a surname may then be any word with the article, or a town
     */
    private boolean continues(Reading reading, int from, int token, boolean named, boolean second) {
        Text text = reading.text();
        boolean word = text.kind(token) == Token.WORD && !reading.lattice().hidden(token);
        if (!word || latin(text, token) != latin(text, from)) {
            return false;
        }
        Lattice lattice = reading.lattice();
        if (words.binds(lattice, token - 1)) {
            return true;
        }
        if (lattice.longestWith(token, person, and) >= 0 || words.joined(lattice, token)) {
            return false;
        }
        boolean late = token - from >= 2;
        return words.part(lattice, token)
                || givenAgain(lattice, token, named, late)
                || second && words.surname(reading, token)
                || words.nameLike(reading, token, second)
                        && !prefixes.clitic(text, token)
                        && !(late && (prefixes.conjunction(text, token) || words.noun(text, lattice, token)))
                        && (named || !prefixes.joined(text, token));
    }

    /** Whether a word is in Latin letters; no name is in two scripts. */
    private static boolean latin(Text text, int token) {
        return text.folded()[text.start(token)] <= 'z';
    }

    /** Whether a name goes on with a given name; behind a surname, with one that is no word. */
    private boolean givenAgain(Lattice lattice, int token, boolean named, boolean late) {
        int given = words.given(lattice, token);
        return given >= 0
                && !lattice.has(given, proclitics)
                && (named || !lattice.begins(token, month))
                && !(late && NameWords.word(lattice, given) && words.given(lattice, token - 1) < 0);
    }
}

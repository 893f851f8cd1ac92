package marsad.actor;

import java.util.Map;
import java.util.TreeMap;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.rule.Match;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** The offices of one report: what each phrase says of its office, and whose office "his opposite number" shares. */
final class Offices {
    private static final String OFFICE = "office";

    private final Words words;
    private final Reading reading;
    /** The office named last before a token, by the token where its phrase begins. */
    private final TreeMap<Integer, String> byToken = new TreeMap<>();

    Offices(Words words, Reading reading) {
        this.words = words;
        this.reading = reading;
    }

    /** The words that tell how an office is held. */
    static final class Words {
        private final int office;
        private final int adjective;
        private final int body;
        private final int common;
        private final int title;
        private final int def;
        private final int dual;
        private final int plural;
        private final int pronoun;
        private final int finite;
        private final int li;
        private final int known;
        private final Prefixes prefixes;

        Words(Language language) {
            office = language.symbol(OFFICE);
            adjective = language.symbol("office-adj");
            body = language.symbol("body");
            common = language.symbol("common");
            title = language.symbol("title");
            def = language.feature("def");
            dual = language.feature("dual");
            plural = language.feature("plural");
            pronoun = language.feature("pron");
            finite = language.feature("finite");
            li = language.feature("li");
            known = language.symbol("@known");
            prefixes = new Prefixes(language);
        }

        Prefixes prefixes() {
            return prefixes;
        }

        int body() {
            return body;
        }

        /** Whether a word is nothing else in the lexicon than a common word or an adjective of offices. */
        boolean mere(Lattice lattice, int token) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.symbol(edge) != common && lattice.symbol(edge) != adjective) {
                    return false;
                }
            }
            return true;
        }

        int adjective() {
            return adjective;
        }

        int def() {
            return def;
        }

        int finite() {
            return finite;
        }

        int li() {
            return li;
        }
    }

    /** Remembers that a person or phrase with an office begins at a token. */
    void put(int token, @Nullable String office) {
        if (office != null) {
            byToken.put(token, office);
        }
    }

    /** The office of a match; that of the person named before in the sentence if it says "opposite number". */
    @Nullable
    String of(Match match, @Nullable String state) {
        int edge = match.edgeOf(OFFICE);
        if (edge < 0) {
            return null;
        }
        Lattice lattice = reading.lattice();
        if (!lattice.entry(edge).type().equals(OFFICE)) {
            return before(lattice.from(edge));
        }
        int longest = lattice.longest(lattice.from(edge), words.office);
        return named(lattice.to(longest) <= match.to() ? longest : edge, state);
    }

    /** What an office is called; some words mean another one of other states, or before a noun that is no state. */
    private String named(int edge, @Nullable String state) {
        Lattice lattice = reading.lattice();
        Entry entry = lattice.entry(edge);
        boolean elsewhere = entry.get("states") != null && state != null && !entry.lists("states", state);
        boolean construct = entry.get("construct") != null
                && state == null
                && !lattice.has(edge, words.def)
                && !lattice.has(edge, words.pronoun);
        return elsewhere
                ? entry.need("elsewhere")
                : construct ? entry.need("construct") : entry.get(OFFICE, entry.id());
    }

    private @Nullable String before(int token) {
        Map.Entry<Integer, String> last = byToken.lowerEntry(token);
        Text text = reading.text();
        return last != null && text.sentenceOf(last.getKey()) == text.sentenceOf(token) ? last.getValue() : null;
    }

    /** Whether the words before a token say that the office is no longer held, or not yet. */
    boolean now(Match match, int to) {
        int edge = match.edgeOf(OFFICE);
        Lattice lattice = reading.lattice();
        if (edge >= 0 && lattice.entry(edge).get("status") != null) {
            return false;
        }
        for (int token = match.from(); token < to; token++) {
            int adjective = lattice.longest(token, words.adjective);
            if (adjective >= 0 && lattice.entry(adjective).get("status") != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether an office is one certain office: with the article, a pronoun or a definite word after it. */
    boolean definite(int edge, boolean ofState) {
        Lattice lattice = reading.lattice();
        int last = lattice.to(edge) - 1;
        return ofState
                || lattice.has(edge, words.def)
                || lattice.has(edge, words.pronoun)
                || last > lattice.from(edge) && words.prefixes.article(reading.text(), last);
    }

    /** Whether the first word of an office tells whether it is certain, as in "a spokesman of the president". */
    boolean byFirstWord(int edge) {
        return reading.lattice().entry(edge).is("definite", "first");
    }

    boolean definiteFirst(int edge) {
        Lattice lattice = reading.lattice();
        return lattice.has(edge, words.def) || words.prefixes.article(reading.text(), lattice.from(edge));
    }

    /** Whether a phrase says "opposite number". */
    boolean counterpart(Match match) {
        int edge = match.edgeOf(OFFICE);
        return edge >= 0 && !reading.lattice().entry(edge).type().equals(OFFICE);
    }

    /** Whether an office without a state means the only holder whom the report names. */
    boolean alone(int edge) {
        Lattice lattice = reading.lattice();
        return lattice.entry(edge).is("alone", "yes") && !several(edge) && !lattice.has(edge, words.pronoun);
    }

    /** The edge of a known person that ends with the name of a match but begins before it; -1 if there is none. */
    int whole(Match match) {
        Lattice lattice = reading.lattice();
        int name = match.edgeOf("name");
        for (int token = lattice.from(name) - 1; token >= match.from(); token--) {
            int known = lattice.longest(token, words.known);
            if (known >= 0 && lattice.to(known) == lattice.to(name)) {
                return known;
            }
        }
        return -1;
    }

    boolean title(int token) {
        return reading.lattice().begins(token, words.title);
    }

    /** Where the phrase of an office ends before a name: titles between belong to the name. */
    int end(int office, int name) {
        Lattice lattice = reading.lattice();
        int end = name;
        for (int token = name - 1; token >= lattice.to(office); token--) {
            int title = lattice.longest(token, words.title);
            end = title >= 0 && lattice.to(title) == end ? token : end;
        }
        return end;
    }

    /** Whether an edge names two or more who hold an office. */
    boolean several(int edge) {
        Lattice lattice = reading.lattice();
        return lattice.has(edge, words.dual)
                || lattice.has(edge, words.plural)
                || lattice.entry(edge).is("number", "several");
    }

    /** The last token before {@code to} where an office begins that a person held, -1 if there is none. */
    int held(Entry person, int from, int to) {
        Lattice lattice = reading.lattice();
        for (int token = to - 1; token > from; token--) {
            int edge = lattice.longest(token, words.office);
            if (edge >= 0 && lattice.to(edge) <= to && Terms.held(person, officeAt(token))) {
                return token;
            }
        }
        return -1;
    }

    /** The longest office at a token. */
    String officeAt(int token) {
        Lattice lattice = reading.lattice();
        Entry entry = lattice.entry(lattice.longest(token, words.office));
        return entry.get(OFFICE, entry.id());
    }
}

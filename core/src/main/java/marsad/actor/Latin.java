package marsad.actor;

import marsad.lang.Language;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Spells the name of an unknown person in Latin letters, so that the person has one id under all Arabic spellings. The lexicon tells the usual
 * spelling of a word of names; a surname with the article beside such words is spelled letter by letter.
 */
final class Latin {
    private static final String ARTICLE = "al-";
    private static final int ARTICLE_LENGTH = 2;

    private final Language language;
    private final Prefixes prefixes;
    private final int given;
    private final int surname;
    private final int part;

    Latin(Language language) {
        this.language = language;
        prefixes = new Prefixes(language);
        given = language.symbol("given");
        surname = language.symbol("surname");
        part = language.symbol("name-part");
    }

    /** The slug of a name in Latin letters, or null where it begins with a word that no lexicon knows for one of a name. */
    @Nullable
    String slug(Lattice lattice, Candidate name) {
        StringBuilder slug = new StringBuilder();
        int token = name.from();
        while (token < name.to()) {
            int start = token == name.from() ? name.start() : lattice.text().start(token);
            int edge = edge(lattice, token, start, name.to(), token > name.from());
            String latin = edge >= 0 ? latin(lattice.entry(edge)) : articled(lattice.text(), token);
            if (latin == null && !slug.isEmpty()) {
                latin = language.morphology().latin(lattice.text().form(token));
            }
            if (latin == null || latin.isEmpty()) {
                return null;
            }
            slug.append(slug.isEmpty() ? "" : "-").append(latin);
            token = edge >= 0 ? lattice.to(edge) : token + 1;
        }
        return slug.toString();
    }

    private static @Nullable String latin(Entry entry) {
        return entry.type().equals("name-part") ? entry.get("latin") : entry.get("latin", entry.id());
    }

    /** The longest known word of names at a token, among equals a surname behind the first one. */
    private int edge(Lattice lattice, int token, int start, int end, boolean last) {
        int best = -1;
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int symbol = lattice.symbol(edge);
            boolean name = symbol == given || symbol == surname || symbol == part;
            if (name && lattice.start(edge) == start && lattice.to(edge) <= end) {
                int longer = best < 0 ? 1 : Integer.compare(lattice.to(edge), lattice.to(best));
                best = longer > 0 || longer == 0 && symbol == (last ? surname : given) ? edge : best;
            }
        }
        return best;
    }

    /** A surname made of a given name with the article. */
    private @Nullable String articled(Text text, int token) {
        if (!prefixes.article(text, token)) {
            return null;
        }
        Text bare = Text.of(text.form(token).substring(ARTICLE_LENGTH), language.folding());
        Lattice lattice = language.lexicon().read(bare);
        int edge = edge(lattice, 0, 0, 1, false);
        String latin = edge < 0 ? null : latin(lattice.entry(edge));
        return latin == null ? null : ARTICLE + latin;
    }
}

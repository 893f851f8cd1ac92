package marsad.app.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The words of a search, read once: as a query for the index, and as the marks in a text. */
final class Wanted {
    private static final float TITLE = 2;
    private static final float TOGETHER = 2;
    private static final int NEAR = 3;

    /** One thing looked for: a word in any form, or some words exactly. */
    private record Item(List<Words.Word> words, boolean exact, boolean excluded) {}

    private final List<Item> items = new ArrayList<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> forms = new HashSet<>();

    Wanted(String search, Words reader) {
        int at = 0;
        while (at < search.length()) {
            boolean excluded = search.charAt(at) == '-' && (at == 0 || Character.isWhitespace(search.charAt(at - 1)));
            int from = excluded ? at + 1 : at;
            boolean exact = from < search.length() && isQuote(search.charAt(from));
            int to = end(search, exact ? from + 1 : from, exact);
            add(search.substring(Math.min(exact ? from + 1 : from, to), to), exact, excluded, reader);
            at = to + 1;
        }
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u00AB' || c == '\u00BB' || c == '\u201C' || c == '\u201D';
    }

    private static int end(String search, int from, boolean exact) {
        int to = from;
        while (to < search.length()
                && !(exact ? isQuote(search.charAt(to)) : Character.isWhitespace(search.charAt(to)))) {
            to++;
        }
        return to;
    }

    private void add(String words, boolean exact, boolean excluded, Words reader) {
        List<Words.Word> read = new ArrayList<>();
        reader.each(words, read::add);
        if (exact && !read.isEmpty()) {
            items.add(new Item(read, true, excluded));
        } else {
            read.forEach(word -> items.add(new Item(List.of(word), false, excluded)));
        }
        if (!excluded) {
            read.forEach(word -> (exact ? forms : stems).add(exact ? word.form() : word.stem()));
            read.stream().filter(word -> !exact).forEach(word -> stems.add(word.form()));
        }
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether a word of a text was looked for. */
    boolean holds(Words.Word word) {
        return stems.contains(word.stem()) || forms.contains(word.form());
    }

    /** The query; {@code all} for all words, otherwise most of them. */
    void addTo(BooleanQuery.Builder query, boolean all) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        int wanted = 0;
        for (Item item : items) {
            if (item.excluded()) {
                query.add(query(item), BooleanClause.Occur.MUST_NOT);
            } else {
                some.add(query(item), all ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD);
                wanted++;
            }
        }
        if (wanted > 0) {
            query.add(some.build(), BooleanClause.Occur.MUST);
        }
        if (wanted > 1) {
            query.add(together(), BooleanClause.Occur.SHOULD);
        }
    }

    private static Query query(Item item) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        for (String field : List.of(Fields.TEXT, Fields.TITLE)) {
            Query query = item.exact()
                    ? phrase(field, item.words())
                    : word(field, item.words().get(0));
            either.add(field.equals(Fields.TITLE) ? new BoostQuery(query, TITLE) : query, BooleanClause.Occur.SHOULD);
        }
        return either.build();
    }

    /** A word that begins like a clitic may be a name: both its stem and its whole form are looked for. */
    private static Query word(String field, Words.Word word) {
        Query stem = new TermQuery(new Term(field, word.stem()));
        if (word.stem().equals(word.form())) {
            return stem;
        }
        return new BooleanQuery.Builder()
                .add(stem, BooleanClause.Occur.SHOULD)
                .add(new TermQuery(new Term(field, word.form())), BooleanClause.Occur.SHOULD)
                .build();
    }

    private static Query phrase(String field, List<Words.Word> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, WordStream.EXACT + word.form())));
        return phrase.build();
    }

    /** The words near each other, which is no condition but counts. */
    private Query together() {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(NEAR);
        items.stream()
                .filter(item -> !item.excluded())
                .forEach(item ->
                        phrase.add(new Term(Fields.TEXT, item.words().get(0).stem())));
        return new BoostQuery(phrase.build(), TOGETHER);
    }
}

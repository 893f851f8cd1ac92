package marsad.lang;

import java.util.function.IntPredicate;
import marsad.lexicon.Lattice;
import marsad.model.Article;
import marsad.model.Span;
import marsad.rule.Matcher;
import marsad.text.Text;
import marsad.text.Token;

/**
 * One article being read: its folded text and the lattice to which each stage adds what it finds. Belongs to one thread.
 */
public record Reading(Article article, Language language, Text text, Lattice lattice) {
    /** Folds the text and finds all words of the lexicon. */
    public static Reading of(Article article, Language language) {
        Text text = Text.of(article.text(), language.folding());
        return new Reading(article, language, text, language.lexicon().read(text));
    }

    /** A matcher for the rules of one file over what has been found so far. */
    public Matcher matcher(String rules) {
        return new Matcher(language.rules(rules), lattice);
    }

    /** Adds the edge of a mention over the tokens under a span. */
    public int mention(int symbol, int from, int to, int value, int features) {
        return lattice.add(from, to, symbol, value, features, text.start(from));
    }

    /**
     * Whether one way to read the beginning of a word passes, whatever the lexicon knows of the word.
     *
     * @param test is given the bits of the features that the prefix says
     */
    public boolean begins(int token, IntPredicate test) {
        boolean[] found = {false};
        language.morphology()
                .prefixes(
                        text.folded(),
                        text.start(token),
                        text.end(token),
                        (length, clitics, features) -> found[0] |= test.test(features));
        return found[0];
    }

    /**
     * How much the text speaks for an entry of a lexicon class: the sum of the {@code weight} of its words.
     *
     * @param symbol number of the class
     */
    public int weight(int symbol, String id) {
        int sum = 0;
        for (int token = 0; token < text.size(); token++) {
            int edge = lattice.longest(token, symbol);
            if (edge >= 0 && lattice.entry(edge).id().equals(id)) {
                sum += Integer.parseInt(lattice.entry(edge).get("weight", "1"));
            }
        }
        return sum;
    }

    /** The source under some tokens, quotation marks and stops at its edges left out. */
    public Span trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (last - 1 > first && edge(last - 1)) {
            last--;
        }
        while (first < last - 1 && edge(first)) {
            first++;
        }
        return text.span(first, last);
    }

    private boolean edge(int token) {
        if (text.kind(token) == Token.BREAK) {
            return true;
        }
        if (text.kind(token) != Token.MARK) {
            return false;
        }
        char c = text.folded()[text.start(token)];
        return c != ')' && c != '(' && c != '%' && c != '$';
    }
}

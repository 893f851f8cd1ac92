package marsad.quantity;

import java.util.Arrays;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** What a counted noun tells by its form: singular or not, definite or not, and whether an unknown word is one at all. */
final class Nouns {
    private static final char ALEF = '\u0627';
    private static final char TEH = '\u062A';
    private static final char TEH_MARBUTA = '\u0629';
    private static final char YEH = '\u064A';
    private static final char MEEM = '\u0645';
    private static final char WAW = '\u0648';
    private static final char HEH = '\u0647';
    private static final char NOON = '\u0646';
    /** The conjunction and the article. */
    private static final int LONGEST_PREFIX = 4;

    private static final int SHORTEST = 4;
    private static final int SHORTEST_PLURAL = 5;
    private static final int FEW = 3;
    private static final int TEN = 10;
    private static final int TEENS = 11;

    private final Language language;
    private final int def;
    private final int pronoun;
    private final int proclitic;

    Nouns(Language language) {
        this.language = language;
        def = language.feature("def");
        pronoun = language.feature("pron");
        proclitic = language.feature("and") | language.feature("bi") | language.feature("li") | language.feature("ka");
    }

    /** Whether a noun stands in the singular. */
    boolean singular(Lattice lattice, int edge) {
        Text form = Text.of(entry(lattice, edge).form(), language.folding());
        String stem = form.form(form.size() - 1);
        String word = lattice.text().form(lattice.to(edge) - 1);
        if (lattice.has(edge, pronoun) && stem.charAt(stem.length() - 1) == HEH) {
            return word.contains(stem.substring(0, stem.length() - 1) + TEH);
        }
        return word.endsWith(stem) || word.endsWith(stem + HEH);
    }

    /** Whether a noun with the article ends as only one before its genitive may: the adjective of another word. */
    boolean cutOff(Lattice lattice, int edge) {
        String word = lattice.text().form(lattice.to(edge) - 1);
        Text form = Text.of(entry(lattice, edge).form(), language.folding());
        String stem = form.form(form.size() - 1);
        return lattice.has(edge, def) && word.endsWith(stem + YEH);
    }

    /** The entry that a noun stands for: of several, the one whose first form the word begins with. */
    Entry entry(Lattice lattice, int edge) {
        Entry best = lattice.entry(edge);
        int longest = -1;
        for (int other = lattice.first(lattice.from(edge)); other >= 0; other = lattice.next(other)) {
            if (lattice.symbol(other) == lattice.symbol(edge) && lattice.to(other) == lattice.to(edge)) {
                int length = shared(lattice, other);
                if (length > longest) {
                    longest = length;
                    best = lattice.entry(other);
                }
            }
        }
        return best;
    }

    /** How many characters of the first form stand in the word, 0 if it does not begin with it. */
    private int shared(Lattice lattice, int edge) {
        Text form = Text.of(lattice.entry(edge).form(), language.folding());
        char[] wanted = form.folded();
        int length = form.foldedLength();
        int last = wanted[length - 1] == HEH ? length - 1 : length;
        Text text = lattice.text();
        int start = text.start(lattice.from(edge));
        for (int shift = 0; shift <= LONGEST_PREFIX; shift++) {
            if (Arrays.mismatch(
                            wanted,
                            0,
                            last,
                            text.folded(),
                            start + shift,
                            Math.min(start + shift + last, text.foldedLength()))
                    < 0) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a word bears the article. */
    boolean definite(Text text, int token) {
        boolean[] found = new boolean[1];
        if (text.kind(token) == Token.WORD) {
            language.morphology()
                    .prefixes(
                            text.folded(),
                            text.start(token),
                            text.end(token),
                            (length, clitics, features) -> found[0] |= (features & def) != 0 && length > clitics);
        }
        return found[0];
    }

    /** The unit that an unknown word after a number gives, or null where its form does not show a counted noun. */
    @Nullable
    String unknown(Reading reading, int token, Amount amount) {
        Text text = reading.text();
        if (text.kind(token) != Token.WORD || definite(text, token)) {
            return null;
        }
        String word = strip(text.span(token, token + 1).of(reading.article().text()));
        int two = amount.lastTwoDigits();
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        if (word.length() < SHORTEST || two < 0) {
            return null;
        }
        char before = word.charAt(word.length() - 2);
        if (two >= TEENS && last == ALEF) {
            boolean adverb = before == YEH || before == MEEM || before == HEH;
            return adverb ? null : word.substring(0, word.length() - 1);
        }
        if (reading.begins(token, features -> (features & proclitic) != 0)) {
            return null;
        }
        if ((two < FEW || two > TEN) && last == TEH_MARBUTA) {
            return word;
        }
        boolean several = last == TEH && before == ALEF || last == NOON && before == YEH;
        return two >= FEW && two <= TEN && several && word.length() >= SHORTEST_PLURAL ? one(word) : null;
    }

    /** The singular of an unknown regular plural, or the plural itself where it may be a broken one. */
    private String one(String word) {
        String stem = word.substring(0, word.length() - 2);
        char last = stem.charAt(stem.length() - 1);
        if (word.charAt(word.length() - 1) == NOON) {
            return stem.charAt(0) == MEEM || often(stem) > 0 ? stem : word;
        }
        boolean feminine = stem.length() == SHORTEST_PLURAL - 2
                || last == YEH && stem.charAt(0) != MEEM
                || often(stem + TEH_MARBUTA) > often(stem);
        if (feminine) {
            return stem + TEH_MARBUTA;
        }
        return last == YEH || last == WAW || last == HEH ? word : stem;
    }

    private int often(String word) {
        return language.frequency()
                .getOrDefault(Text.of(word, language.folding()).form(0), 0);
    }

    /** A word without vowel marks and tatweel. */
    private static String strip(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c) && c != '\u0640') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}

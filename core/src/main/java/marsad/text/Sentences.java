package marsad.text;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Sentence edges. A line break ends a sentence, as do a full stop, question or exclamation mark outside quotations; two
 * or three dots, the stop of an abbreviation and the stops between initials do not.
 *
 * @param sentenceOf sentence of each token
 * @param starts first token of each sentence, and the number of tokens at the end
 */
record Sentences(int[] sentenceOf, int[] starts) {
    /** The name of a letter, as in "L.R.D.R." spelt out. */
    private static final int LONGEST_LETTER = 3;

    static Sentences of(Folded text, Tokens tokens, List<Quotation> quotations, Folding folding) {
        int[] sentenceOf = new int[tokens.size()];
        int[] starts = new int[16];
        int count = 0;
        int start = 0;
        int next = 0;
        int quotedUntil = -1;
        for (int i = 0; i < tokens.size(); i++) {
            while (next < quotations.size() && quotations.get(next).open() <= i) {
                quotedUntil = Math.max(quotedUntil, quotations.get(next++).close());
            }
            sentenceOf[i] = count;
            if (tokens.kind(i) == Token.BREAK || i >= quotedUntil && endsSentence(text, tokens, i, folding)) {
                starts = put(starts, count++, start);
                start = i + 1;
            }
        }
        if (start < tokens.size()) {
            starts = put(starts, count++, start);
        }
        starts = put(starts, count, tokens.size());
        return new Sentences(sentenceOf, Arrays.copyOf(starts, count + 1));
    }

    private static int[] put(int[] array, int at, int value) {
        int[] grown = at == array.length ? Arrays.copyOf(array, at * 2) : array;
        grown[at] = value;
        return grown;
    }

    private static boolean endsSentence(Folded text, Tokens tokens, int i, Folding folding) {
        if (tokens.kind(i) != Token.MARK) {
            return false;
        }
        return switch (text.at(tokens.start(i))) {
            case '\u061F', '?', '!' -> true;
            case '.' -> tokens.end(i) - tokens.start(i) == 1 && !abbreviates(text, tokens, i, folding);
            default -> false;
        };
    }

    /** Whether a stop stands between initials: behind a single letter, or in a row of letters that are spelt out, "L.R.D.R.". */
    private static boolean initials(Folded text, Tokens tokens, int i) {
        if (length(tokens, i - 1) == 1) {
            return true;
        }
        boolean spelt = spelt(tokens, i - 1) && spelt(tokens, i + 1);
        return spelt && (stop(text, tokens, i - 2) || stop(text, tokens, i + 2));
    }

    private static int length(Tokens tokens, int token) {
        return tokens.end(token) - tokens.start(token);
    }

    private static boolean spelt(Tokens tokens, int token) {
        return token < tokens.size() && tokens.kind(token) == Token.WORD && length(tokens, token) <= LONGEST_LETTER;
    }

    private static boolean stop(Folded text, Tokens tokens, int token) {
        return token >= 0
                && token < tokens.size()
                && tokens.kind(token) == Token.MARK
                && text.at(tokens.start(token)) == '.';
    }

    private static boolean abbreviates(Folded text, Tokens tokens, int i, Folding folding) {
        char next = text.at(tokens.end(i));
        if (Character.isLetterOrDigit(next) && i > 0 && initials(text, tokens, i)) {
            return true;
        }
        if (i == 0 || tokens.kind(i - 1) != Token.WORD) {
            return false;
        }
        int from = tokens.start(i - 1);
        return folding.abbreviation(CharBuffer.wrap(text.chars(), from, tokens.end(i - 1) - from));
    }
}

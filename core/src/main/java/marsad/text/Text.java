package marsad.text;

import java.util.List;
import marsad.model.Span;

/**
 * An article's text folded for comparison, cut into tokens, sentences, lines and quotations, with the way back to the
 * source. Offsets named "folded" count characters of the folded form; all others are UTF-16 offsets of the source.
 * Immutable once built, so safe to share.
 */
public final class Text {
    /** What {@link #mark} gives of other tokens. */
    public static final int NO_MARK = -1;

    private final String source;
    private final Folded folded;
    private final Tokens tokens;
    private final int[] sentenceOf;
    private final int[] sentenceStart;
    private final List<Quotation> quotations;

    private Text(String source, Folded folded, Tokens tokens, List<Quotation> quotations, Sentences sentences) {
        this.source = source;
        this.folded = folded;
        this.tokens = tokens;
        this.quotations = quotations;
        this.sentenceOf = sentences.sentenceOf();
        this.sentenceStart = sentences.starts();
    }

    /** Folds and cuts {@code source} in one pass each. */
    public static Text of(String source, Folding folding) {
        Folded folded = Folded.of(source, folding);
        Tokens tokens = Tokens.of(folded);
        List<Quotation> quotations = Quotations.find(folded, tokens);
        return new Text(source, folded, tokens, quotations, Sentences.of(folded, tokens, quotations, folding));
    }

    public String source() {
        return source;
    }

    /** The folded characters; only the first {@link #foldedLength()} count. Not to be written to. */
    public char[] folded() {
        return folded.chars();
    }

    public int foldedLength() {
        return folded.length();
    }

    /** Number of tokens. */
    public int size() {
        return tokens.size();
    }

    public Token kind(int token) {
        return tokens.kind(token);
    }

    /** Folded offset of the first character of a token. */
    public int start(int token) {
        return tokens.start(token);
    }

    /** Folded offset after the last character of a token. */
    public int end(int token) {
        return tokens.end(token);
    }

    /** Whether a character is a quotation mark, whatever its direction. */
    public static boolean isQuotationMark(char c) {
        return Quotations.isMark(c);
    }

    /** The character of a token that is a mark, or {@link #NO_MARK}. */
    public int mark(int token) {
        return kind(token) == Token.MARK ? folded.chars()[start(token)] : NO_MARK;
    }

    /** Whether a token is the single mark {@code c}. */
    public boolean isMark(int token, char c) {
        return token >= 0 && token < size() && kind(token) == Token.MARK && folded.chars()[start(token)] == c;
    }

    /** Whether nothing stands between a token and the one before it. */
    public boolean glued(int token) {
        return token > 0 && tokens.end(token - 1) == tokens.start(token);
    }

    /** The folded form of a token. */
    public String form(int token) {
        return new String(folded.chars(), start(token), end(token) - start(token));
    }

    /** Number of sentences; a line break always ends one. */
    public int sentences() {
        return sentenceStart.length - 1;
    }

    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** First token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentenceStart[sentence];
    }

    /** Token after the last of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentenceStart[sentence + 1];
    }

    /** Quotations in order of their opening marks. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The source under the tokens {@code from} to {@code to} (exclusive). */
    public Span span(int from, int to) {
        return foldedSpan(start(from), end(to - 1));
    }

    /** The source under folded characters {@code from} to {@code to} (exclusive), with the vowel marks on the last. */
    public Span foldedSpan(int from, int to) {
        return new Span(folded.sourceStart(from), folded.sourceEnd(to - 1));
    }

    /** The first token that ends after the source offset; {@link #size()} when there is none. */
    public int tokenAt(int sourceOffset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (folded.sourceEnd(end(middle) - 1) <= sourceOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

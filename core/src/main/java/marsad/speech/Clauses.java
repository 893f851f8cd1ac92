package marsad.speech;

import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;

/** Small questions about clause edges. */
final class Clauses {
    private static final char COMMA = '\u060C';
    private static final char SEMICOLON = '\u061B';

    private Clauses() {}

    static boolean isComma(Text text, int token) {
        return text.isMark(token, COMMA) || text.isMark(token, ',') || text.isMark(token, SEMICOLON);
    }

    /** Whether a token begins a sentence, or follows a comma, or only openers stand between. */
    static boolean startsClause(Text text, Lattice lattice, Words words, int token) {
        int start = text.sentenceStart(text.sentenceOf(token));
        return token == start || isComma(text, token - 1) || lattice.begins(token - 1, words.opener);
    }

    /** Whether a word carries a preposition that the lexicon vouches for. */
    static boolean clitic(Text text, Lattice lattice, int token, int feature) {
        if (feature == 0 || text.kind(token) != Token.WORD) {
            return false;
        }
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.has(edge, feature)) {
                return true;
            }
        }
        return false;
    }
}

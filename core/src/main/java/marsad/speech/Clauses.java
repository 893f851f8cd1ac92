package marsad.speech;

import marsad.lexicon.Lattice;
import marsad.text.Quotation;
import marsad.text.Text;
import marsad.text.Token;

/** Small questions about the edges of clauses and quotations of one report. */
final class Clauses {
    /** A quotation of no more tokens is a name or a scare quote unless a colon announces it. */
    static final int SHORTEST_QUOTATION = 3;

    /** Words of an adverbial between commas: "in a long report that it published under the title ...". */
    private static final int LONGEST_PARENTHESIS = 16;

    /** Tokens of place and agency before the dash of a dateline. */
    private static final int LONGEST_DATELINE = 12;

    private static final int SHORTEST_DEFINITE = 4;

    private static final char ALEF = '\u0627';
    private static final char LAM = '\u0644';
    private static final char COMMA = '\u060C';
    private static final char SEMICOLON = '\u061B';

    private final Words words;
    private final Lattice lattice;
    private final Text text;

    Clauses(Words words, Lattice lattice) {
        this.words = words;
        this.lattice = lattice;
        this.text = lattice.text();
    }

    /** Whether a token is a comma or semicolon; false past the ends of the text. */
    boolean comma(int token) {
        return text.isMark(token, COMMA) || text.isMark(token, ',') || text.isMark(token, SEMICOLON);
    }

    /** Whether a token begins a sentence, or follows a comma, or only openers stand between. */
    boolean starts(int token) {
        return token == sentenceStart(token) || comma(token - 1) || lattice.begins(token - 1, words.opener);
    }

    /** The token after adverbials that stand at a token, with the commas around them; the same token if there is none. */
    int pastAdverbials(int token) {
        int at = token;
        while (at < text.size()) {
            int open = comma(at) ? at + 1 : at;
            int past = pastAdverbial(open);
            if (past == open) {
                int end = open > at && governor(open) >= 0 ? closing(open) : open;
                return end > open ? end + 1 : at;
            }
            int close = open > at && lattice.begins(open, words.medium) ? closing(past) : past;
            at = close > past || comma(past) && open > at ? close + 1 : past;
        }
        return at;
    }

    /** The comma that closes a parenthesis which an adverbial begins, or the same token if none is near. */
    private int closing(int token) {
        int end = Math.min(sentenceEnd(token - 1), token + LONGEST_PARENTHESIS);
        for (int at = token; at < end; at++) {
            if (comma(at)) {
                return at;
            }
            if (lattice.begins(at, words.that) || lattice.begins(at, words.reporting)) {
                return token;
            }
        }
        return token;
    }

    /** Past a date, an adverb, or a medium with its outlet. */
    private int pastAdverbial(int token) {
        if (token >= text.size()) {
            return token;
        }
        int edge = Math.max(lattice.longest(token, words.time), lattice.longest(token, words.adverb));
        if (edge >= 0) {
            return lattice.to(edge);
        }
        int medium = lattice.longest(token, words.medium);
        if (medium < 0) {
            return token;
        }
        int whole = lattice.longest(token, words.party);
        int outlet =
                lattice.entry(medium).get("outlet") == null ? -1 : lattice.longest(lattice.to(medium), words.party);
        int end = lattice.to(outlet < 0 ? medium : outlet);
        // "To an Austrian newspaper": the medium's word may be the head of a party.
        return whole < 0 ? end : Math.max(end, lattice.to(whole));
    }

    /** The token after a word at a token that governs a noun: a preposition, "before", "during"; -1 if there is none. */
    int governor(int token) {
        int prep = lattice.longest(token, words.prep);
        int adverbial = prep >= 0 ? prep : lattice.longest(token, words.adverbial);
        boolean governs =
                prep >= 0 || adverbial >= 0 && lattice.entry(adverbial).id().equals("governing");
        return governs ? lattice.to(adverbial) : -1;
    }

    /** Past "in return," and other words and dates that open a sentence, up to an end. */
    int pastOpeners(int start, int end) {
        int at = start;
        while (at < end) {
            int opener = lattice.longest(at, words.opener);
            int next = opener >= 0 ? lattice.to(opener) : comma(at) ? at + 1 : pastAdverbials(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return start;
    }

    /** Past "Dubai, United Arab Emirates (CNN) --": a dash near the head of a sentence before any verb. */
    int afterDateline(int start, int end) {
        for (int token = start; token < Math.min(end, start + LONGEST_DATELINE); token++) {
            if (text.isMark(token, '-')) {
                return text.isMark(token + 1, '-') ? token + 2 : token + 1;
            }
        }
        return start;
    }

    int sentenceStart(int token) {
        return text.sentenceStart(text.sentenceOf(token));
    }

    int sentenceEnd(int token) {
        return text.sentenceEnd(text.sentenceOf(token));
    }

    /** Whether no line ends between two tokens. */
    boolean sameLine(int from, int to) {
        for (int token = from; token < to; token++) {
            if (text.kind(token) == Token.BREAK) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word carries a clitic that the lexicon vouches for. */
    boolean clitic(int token, int feature) {
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

    boolean opensQuotation(int token) {
        for (Quotation quotation : text.quotations()) {
            if (quotation.open() >= token) {
                return quotation.open() == token;
            }
        }
        return false;
    }

    /** Whether a word has the article, as the lexicon or its letters say. */
    boolean definite(int token) {
        if (token >= text.size() || text.kind(token) != Token.WORD) {
            return false;
        }
        int start = text.start(token);
        boolean article = text.end(token) - start > SHORTEST_DEFINITE
                && text.folded()[start] == ALEF
                && text.folded()[start + 1] == LAM;
        return article || clitic(token, words.def);
    }

    boolean closesQuotation(int token) {
        for (Quotation quotation : text.quotations()) {
            if (quotation.closed() && quotation.close() == token) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token stands inside a quotation that is more than a name. */
    boolean quoted(int token) {
        for (Quotation quotation : text.quotations()) {
            if (quotation.open() > token) {
                return false;
            }
            if (token < quotation.close() && quotation.close() - quotation.open() > SHORTEST_QUOTATION) {
                return true;
            }
        }
        return false;
    }
}

package marsad.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds quotations. Marks are trusted by their place, not their shape, because reports turn them the wrong way; a mark
 * opens where a word begins and closes where one ends. A quotation may run over paragraphs when its closing mark comes
 * before any other opening one; a quotation that is never closed ends with its paragraph.
 */
final class Quotations {
    private static final int DOUBLE = 0;
    private static final int GUILLEMET = 1;
    private static final int SINGLE_GUILLEMET = 2;
    /** Counts as a quotation mark only right after a colon, closed in its line, and around more than a name or source. */
    private static final int PARENTHESIS = 3;

    private static final int CLASSES = 4;
    /** The least number of tokens between parentheses that are a quotation. */
    private static final int LEAST_IN_PARENTHESES = 4;
    /** How many paragraphs an open quotation may cross. */
    private static final int MOST_PARAGRAPHS = 6;
    /** Letters that are written together with the mark that follows: and, so, with, to, like. */
    private static final int LONGEST_PREFIX = 2;

    private final Folded text;
    private final Tokens tokens;
    private final List<Quotation> found = new ArrayList<>();
    private final int[] open = {-1, -1, -1, -1};
    /** The mark that opened a quotation inside an open one of the same class, or -1. */
    private final int[] inner = {-1, -1, -1, -1};

    private int notes;

    private Quotations(Folded text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static List<Quotation> find(Folded text, Tokens tokens) {
        Quotations quotations = new Quotations(text, tokens);
        quotations.scan();
        quotations.found.sort(Comparator.comparingInt(Quotation::open));
        return List.copyOf(quotations.found);
    }

    private void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Token.BREAK) {
                for (int k = 0; k < CLASSES; k++) {
                    if (open[k] >= 0 && !closesLater(k, i)) {
                        end(k, i, false);
                    }
                }
            } else if (tokens.kind(i) == Token.MARK) {
                int k = classOf(text.at(tokens.start(i)));
                if (k >= 0) {
                    mark(k, i);
                }
            }
        }
        for (int k = 0; k < CLASSES; k++) {
            if (open[k] >= 0) {
                end(k, tokens.size(), false);
            }
        }
    }

    private void mark(int k, int token) {
        if (k == PARENTHESIS && insideNote(token)) {
            return;
        }
        if (open[k] < 0) {
            if (canOpen(k, token)) {
                open[k] = token;
            }
        } else if (canClose(k, token) || !canOpen(k, token)) {
            close(k, token);
        } else if (inner[k] < 0 && nested(k, token)) {
            inner[k] = token;
        } else if (tokens.kind(token - 1) != Token.BREAK) {
            // A second opening mark: the first was never closed, unless it repeats at the head of a paragraph.
            end(k, token, false);
            open[k] = token;
        }
    }

    private void close(int k, int token) {
        if (inner[k] < 0) {
            end(k, token, true);
            return;
        }
        if (token > inner[k] + 1) {
            found.add(new Quotation(inner[k], token, true, 1));
        }
        inner[k] = -1;
    }

    /** Whether a second opening mark opens a quotation in the first: two closing ones follow it in its paragraph, and no other before. */
    private boolean nested(int k, int token) {
        int closing = 0;
        for (int i = token + 1; i < tokens.size() && tokens.kind(i) != Token.BREAK; i++) {
            if (tokens.kind(i) == Token.MARK && classOf(text.at(tokens.start(i))) == k) {
                if (!canClose(k, i)) {
                    return false;
                }
                if (++closing == 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a parenthesis belongs to a note inside the quotation that is open. */
    private boolean insideNote(int token) {
        if (open[PARENTHESIS] < 0) {
            notes = 0;
            return false;
        }
        boolean closes = canClose(PARENTHESIS, token);
        boolean note = !closes || notes > 0;
        notes += closes ? -1 : 1;
        return note;
    }

    private void end(int k, int token, boolean closed) {
        if (k == PARENTHESIS ? closed && token > open[k] + LEAST_IN_PARENTHESES : token > open[k] + 1) {
            int depth = 0;
            for (int other = 0; other < CLASSES; other++) {
                if (other != k && open[other] >= 0 && open[other] < open[k]) {
                    depth++;
                }
            }
            found.add(new Quotation(open[k], token, closed, depth));
        }
        inner[k] = -1;
        open[k] = -1;
    }

    /** Whether the open quotation of class {@code k} finds its closing mark in the paragraphs after {@code from}. */
    private boolean closesLater(int k, int from) {
        if (k == PARENTHESIS) {
            return false;
        }
        int paragraphs = 0;
        for (int i = from; i < tokens.size() && paragraphs < MOST_PARAGRAPHS; i++) {
            if (tokens.kind(i) == Token.BREAK) {
                paragraphs++;
            } else if (tokens.kind(i) == Token.MARK && classOf(text.at(tokens.start(i))) == k) {
                if (canClose(k, i) && !headOfParagraph(i)) {
                    return true;
                }
                if (!headOfParagraph(i)) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean headOfParagraph(int token) {
        return token == 0 || tokens.kind(token - 1) == Token.BREAK;
    }

    private boolean canOpen(int k, int token) {
        char mark = text.at(tokens.start(token));
        if (k == PARENTHESIS) {
            return mark == '(' && token > 0 && text.at(tokens.start(token - 1)) == ':';
        }
        if (k != DOUBLE) {
            return mark == '\u00AB' || mark == '\u2039' || startsWord(token);
        }
        return startsWord(token);
    }

    private boolean startsWord(int token) {
        char next = text.at(tokens.end(token));
        if (next == ' ' || next == '\n') {
            // A mark with space on both sides opens when nothing is open.
            char before = text.at(tokens.start(token) - 1);
            return next == ' ' && (before == ' ' || before == '\n' || before == ':');
        }
        char before = text.at(tokens.start(token) - 1);
        if (before == ' ' || before == '\n' || !Character.isLetterOrDigit(before)) {
            return !closing(next);
        }
        int previous = token - 1;
        return previous >= 0 && tokens.end(previous) - tokens.start(previous) <= LONGEST_PREFIX;
    }

    private static boolean closing(char c) {
        return c == '.' || c == '\u060C' || c == ',' || c == ')' || c == '\u061B';
    }

    private boolean canClose(int k, int token) {
        char mark = text.at(tokens.start(token));
        if (k == PARENTHESIS) {
            return mark == ')';
        }
        if (k != DOUBLE && (mark == '\u00BB' || mark == '\u203A')) {
            return true;
        }
        char before = text.at(tokens.start(token) - 1);
        char next = text.at(tokens.end(token));
        boolean endsWord = before != ' ' && before != '\n';
        return endsWord && !(Character.isLetterOrDigit(next) && startsWord(token))
                || !endsWord && !Character.isLetterOrDigit(next);
    }

    /** Whether a character is a quotation mark, whatever its direction. */
    static boolean isMark(char c) {
        int kind = classOf(c);
        return kind >= 0 && kind != PARENTHESIS;
    }

    private static int classOf(char c) {
        return switch (c) {
            case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> DOUBLE;
            case '\u00AB', '\u00BB' -> GUILLEMET;
            case '\u2039', '\u203A' -> SINGLE_GUILLEMET;
            case '(', ')' -> PARENTHESIS;
            default -> -1;
        };
    }
}

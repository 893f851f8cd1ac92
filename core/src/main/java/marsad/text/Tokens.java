package marsad.text;

import java.util.Arrays;

/** Token edges over folded characters. */
final class Tokens {
    private static final Token[] KINDS = Token.values();

    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private int size;

    private Tokens(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
        kinds = new byte[capacity];
    }

    static Tokens of(Folded text) {
        Tokens tokens = new Tokens(text.length() / 4 + 8);
        int i = 0;
        while (i < text.length()) {
            i = tokens.next(text, i);
        }
        return tokens;
    }

    private int next(Folded text, int from) {
        char c = text.at(from);
        if (c == ' ') {
            return from + 1;
        }
        if (c == '\n') {
            return add(Token.BREAK, from, from + 1);
        }
        if (isDigit(c)) {
            return add(Token.NUMBER, from, numberEnd(text, from));
        }
        if (Character.isLetter(c) || Character.isSurrogate(c)) {
            int end = from + 1;
            while (isWordPart(text.at(end))) {
                end++;
            }
            return add(Token.WORD, from, end);
        }
        int end = from + 1;
        while (c == '.' && text.at(end) == '.') {
            end++;
        }
        return add(Token.MARK, from, end);
    }

    private static boolean isWordPart(char c) {
        return c > '9' && (Character.isLetter(c) || Character.isSurrogate(c));
    }

    /** Digits with single separators between digits: 1,234.5 and 1.234,5, but not the stop after "2021.". */
    private static int numberEnd(Folded text, int from) {
        int end = from + 1;
        while (true) {
            char c = text.at(end);
            if (isDigit(c)) {
                end++;
            } else if ((c == ',' || c == '.' || c == '\u060C') && isDigit(text.at(end + 1))) {
                end += 2;
            } else {
                return end;
            }
        }
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int add(Token kind, int from, int to) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
        }
        starts[size] = from;
        ends[size] = to;
        kinds[size] = (byte) kind.ordinal();
        size++;
        return to;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    Token kind(int token) {
        return KINDS[kinds[token]];
    }
}

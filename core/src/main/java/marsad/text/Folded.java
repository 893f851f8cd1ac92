package marsad.text;

import java.util.Arrays;

/** Folded characters with the source offsets each came from. Spaces are single; line ends stay. */
final class Folded {
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;

    private Folded(int capacity) {
        chars = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static Folded of(String source, Folding folding) {
        Folded folded = new Folded(source.length() + 1);
        for (int i = 0; i < source.length(); i++) {
            folded.read(source.charAt(i), i, folding);
        }
        return folded;
    }

    private void read(char c, int at, Folding folding) {
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
            lineEnd(at);
            return;
        }
        char f = folding.fold(c);
        if (f == Folding.DROP) {
            String letters = folding.decompose(c);
            if (letters.isEmpty()) {
                dropped(c, at);
            }
            for (int i = 0; i < letters.length(); i++) {
                char letter = folding.fold(letters.charAt(i));
                if (letter == ' ') {
                    space(at);
                } else if (letter != Folding.DROP) {
                    add(letter, at);
                }
            }
        } else if (f == ' ') {
            space(at);
        } else {
            add(f, at);
        }
    }

    /** A mark on the letter before it belongs to that letter's span; an invisible control belongs to nothing. */
    private void dropped(char c, int at) {
        if (length > 0 && ends[length - 1] == at && Character.getType(c) != Character.FORMAT) {
            ends[length - 1] = at + 1;
        }
    }

    private void lineEnd(int at) {
        if (length > 0 && chars[length - 1] == ' ') {
            length--;
        }
        if (length == 0 || chars[length - 1] != '\n') {
            add('\n', at);
        }
    }

    private void space(int at) {
        if (length > 0 && chars[length - 1] != ' ' && chars[length - 1] != '\n') {
            add(' ', at);
        }
    }

    private void add(char c, int at) {
        if (length == chars.length) {
            int capacity = length + (length >> 1) + 16;
            chars = Arrays.copyOf(chars, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        chars[length] = c;
        starts[length] = at;
        ends[length] = at + 1;
        length++;
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    char at(int i) {
        return i >= 0 && i < length ? chars[i] : '\n';
    }

    int sourceStart(int i) {
        return starts[i];
    }

    int sourceEnd(int i) {
        return ends[i];
    }
}

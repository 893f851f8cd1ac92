package marsad.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Span;
import marsad.text.Text;
import marsad.text.Token;

/** The lines of one article and what of them has been found to be furniture. */
final class Page {
    final Text text;
    final Lattice lattice;
    final List<Line> lines = new ArrayList<>();
    private final BitSet furniture = new BitSet();

    Page(Reading reading) {
        text = reading.text();
        lattice = reading.lattice();
        int from = 0;
        for (int token = 0; token <= text.size(); token++) {
            if (token == text.size() || text.kind(token) == Token.BREAK) {
                line(from, token);
                from = token + 1;
            }
        }
    }

    private void line(int from, int to) {
        int words = words(from, to);
        if (words > 0) {
            lines.add(new Line(lines.size(), from, to, words, stopped(to - 1)));
        }
    }

    int words(int from, int to) {
        int words = 0;
        for (int token = from; token < to; token++) {
            words += text.kind(token) == Token.MARK ? 0 : 1;
        }
        return words;
    }

    private boolean stopped(int token) {
        if (text.kind(token) != Token.MARK) {
            return false;
        }
        return switch (text.folded()[text.start(token)]) {
            case '.', '!', '?', '\u061F', '"', '\u201C', '\u201D', '\u00BB' -> text.end(token) - text.start(token) == 1;
            default -> false;
        };
    }

    /** First token of a line that is no mark, such as a bullet. */
    int begin(Line line) {
        int token = line.from();
        while (text.kind(token) == Token.MARK) {
            token++;
        }
        return token;
    }

    /** Token after the last word of a line, its closing marks left out. */
    int end(Line line) {
        int token = line.to();
        while (text.kind(token - 1) == Token.MARK) {
            token--;
        }
        return token;
    }

    boolean bulleted(Line line) {
        return begin(line) > line.from();
    }

    void take(int from, int to) {
        furniture.set(from, to);
    }

    void take(Line line) {
        take(line.from(), line.to());
    }

    boolean taken(Line line) {
        return furniture.get(line.from());
    }

    /** Hides the furniture and gives it as spans, one for each stretch of a line. */
    List<Span> hide() {
        List<Span> spans = new ArrayList<>();
        for (Line line : lines) {
            int from = furniture.nextSetBit(line.from());
            while (from >= 0 && from < line.to()) {
                int to = Math.min(furniture.nextClearBit(from), line.to());
                lattice.hide(from, to);
                spans.add(text.span(from, to));
                from = furniture.nextSetBit(to);
            }
        }
        return List.copyOf(spans);
    }
}

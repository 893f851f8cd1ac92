package marsad.app.out;

import java.util.ArrayList;
import java.util.List;

/** One line of a document: pieces that a renderer sets apart from each other as their direction needs. */
public record Line(List<Piece> pieces) {
    public static final Line EMPTY = new Line(List.of());

    public Line {
        pieces = List.copyOf(pieces);
    }

    /** What a piece is. */
    public enum Kind {
        /** Words of this program, in the language of its labels. */
        LABEL,
        /** The same, to be seen first. */
        STRONG,
        /** The same, to be seen last. */
        MUTED,
        /** A name, of either direction. */
        NAME,
        /** A date, code or number, left to right. */
        FIGURE,
        /** Words of a report. */
        WORDS
    }

    /** A run of characters of one kind. */
    public record Piece(Kind kind, String text) {}

    public static Line of(String label) {
        return EMPTY.label(label);
    }

    public Line label(String text) {
        return with(Kind.LABEL, text);
    }

    public Line strong(String text) {
        return with(Kind.STRONG, text);
    }

    public Line muted(String text) {
        return with(Kind.MUTED, text);
    }

    public Line name(String text) {
        return with(Kind.NAME, text);
    }

    public Line figure(String text) {
        return with(Kind.FIGURE, text);
    }

    public Line words(String text) {
        return with(Kind.WORDS, text);
    }

    public Line with(Line other) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(other.pieces);
        return new Line(all);
    }

    /** Names one after another. */
    public Line names(List<String> names, String between) {
        Line line = this;
        for (int i = 0; i < names.size(); i++) {
            line = i == 0 ? line : line.label(between);
            line = line.name(names.get(i));
        }
        return line;
    }

    private Line with(Kind kind, String text) {
        List<Piece> all = new ArrayList<>(pieces);
        all.add(new Piece(kind, Display.inline(text)));
        return new Line(all);
    }

    /** Its characters alone. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}

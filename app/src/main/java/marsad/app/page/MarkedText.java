package marsad.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import marsad.app.out.Display;
import marsad.app.out.Html;
import marsad.app.out.Mark;
import marsad.app.out.Segments;
import marsad.model.CodePoints;
import marsad.model.Span;

/**
 * A report's text with the words of its facts painted. Marks may overlap in any way, so the text is cut at every edge of
 * one into flat pieces; an edge inside a word is painted at the end of the word, and the exact offsets stay in the data.
 */
final class MarkedText {
    private static final int MOST_STRIPES = 3;
    private static final String STRIPES = "abc";

    private final String text;
    private final CodePoints points;
    private final List<Mark> painted;
    private final Map<Integer, Noted> noted;

    /** A fact with a number in the text. */
    record Noted(int number, String id, String label, Span exact) {}

    /**
     * A text to be painted.
     *
     * @param marks all that is painted, each with a number of its own
     * @param noted those of them that get a link beside the words, by that number
     */
    MarkedText(String text, List<Mark> marks, Map<Integer, Noted> noted) {
        this.text = text;
        this.noted = new HashMap<>(noted);
        points = CodePoints.of(text);
        painted = marks.stream()
                .map(m -> onWords(m, text))
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
    }

    private static Mark onWords(Mark mark, String text) {
        Span span = new Span(
                WordEdge.before(text, mark.span().start()),
                WordEdge.after(text, mark.span().end()));
        return new Mark(mark.number(), mark.kind(), mark.layer(), span, mark.slots(), mark.rule());
    }

    /** The paragraphs of the text. */
    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int line = text.indexOf('\n', start);
            int end = line < 0 ? text.length() : line;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(paragraph(start, end));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    /** The paragraph in which a span begins. */
    Paragraph around(Span span) {
        int start = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        int end = text.indexOf('\n', span.end());
        return paragraph(start, end < 0 ? text.length() : end);
    }

    private Paragraph paragraph(int start, int end) {
        StringBuilder html = new StringBuilder();
        Segments.of(start, end, painted).forEach(segment -> segment(html, segment));
        return Paragraph.of(text.substring(start, end), Inline.raw(html));
    }

    private void segment(StringBuilder html, Segments.Segment segment) {
        String words = Html.text(Display.safe(text.substring(segment.start(), segment.end())));
        if (segment.over().isEmpty()) {
            html.append(words);
        } else {
            html.append("<span class=\"").append(stripes(segment.over())).append('"');
            facts(html, segment.over());
            html.append('>').append(words).append("</span>");
        }
        segment.ending().forEach(mark -> link(html, mark));
    }

    /** The shortest mark gives the tint and the lowest stripe. */
    private static String stripes(List<Mark> over) {
        StringBuilder classes = new StringBuilder("s t-" + layer(over.get(0)));
        for (int i = 0; i < Math.min(MOST_STRIPES, over.size()); i++) {
            classes.append(' ').append(STRIPES.charAt(i)).append('-').append(layer(over.get(i)));
        }
        return classes.toString();
    }

    private void facts(StringBuilder html, List<Mark> over) {
        String ids = over.stream()
                .map(m -> noted.get(m.number()))
                .filter(java.util.Objects::nonNull)
                .map(Noted::id)
                .collect(Collectors.joining(" "));
        if (!ids.isEmpty()) {
            html.append(" data-facts=\"").append(ids).append('"');
        }
    }

    private void link(StringBuilder html, Mark mark) {
        Noted note = noted.remove(mark.number());
        if (note != null) {
            html.append("<a class=\"n\" id=\"").append(note.id());
            html.append("\" href=\"#f-").append(note.id());
            html.append("\" data-start=\"").append(points.at(note.exact().start()));
            html.append("\" data-end=\"").append(points.at(note.exact().end()));
            html.append("\" aria-label=\"").append(Html.text(note.label())).append("\">");
            html.append(note.number()).append("</a>");
        }
    }

    static String layer(Mark mark) {
        return mark.layer().name().toLowerCase(Locale.ROOT);
    }
}

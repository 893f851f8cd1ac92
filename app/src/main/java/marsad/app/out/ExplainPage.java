package marsad.app.out;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.CodePoints;
import marsad.model.Dated;
import marsad.model.Span;

/**
 * Analyses as one page that needs nothing else: no script, no font, no picture. Marked words are underlined piece by
 * piece, and pieces are cut only between words, because a tag inside an Arabic word breaks its joining in some browsers.
 */
public final class ExplainPage {
    private static final int MOST_STRIPES = 3;
    private static final String STRIPES = "abc";

    private final Labels labels = new Labels();
    private int articles;

    /** All before the first article. */
    public String start() {
        String title = labels.of("page.title");
        return "<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + Html.text(title)
                + "</title>\n<style>\n"
                + css() + "</style>\n</head>\n<body>\n<main>\n<h1>" + Html.text(title) + "</h1>\n";
    }

    /** All after the last article. */
    public String end() {
        return "</main>\n</body>\n</html>\n";
    }

    private static String css() {
        try (InputStream in = Labels.resource("explain.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One article with its facts. */
    public String of(Analysis analysis) {
        String prefix = "a" + ++articles + "-";
        Article article = analysis.article();
        List<Mark> marks = Marks.of(analysis);
        StringBuilder out = new StringBuilder("<article>\n");
        head(out, analysis);
        out.append("<div class=\"report\">\n");
        report(out, article.text(), marks, prefix);
        out.append("</div>\n<h3>").append(Html.text(labels.of("page.facts"))).append("</h3>\n");
        if (marks.isEmpty()) {
            out.append("<p>").append(Html.text(labels.of("page.none"))).append("</p>\n");
        } else {
            facts(out, article.text(), marks, prefix);
        }
        return out.append("</article>\n").toString();
    }

    private void head(StringBuilder out, Analysis analysis) {
        Article article = analysis.article();
        String title = Objects.requireNonNullElse(article.title(), article.id());
        out.append("<h2 dir=\"auto\">").append(Html.text(Display.line(title))).append("</h2>\n<p class=\"meta\">");
        List<String> parts = new ArrayList<>();
        if (article.outlet() != null) {
            parts.add(Html.bdi(article.outlet()));
        }
        parts.add(written(analysis.dated()));
        parts.add(Html.bdi(article.id()));
        out.append(String.join(" · ", parts)).append("</p>\n");
    }

    private String written(Dated dated) {
        if (dated.basis() == Dated.Basis.NONE) {
            return Html.text(labels.of("page.undated"));
        }
        if (dated.day() != null) {
            return Html.ltr(dated.day().toString());
        }
        return Html.text(labels.of("page.written")) + " " + Html.ltr(Objects.toString(dated.earliest(), "…")) + " "
                + Html.text(labels.of("page.and")) + " " + Html.ltr(Objects.toString(dated.latest(), "…"));
    }

    private void report(StringBuilder out, String text, List<Mark> marks, String prefix) {
        List<Mark> painted = marks.stream()
                .map(m -> onWords(m, text))
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                out.append("<p dir=\"auto\">");
                Segments.of(start, end, painted).forEach(s -> segment(out, s, text, prefix));
                out.append("</p>\n");
            }
            start = end + 1;
        }
    }

    private static Mark onWords(Mark mark, String text) {
        int start = mark.span().start();
        int end = mark.span().end();
        while (start > 0 && isWord(text.charAt(start - 1)) && isWord(text.charAt(start))) {
            start--;
        }
        while (end < text.length() && isWord(text.charAt(end)) && isWord(text.charAt(end - 1))) {
            end++;
        }
        return new Mark(mark.number(), mark.kind(), mark.layer(), new Span(start, end), mark.slots(), mark.rule());
    }

    private static boolean isWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || Character.isSurrogate(c);
    }

    private void segment(StringBuilder out, Segments.Segment segment, String text, String prefix) {
        String words = Html.text(Display.safe(text.substring(segment.start(), segment.end())));
        if (segment.over().isEmpty()) {
            out.append(words);
        } else {
            out.append("<span class=\"s\" style=\"")
                    .append(stripes(segment.over()))
                    .append("\">");
            out.append(words).append("</span>");
        }
        segment.ending().forEach(mark -> link(out, mark, prefix));
    }

    /** The shortest mark gives the tint and the lowest stripe. */
    private static String stripes(List<Mark> over) {
        StringBuilder style = new StringBuilder("--tint:var(--t-" + layer(over.get(0)) + ")");
        for (int i = 0; i < Math.min(MOST_STRIPES, over.size()); i++) {
            style.append(";--")
                    .append(STRIPES.charAt(i))
                    .append(":var(--")
                    .append(layer(over.get(i)))
                    .append(')');
        }
        return style.toString();
    }

    private void link(StringBuilder out, Mark mark, String prefix) {
        String label = labels.of("page.mark") + " " + mark.number() + ": " + labels.of("kind." + mark.kind());
        out.append("<a class=\"n\" id=\"").append(prefix).append('w').append(mark.number());
        out.append("\" href=\"#").append(prefix).append('f').append(mark.number());
        out.append("\" aria-label=\"")
                .append(Html.text(label))
                .append("\">")
                .append(mark.number())
                .append("</a>");
    }

    private void facts(StringBuilder out, String text, List<Mark> marks, String prefix) {
        CodePoints points = CodePoints.of(text);
        out.append("<ol class=\"facts\">\n");
        for (Mark mark : marks) {
            String layer = layer(mark);
            out.append("<li id=\"").append(prefix).append('f').append(mark.number());
            out.append("\" data-start=\"").append(points.at(mark.span().start()));
            out.append("\" data-end=\"").append(points.at(mark.span().end())).append("\">");
            out.append("<span class=\"key\" style=\"--tint:var(--t-")
                    .append(layer)
                    .append(");--a:var(--")
                    .append(layer);
            out.append(")\"></span>").append(Html.text(labels.of("kind." + mark.kind())));
            out.append(" <a href=\"#")
                    .append(prefix)
                    .append('w')
                    .append(mark.number())
                    .append("\" aria-label=\"");
            out.append(Html.text(labels.of("page.back"))).append("\">↑</a>");
            out.append("<q dir=\"auto\">«")
                    .append(Html.text(Display.line(mark.span().of(text))))
                    .append("»</q>");
            slots(out, mark);
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    private void slots(StringBuilder out, Mark mark) {
        out.append("<dl>");
        for (Mark.Slot slot : mark.slots()) {
            slot(out, labels.of("slot." + slot.name()), value(slot));
        }
        if (mark.rule() != null) {
            slot(out, labels.of("page.rule"), "<code>" + Html.ltr(mark.rule()) + "</code>");
        }
        out.append("</dl>");
    }

    private static void slot(StringBuilder out, String name, String html) {
        out.append("<div><dt>")
                .append(Html.text(name))
                .append("</dt><dd>")
                .append(html)
                .append("</dd></div>");
    }

    private String value(Mark.Slot slot) {
        if (slot.words()) {
            return Html.bdi("«" + slot.value() + "»");
        }
        String word = labels.value(slot.value());
        return word == null ? Html.bdi(slot.value()) : Html.text(word) + " " + Html.ltr("(" + slot.value() + ")");
    }

    private static String layer(Mark mark) {
        return Json.lower(mark.layer());
    }
}

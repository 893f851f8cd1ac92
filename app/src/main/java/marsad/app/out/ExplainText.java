package marsad.app.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import marsad.model.Analysis;
import marsad.model.Article;
import marsad.model.Dated;

/**
 * An analysis for a person at a terminal: the text with every fact in brackets and numbered, then the facts one by one
 * with their slots and rules. Colours only add to the brackets.
 */
public final class ExplainText {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String RESET = "\u001b[0m";
    private static final String DIM = "\u001b[2m";
    private static final String BOLD = "\u001b[1m";

    private final boolean color;
    private final boolean terminal;

    /**
     * How to write.
     *
     * @param terminal whether to isolate words of either direction from each other, as only a terminal needs
     */
    public ExplainText(boolean color, boolean terminal) {
        this.color = color;
        this.terminal = terminal;
    }

    /** The whole explanation, ending in an empty line. */
    public String of(Analysis analysis) {
        List<Mark> marks = Marks.of(analysis);
        StringBuilder out = new StringBuilder();
        head(out, analysis);
        text(out, analysis.article().text(), marks);
        out.append("\n\n");
        if (marks.isEmpty()) {
            out.append("Nothing was found in this text.\n");
        }
        marks.forEach(mark -> fact(out, mark, analysis.article().text()));
        return out.append('\n').toString();
    }

    private void head(StringBuilder out, Analysis analysis) {
        Article article = analysis.article();
        List<String> parts = new ArrayList<>(List.of(isolated(Display.line(article.id()))));
        if (article.outlet() != null) {
            parts.add(isolated(Display.line(article.outlet())));
        }
        parts.add(written(analysis.dated()));
        out.append(styled(BOLD, "== " + String.join(" · ", parts))).append("\n\n");
        String title = article.title();
        if (title != null && !article.text().stripLeading().startsWith(title)) {
            out.append(Display.line(title)).append("\n\n");
        }
    }

    private static String written(Dated dated) {
        LocalDate day = dated.day();
        return switch (dated.basis()) {
            case NONE -> "undated";
            case METADATA -> "published " + Objects.requireNonNullElse(day, dated.latest());
            case CONTENT ->
                day != null
                        ? "written on " + day + ", by its content"
                        : "written between " + Objects.requireNonNullElse(dated.earliest(), "?") + " and "
                                + Objects.requireNonNullElse(dated.latest(), "?") + ", by its content";
        };
    }

    private void text(StringBuilder out, String text, List<Mark> marks) {
        for (Segments.Segment segment : Segments.of(0, text.length(), marks)) {
            segment.starting().forEach(mark -> out.append(styled(code(mark), "[")));
            String words = Display.safe(text.substring(segment.start(), segment.end()));
            out.append(
                    segment.over().isEmpty()
                            ? words
                            : styled(code(segment.over().get(0)), words));
            segment.ending().forEach(mark -> out.append(styled(code(mark), "]" + superscript(mark.number()))));
        }
    }

    private void fact(StringBuilder out, Mark mark, String text) {
        StringBuilder line = new StringBuilder();
        line.append(String.format("%3d  ", mark.number()))
                .append(styled(code(mark), mark.kind()))
                .append(mark.slots().isEmpty() ? "" : ": ");
        List<String> slots = new ArrayList<>();
        mark.slots().forEach(slot -> slots.add(slot(slot)));
        line.append(String.join(" · ", slots));
        if (mark.rule() != null) {
            line.append(styled(DIM, "  [" + mark.rule() + "]"));
        }
        out.append(terminal ? LEFT_TO_RIGHT_ISOLATE + line.toString() + POP_ISOLATE : line)
                .append('\n');
        out.append("     ").append(quoted(mark.span().of(text))).append('\n');
    }

    private String slot(Mark.Slot slot) {
        String value = Display.line(slot.value());
        return slot.name() + " " + (slot.words() ? quoted(value) : isolated(value));
    }

    private String quoted(String words) {
        return isolated("«" + Display.line(words) + "»");
    }

    private String isolated(String words) {
        return terminal ? FIRST_STRONG_ISOLATE + words + POP_ISOLATE : words;
    }

    private String styled(String code, String words) {
        return color ? code + words + RESET : words;
    }

    private static String code(Mark mark) {
        return switch (mark.layer()) {
            case EVENT -> "\u001b[33m";
            case SPEECH -> "\u001b[36m";
            case FIGURE -> "\u001b[32m";
            case PROMISE -> "\u001b[35m";
            case POSITION -> "\u001b[95m";
            case ACTOR -> "\u001b[31m";
            case TIME -> "\u001b[34m";
            case FURNITURE -> DIM;
        };
    }

    private static String superscript(int number) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(number).chars().forEach(d -> digits.append(SUPERSCRIPTS.charAt(d - '0')));
        return digits.toString();
    }
}

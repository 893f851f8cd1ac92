package marsad.app.out;

import java.util.Locale;

/** Writes a small drawing whose labels keep their direction. Coordinates are pixels from the upper left corner. */
public final class Svg {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final StringBuilder out = new StringBuilder();

    /** A drawing with a name for those who cannot see it. */
    public Svg(int width, int height, String name) {
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\">",
                width,
                height,
                width,
                height,
                Html.text(Display.line(name))));
    }

    public void line(double x1, double y1, double x2, double y2, String kind) {
        shape("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>", x1, y1, x2, y2, kind);
    }

    public void bar(double x, double y, double width, double height, String kind) {
        shape("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"%s\"/>", x, y, width, height, kind);
    }

    public void dot(double x, double y, double radius, String kind) {
        shape("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" class=\"%s\"/>", x, y, radius, kind);
    }

    /**
     * A label.
     *
     * @param anchor start, middle or end
     */
    public void label(double x, double y, String anchor, String kind, String text) {
        String isolated = FIRST_STRONG_ISOLATE + Html.text(Display.line(text)) + POP_ISOLATE;
        shape("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" class=\"%s\">%s</text>", x, y, anchor, kind, isolated);
    }

    private void shape(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }

    public String done() {
        return out.append("</svg>").toString();
    }
}

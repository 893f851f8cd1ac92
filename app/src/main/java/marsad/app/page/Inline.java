package marsad.app.page;

import gg.jte.Content;
import java.util.List;
import java.util.regex.Pattern;
import marsad.app.out.Display;
import marsad.app.out.Html;
import marsad.app.out.Line;
import marsad.app.out.Quote;
import marsad.model.Span;

/**
 * Pieces of a page that run inside a line. Every name, figure and quotation is kept from turning the direction of what
 * stands beside it, and tags stand between words only, because a tag inside an Arabic word breaks its joining.
 */
final class Inline {
    private static final char ARABIC_ZERO = '\u0660';

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Dates dates;
    private final boolean arabicDigits;

    Inline(Dates dates, boolean arabicDigits) {
        this.dates = dates;
        this.arabicDigits = arabicDigits;
    }

    Content line(Line line) {
        StringBuilder html = new StringBuilder();
        line.pieces().forEach(piece -> piece(html, piece));
        return raw(html);
    }

    private void piece(StringBuilder html, Line.Piece piece) {
        String text = piece.text();
        switch (piece.kind()) {
            case LABEL -> html.append(label(text));
            case STRONG -> html.append("<b>").append(label(text)).append("</b>");
            case MUTED -> html.append("<small>").append(label(text)).append("</small>");
            case NAME -> html.append(Html.bdi(text));
            case FIGURE -> figure(html, text);
            case WORDS ->
                html.append("<q lang=\"ar\" dir=\"auto\">«")
                        .append(Html.text(Display.line(text)))
                        .append("»</q>");
        }
    }

    /** A label, with the days in it as people read them. */
    private String label(String text) {
        return Html.text(digits(DAY.matcher(text).replaceAll(day -> dates.of(day.group()))));
    }

    private void figure(StringBuilder html, String text) {
        if (Dates.dated(text)) {
            html.append(time(text));
        } else {
            html.append(Html.ltr(digits(text)));
        }
    }

    /** A date with its exact value beside it for machines. */
    String time(String edtf) {
        boolean plain = edtf.indexOf('/') < 0 && edtf.indexOf('X') < 0;
        String shown = Html.text(digits(dates.of(edtf)));
        return plain ? "<time datetime=\"" + Html.text(edtf) + "\">" + shown + "</time>" : "<bdi>" + shown + "</bdi>";
    }

    /** Labels may be written in Arabic-Indic digits; words of reports never are changed. */
    String digits(String label) {
        if (!arabicDigits) {
            return label;
        }
        StringBuilder out = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            out.append(c >= '0' && c <= '9' ? (char) (ARABIC_ZERO + c - '0') : c);
        }
        return out.toString();
    }

    /** Words with what stands around them; those that another wording does not have are underlined. */
    static Content quote(Quote quote) {
        StringBuilder html = new StringBuilder();
        html.append(quote.before().isEmpty() ? "«" : Html.text(Display.inline(quote.before())));
        html.append(quote.before().isEmpty() && quote.after().isEmpty() ? "" : "<mark>");
        differing(html, quote);
        html.append(quote.before().isEmpty() && quote.after().isEmpty() ? "" : "</mark>");
        html.append(
                quote.after().isEmpty() && quote.before().isEmpty() ? "»" : Html.text(Display.inline(quote.after())));
        return raw(html);
    }

    private static void differing(StringBuilder html, Quote quote) {
        String words = quote.words();
        int at = 0;
        for (Span span : quote.differing()) {
            int start = WordEdge.before(words, Math.max(at, span.start()));
            int end = WordEdge.after(words, Math.min(span.end(), words.length()));
            if (start >= at && end > start) {
                html.append(Html.text(Display.inline(words.substring(at, start))))
                        .append("<u>");
                html.append(Html.text(Display.inline(words.substring(start, end))))
                        .append("</u>");
                at = end;
            }
        }
        html.append(Html.text(Display.inline(words.substring(at))));
    }

    /** A stretch of a text with marked words in it. */
    static Content marked(String text, Span stretch, List<Span> marks) {
        StringBuilder html = new StringBuilder();
        int at = stretch.start();
        for (Span mark : marks) {
            int start = WordEdge.before(text, mark.start());
            int end = WordEdge.after(text, mark.end());
            if (start >= at && end <= stretch.end()) {
                html.append(Html.text(Display.inline(text.substring(at, start))))
                        .append("<mark>");
                html.append(Html.text(Display.inline(text.substring(start, end))))
                        .append("</mark>");
                at = end;
            }
        }
        return raw(html.append(Html.text(Display.inline(text.substring(at, stretch.end())))));
    }

    static Content raw(CharSequence html) {
        return output -> output.writeContent(html.toString());
    }
}

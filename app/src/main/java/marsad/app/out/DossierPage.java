package marsad.app.out;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import marsad.model.Span;
import marsad.record.Relation;

/**
 * A dossier as one page that needs nothing else: no script, no font, no address. Every fact opens its words; tags stand
 * between words only, because a tag inside an Arabic word breaks its joining in some browsers.
 */
public final class DossierPage implements Renderer {
    private static final int SECTION = 2;

    private final Phrases phrases;
    private final StringBuilder out = new StringBuilder();

    private DossierPage(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The whole page.
     *
     * @param arabic whether labels are Arabic and the page runs from right to left, otherwise English
     */
    public static String of(Relation relation, boolean arabic) {
        Dossier dossier = new Dossier(relation, arabic);
        DossierPage page = new DossierPage(dossier.phrases());
        page.start(dossier.title());
        List<Block> blocks = dossier.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).write(page);
            if (i == 1) {
                page.contents(blocks);
            }
        }
        return page.out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void start(String title) {
        String language = phrases.arabic() ? "<html lang=\"ar\" dir=\"rtl\">" : "<html lang=\"en\" dir=\"ltr\">";
        out.append("<!doctype html>\n").append(language).append("\n<head>\n<meta charset=\"utf-8\">\n");
        out.append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(Html.text(title));
        out.append("</title>\n<style>\n").append(css()).append("</style>\n</head>\n<body>\n<main>\n");
    }

    private static String css() {
        try (InputStream in = Labels.resource("dossier.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void contents(List<Block> blocks) {
        List<Block.Heading> sections = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == SECTION && heading.anchor() != null) {
                sections.add(heading);
            }
        }
        if (sections.isEmpty()) {
            return;
        }
        out.append("<nav aria-label=\"")
                .append(Html.text(phrases.of("contents")))
                .append("\"><ul>\n");
        sections.forEach(heading -> out.append("<li><a href=\"#")
                .append(heading.anchor())
                .append("\">")
                .append(line(heading.line()))
                .append("</a></li>\n"));
        out.append("</ul></nav>\n");
    }

    @Override
    public void heading(Block.Heading heading) {
        String tag = "h" + heading.level();
        out.append('<').append(tag);
        if (heading.anchor() != null) {
            out.append(" id=\"").append(heading.anchor()).append('"');
        }
        out.append('>').append(line(heading.line())).append("</").append(tag).append(">\n");
    }

    @Override
    public void para(Block.Para para) {
        out.append("<p>").append(line(para.line())).append("</p>\n");
    }

    @Override
    public void facts(Block.Facts facts) {
        out.append("<ul class=\"facts\">\n");
        for (Block.Fact fact : facts.facts()) {
            out.append("<li>");
            if (fact.quotes().isEmpty()) {
                out.append(line(fact.line()));
            } else {
                details(line(fact.line()), fact.quotes());
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void details(String summary, List<Quote> quotes) {
        out.append("<details><summary>").append(summary).append("</summary>\n");
        quotes.forEach(this::quote);
        out.append("</details>");
    }

    private void quote(Quote quote) {
        out.append("<figure><blockquote lang=\"ar\" dir=\"auto\">");
        out.append(Html.text(Display.inline(quote.before()))).append("<mark>");
        out.append(differing(quote)).append("</mark>");
        out.append(Html.text(Display.inline(quote.after()))).append("</blockquote>\n<figcaption>");
        out.append("<a href=\"#").append(DossierMarkdown.anchor(quote.report())).append("\">");
        out.append(line(quote.source())).append("</a>");
        if (quote.rule() != null) {
            out.append(" <code dir=\"ltr\">").append(Html.text(quote.rule())).append("</code>");
        }
        out.append("</figcaption></figure>\n");
    }

    /** The words, with those underlined that the first wording does not have. */
    private static String differing(Quote quote) {
        String words = quote.words();
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Span span : quote.differing()) {
            int start = wordStart(words, Math.max(at, span.start()));
            int end = wordEnd(words, Math.min(span.end(), words.length()));
            if (start >= at && end > start) {
                html.append(escaped(words, at, start)).append("<u>");
                html.append(escaped(words, start, end)).append("</u>");
                at = end;
            }
        }
        return html.append(escaped(words, at, words.length())).toString();
    }

    private static String escaped(String words, int from, int to) {
        return Html.text(Display.inline(words.substring(from, to)));
    }

    private static int wordStart(String words, int at) {
        int start = at;
        while (start > 0 && start < words.length() && inWord(words.charAt(start - 1)) && inWord(words.charAt(start))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String words, int at) {
        int end = at;
        while (end > 0 && end < words.length() && inWord(words.charAt(end - 1)) && inWord(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    @Override
    public void table(Block.Table table) {
        String name = Html.text(table.caption().text());
        out.append("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(name);
        out.append("\"><table>\n<caption>").append(line(table.caption())).append("</caption>\n<thead><tr>");
        table.head()
                .forEach(cell ->
                        out.append("<th scope=\"col\">").append(line(cell)).append("</th>"));
        out.append("<th scope=\"col\">").append(Html.text(phrases.of("words"))).append("</th></tr></thead>\n<tbody>\n");
        table.rows().forEach(this::row);
        out.append("</tbody></table></div>\n");
    }

    private void row(Block.Row row) {
        out.append("<tr>");
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = line(row.cells().get(i));
            out.append(i == 0 ? "<th scope=\"row\">" + cell + "</th>" : "<td>" + cell + "</td>");
        }
        out.append("<td>");
        if (!row.quotes().isEmpty()) {
            details(Html.text(phrases.of("words")), row.quotes());
        }
        out.append("</td></tr>\n");
    }

    @Override
    public void picture(Block.Picture picture) {
        out.append("<div class=\"picture\" dir=\"ltr\">").append(picture.svg()).append("</div>\n");
    }

    @Override
    public void sources(Block.Sources sources) {
        out.append("<ul class=\"sources\">\n");
        for (Block.Source source : sources.sources()) {
            out.append("<li id=\"").append(DossierMarkdown.anchor(source.id())).append("\">");
            out.append(line(source.line()));
            String url = source.url();
            if (url != null && Html.address(url)) {
                out.append(" · <a rel=\"noreferrer\" href=\"")
                        .append(Html.text(url))
                        .append("\">");
                out.append(Html.ltr(url)).append("</a>");
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private static String line(Line line) {
        StringBuilder html = new StringBuilder();
        for (Line.Piece piece : line.pieces()) {
            String text = piece.text();
            html.append(
                    switch (piece.kind()) {
                        case LABEL -> Html.text(text);
                        case STRONG -> "<b>" + Html.text(text) + "</b>";
                        case MUTED -> "<small>" + Html.text(text) + "</small>";
                        case NAME -> Html.bdi(text);
                        case FIGURE -> Html.ltr(text);
                        case WORDS -> "<bdi lang=\"ar\" class=\"words\">«" + Html.text(Display.line(text)) + "»</bdi>";
                    });
        }
        return html.toString();
    }
}

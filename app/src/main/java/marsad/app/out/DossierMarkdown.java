package marsad.app.out;

import java.util.List;
import marsad.record.Relation;

/** A dossier in Markdown, each quotation linked to its report at the end or, where it is known, to its address. */
public final class DossierMarkdown implements Renderer {
    private static final String SPECIAL = "\\`*_[]>#|~";

    private final StringBuilder out = new StringBuilder();

    private DossierMarkdown() {}

    /**
     * The whole dossier.
     *
     * @param arabic whether labels are Arabic, otherwise English
     */
    public static String of(Relation relation, boolean arabic) {
        DossierMarkdown markdown = new DossierMarkdown();
        new Dossier(relation, arabic).blocks().forEach(block -> block.write(markdown));
        return markdown.out.toString();
    }

    @Override
    public void heading(Block.Heading heading) {
        out.append("#".repeat(heading.level()))
                .append(' ')
                .append(line(heading.line()).strip())
                .append("\n\n");
    }

    @Override
    public void para(Block.Para para) {
        out.append(line(para.line())).append("\n\n");
    }

    @Override
    public void facts(Block.Facts facts) {
        for (Block.Fact fact : facts.facts()) {
            out.append("- ").append(line(fact.line())).append('\n');
            fact.quotes()
                    .forEach(quote -> out.append("  - ").append(quote(quote)).append('\n'));
        }
        out.append('\n');
    }

    @Override
    public void table(Block.Table table) {
        row(table.head());
        out.append("|---".repeat(table.head().size())).append("|\n");
        table.rows().forEach(row -> row(row.cells()));
        out.append('\n');
        for (Block.Row row : table.rows()) {
            row.quotes().forEach(quote -> out.append("- ").append(quote(quote)).append('\n'));
        }
        out.append('\n');
    }

    private void row(List<Line> cells) {
        cells.forEach(cell -> out.append("| ").append(line(cell)).append(' '));
        out.append("|\n");
    }

    @Override
    public void picture(Block.Picture picture) {}

    @Override
    public void sources(Block.Sources sources) {
        for (Block.Source source : sources.sources()) {
            out.append("- <a id=\"")
                    .append(anchor(source.id()))
                    .append("\"></a>")
                    .append(line(source.line()));
            String url = source.url();
            if (url != null && Html.address(url)) {
                out.append(" · [")
                        .append(escaped(url))
                        .append("](<")
                        .append(url)
                        .append(">)");
            }
            out.append('\n');
        }
    }

    private static String quote(Quote quote) {
        return "[" + line(quote.source()) + "](#" + anchor(quote.report()) + "): " + escaped(quote.before()) + "**«"
                + escaped(quote.words().strip()) + "»**" + escaped(quote.after())
                + (quote.rule() == null ? "" : " `" + quote.rule() + "`");
    }

    /** A name for a report that may stand in an address. */
    static String anchor(String id) {
        StringBuilder anchor = new StringBuilder("r-");
        id.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '.') {
                anchor.appendCodePoint(c);
            } else {
                anchor.append('_').append(Integer.toHexString(c));
            }
        });
        return anchor.toString();
    }

    private static String line(Line line) {
        StringBuilder text = new StringBuilder();
        for (Line.Piece piece : line.pieces()) {
            String words = escaped(piece.text());
            text.append(
                    switch (piece.kind()) {
                        case STRONG -> words.isBlank() ? words : emphasized(words);
                        case WORDS -> "«" + words.strip() + "»";
                        case LABEL, MUTED, NAME, FIGURE -> words;
                    });
        }
        return text.toString();
    }

    /** Bold, with the spaces at its ends outside as Markdown wants it. */
    private static String emphasized(String words) {
        String bare = words.strip();
        int at = words.indexOf(bare);
        return words.substring(0, at) + "**" + bare + "**" + words.substring(at + bare.length());
    }

    private static String escaped(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        Display.inline(raw).chars().forEach(c -> {
            switch (c) {
                case '<' -> text.append("&lt;");
                case '&' -> text.append("&amp;");
                default -> text.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append((char) c);
            }
        });
        return text.toString();
    }
}

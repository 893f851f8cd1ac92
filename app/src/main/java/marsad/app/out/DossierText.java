package marsad.app.out;

import java.util.List;
import marsad.record.Relation;

/**
 * A dossier for a terminal: Arabic in logical order, each fact followed by its words. Colours only add to the layout; on a
 * terminal words of either direction are isolated from each other.
 */
public final class DossierText implements Renderer {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';
    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final int SECTION = 2;

    private final boolean color;
    private final boolean terminal;
    private final boolean arabic;
    private final StringBuilder out = new StringBuilder();

    private DossierText(boolean arabic, boolean color, boolean terminal) {
        this.color = color;
        this.terminal = terminal;
        this.arabic = arabic;
    }

    /**
     * The whole dossier.
     *
     * @param arabic whether labels are Arabic, otherwise English
     * @param terminal whether to isolate words of either direction from each other, as only a terminal needs
     */
    public static String of(Relation relation, boolean arabic, boolean color, boolean terminal) {
        DossierText text = new DossierText(arabic, color, terminal);
        new Dossier(relation, arabic).blocks().forEach(block -> block.write(text));
        return text.out.toString();
    }

    @Override
    public void heading(Block.Heading heading) {
        String line = row(heading.line());
        if (heading.level() > 1) {
            out.append('\n');
        }
        out.append(styled(BOLD, line)).append('\n');
        if (heading.level() <= SECTION) {
            char rule = heading.level() == 1 ? '=' : '-';
            out.append(String.valueOf(rule).repeat(visible(heading.line()))).append('\n');
        }
    }

    @Override
    public void para(Block.Para para) {
        out.append(row(para.line())).append('\n');
    }

    @Override
    public void facts(Block.Facts facts) {
        for (Block.Fact fact : facts.facts()) {
            out.append("  - ").append(row(fact.line())).append('\n');
            fact.quotes().forEach(this::quote);
        }
    }

    /** A table of values reads as facts; one of marks as columns of marks before what they are about. */
    @Override
    public void table(Block.Table table) {
        boolean marks = table.rows().stream().allMatch(row -> marks(row.cells()));
        if (marks) {
            matrix(table);
            return;
        }
        for (Block.Row row : table.rows()) {
            Line line = Line.EMPTY;
            for (int i = 0; i < row.cells().size(); i++) {
                line = (i == 0 ? line : line.label(Telling.DOT))
                        .with(row.cells().get(i));
            }
            out.append("  - ").append(row(line)).append('\n');
            row.quotes().forEach(this::quote);
        }
    }

    private static boolean marks(List<Line> cells) {
        return cells.stream().skip(1).allMatch(cell -> visible(cell) == 1);
    }

    private void matrix(Block.Table table) {
        List<Line> head = table.head();
        for (int i = 1; i < head.size(); i++) {
            out.append("  ")
                    .append("│ ".repeat(i - 1))
                    .append("┌ ")
                    .append(row(head.get(i)))
                    .append('\n');
        }
        for (Block.Row row : table.rows()) {
            out.append("  ");
            row.cells().stream().skip(1).forEach(cell -> out.append(cell.text()).append(' '));
            out.append(row(row.cells().get(0))).append('\n');
        }
    }

    /** The words are in the headings and tables around a picture. */
    @Override
    public void picture(Block.Picture picture) {}

    @Override
    public void sources(Block.Sources sources) {
        for (Block.Source source : sources.sources()) {
            Line line = source.line();
            line = source.url() == null ? line : line.label(Telling.DOT).figure(source.url());
            out.append("  - ").append(row(line)).append('\n');
        }
    }

    private void quote(Quote quote) {
        String before = Display.inline(quote.before());
        String after = Display.inline(quote.after());
        String words = before + styled(BOLD, "«" + Display.line(quote.words()) + "»") + after;
        String rule = quote.rule() == null ? "" : styled(DIM, "  [" + quote.rule() + "]");
        out.append("      ")
                .append(based(pieces(quote.source()) + ": " + isolated(words.strip()) + rule))
                .append('\n');
    }

    private String row(Line line) {
        return based(pieces(line));
    }

    private String pieces(Line line) {
        StringBuilder text = new StringBuilder();
        for (Line.Piece piece : line.pieces()) {
            text.append(
                    switch (piece.kind()) {
                        case LABEL -> piece.text();
                        case STRONG -> styled(BOLD, piece.text());
                        case MUTED -> styled(DIM, piece.text());
                        case NAME -> isolated(piece.text().strip());
                        case FIGURE -> leftToRight(piece.text().strip());
                        case WORDS -> isolated("«" + piece.text().strip() + "»");
                    });
        }
        return text.toString();
    }

    private static int visible(Line line) {
        return line.text().length();
    }

    private String based(String row) {
        char base = arabic ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
        return terminal ? base + row + POP_ISOLATE : row;
    }

    private String isolated(String words) {
        return terminal ? FIRST_STRONG_ISOLATE + words + POP_ISOLATE : words;
    }

    private String leftToRight(String figure) {
        return terminal ? LEFT_TO_RIGHT_ISOLATE + figure + POP_ISOLATE : figure;
    }

    private String styled(String code, String words) {
        return color && !words.isEmpty() ? code + words + RESET : words;
    }
}

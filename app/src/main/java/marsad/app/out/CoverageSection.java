package marsad.app.out;

import java.util.ArrayList;
import java.util.List;
import marsad.record.Coverage;
import marsad.record.Promise;
import marsad.record.Story;

/** Which outlet carries which fact. */
final class CoverageSection {
    private static final int LONGEST_LABEL = 90;

    private final Telling telling;
    private final Phrases phrases;

    CoverageSection(Telling telling) {
        this.telling = telling;
        phrases = telling.phrases();
    }

    List<Block> of(List<Story> stories) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Line.of(phrases.of("coverage")), "coverage"));
        boolean any = false;
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            if (story.coverage().carriers().size() > 1
                    && !story.coverage().rows().isEmpty()) {
                if (!any) {
                    blocks.add(new Block.Para(Line.EMPTY.muted(phrases.of("coverage.legend"))));
                }
                any = true;
                story(story, i + 1, blocks);
            }
        }
        if (!any) {
            blocks.add(new Block.Para(Line.of(phrases.of("coverage.none"))));
        }
        return blocks;
    }

    private void story(Story story, int number, List<Block> blocks) {
        Coverage coverage = story.coverage();
        Line heading = StorySection.heading(story, number, telling);
        blocks.add(new Block.Heading(3, heading, "coverage-" + number));
        List<Line> head = new ArrayList<>();
        head.add(Line.of(phrases.of("coverage.fact")));
        coverage.carriers().forEach(c -> head.add(carrier(c, coverage)));
        List<Coverage.Row> alone = coverage.alone();
        List<Block.Row> rows = coverage.rows().stream()
                .map(row -> row(story, row, alone.contains(row)))
                .toList();
        if (!alone.isEmpty()) {
            blocks.add(new Block.Para(alone(coverage, alone)));
        }
        blocks.add(new Block.Table(heading, head, rows));
    }

    private Line alone(Coverage coverage, List<Coverage.Row> alone) {
        Line line = Line.of(
                phrases.of("coverage.alone", alone.size(), coverage.rows().size()) + ": ");
        boolean first = true;
        for (String carrier : coverage.independent()) {
            long count = alone.stream()
                    .filter(row -> row.carriers().contains(carrier))
                    .count();
            if (count > 0) {
                line = (first ? line : line.label(telling.comma()))
                        .name(carrier)
                        .label(" ")
                        .figure(String.valueOf(count));
                first = false;
            }
        }
        return line;
    }

    private Line carrier(String carrier, Coverage coverage) {
        Line line = Line.EMPTY.name(carrier);
        return coverage.copies().contains(carrier) ? line.muted(" (" + phrases.of("coverage.copies") + ")") : line;
    }

    private Block.Row row(Story story, Coverage.Row row, boolean alone) {
        List<Line> cells = new ArrayList<>();
        Line label = label(story, row);
        cells.add(alone ? label.muted(Telling.DOT + phrases.of("coverage.single")) : label);
        row.cells().values().forEach(cell -> cells.add(Line.of(phrases.of("coverage." + Telling.lower(cell.how())))));
        return new Block.Row(
                cells,
                row.cells().values().stream()
                        .flatMap(cell -> telling.quotes(cell.words().stream()).stream())
                        .toList());
    }

    private Line label(Story story, Coverage.Row row) {
        return switch (row.fact()) {
            case EVENT -> telling.event(story.events().get(row.index()));
            case STATEMENT ->
                telling.speaker(story.statements().get(row.index()).speaker())
                        .label(": ")
                        .words(cut(story.statements()
                                .get(row.index())
                                .first()
                                .content()
                                .words()));
            case FIGURE ->
                telling.point(
                        story.figures().get(row.index()).series(),
                        story.figures().get(row.index()).point());
            case PROMISE -> promise(story.promises().get(row.index()));
        };
    }

    private Line promise(Promise promise) {
        return telling.maker(promise)
                .label(" " + phrases.of("coverage.promises") + ": ")
                .words(cut(promise.made().get(0).words()));
    }

    /** Long words are cut between two of them and end in a mark. */
    private static String cut(String words) {
        String line = Display.line(words);
        if (line.length() <= LONGEST_LABEL) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_LABEL);
        return line.substring(0, space > 0 ? space : LONGEST_LABEL) + " …";
    }
}

package marsad.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.lang.Language;
import marsad.text.Token;

/**
 * Finds headlines of other reports in the middle of a report: some short lines without a stop between two paragraphs, of
 * the same subject but not of the paragraph that follows, as a heading would be. A page with many such runs is a list.
 */
final class Links {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final int PARAGRAPH = 16;
    /** More runs than this make a list of the page. */
    private static final int RUNS = 2;
    /** Headlines share on average at least this part of their weight with the report ... */
    private static final double RELATED = 0.25;
    /** ... and the last less than this with the paragraph below, to which a heading belongs. */
    private static final double HEADING = 0.6;

    private final Weights weights;

    Links(Language language) {
        weights = new Weights(language);
    }

    void take(Page page) {
        List<List<Line>> runs = new ArrayList<>();
        int index = 2;
        while (index < page.lines.size() - 1) {
            List<Line> run = run(page, index);
            if (between(page, index, run)) {
                runs.add(run);
            }
            index += Math.max(1, run.size());
        }
        if (runs.size() <= RUNS) {
            runs.stream().filter(run -> headlines(page, run)).forEach(run -> run.forEach(page::take));
        }
    }

    /** The short lines from a line on; a prompt that was found before may open them. */
    private static List<Line> run(Page page, int index) {
        List<Line> run = new ArrayList<>();
        for (int i = index; i < page.lines.size(); i++) {
            Line line = page.lines.get(i);
            boolean opens = run.isEmpty() && page.taken(line);
            if (line.stopped() || line.words() > LONGEST || !opens && !plain(page, line)) {
                break;
            }
            run.add(line);
        }
        return run;
    }

    /** Whether a line may be a headline: no item of a list, no heading of one. */
    private static boolean plain(Page page, Line line) {
        return !page.taken(line)
                && line.words() >= SHORTEST
                && !page.bulleted(line)
                && page.text.kind(line.from()) != Token.NUMBER
                && !page.text.isMark(line.to() - 1, ':');
    }

    private static boolean between(Page page, int index, List<Line> run) {
        int end = index + run.size();
        return run.size() >= FEWEST
                && run.size() <= MOST
                && end < page.lines.size()
                && page.lines.get(index - 1).stopped()
                && page.lines.get(end).words() > PARAGRAPH
                && differ(page, run);
    }

    /** Whether the lines begin with different words; those of a table do not. */
    private static boolean differ(Page page, List<Line> run) {
        long firsts = run.stream()
                .map(line -> page.text.form(page.begin(line)))
                .distinct()
                .count();
        return firsts == run.size();
    }

    private boolean headlines(Page page, List<Line> run) {
        Map<String, Double> report = new HashMap<>();
        for (Line line : page.lines) {
            if (!run.contains(line) && !page.taken(line)) {
                report.putAll(weights.of(page.text, line));
            }
        }
        Line below = page.lines.get(run.get(run.size() - 1).index() + 1);
        Map<String, Double> paragraph = weights.of(page.text, below);
        double sum = run.stream()
                .mapToDouble(line -> Weights.shared(weights.of(page.text, line), report))
                .sum();
        Line last = run.get(run.size() - 1);
        return sum / run.size() >= RELATED && Weights.shared(weights.of(page.text, last), paragraph) < HEADING;
    }
}

package marsad.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.lang.Language;
import marsad.lexicon.Lattice;
import marsad.text.Token;

/**
 * Finds leads of other reports under a report: several paragraphs at its end that each begin anew, mostly with a verb of
 * news, and share little with what stands above. Where the break is unclear nothing is taken.
 */
final class Teasers {
    private static final int FEWEST = 4;
    private static final int MOST = 5;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 75;
    /** Lines of the report itself that must stand above. */
    private static final int REPORT = 3;
    /** So many leads are enough where the line above the break goes on with its report, as no teaser does ... */
    private static final int LEADS = 2;
    /** ... which is more than any contrast of words. */
    private static final double CLEAR = 1;
    /** A teaser shares less than this part of its weight with the report. */
    private static final double RELATED = 0.3;

    private final Weights weights;
    private final Set<Integer> verbs = new HashSet<>();
    private final int goesOn;
    private final int that;
    private final int finite;
    private final int past;
    private final int and;

    Teasers(Language language) {
        weights = new Weights(language);
        List.of("cue", "act", "act-phrase", "change", "pledge", "position")
                .forEach(name -> verbs.add(language.symbol(name)));
        goesOn = language.symbol("goes-on");
        that = language.symbol("that");
        finite = language.feature("finite");
        past = language.feature("past");
        and = language.feature("and");
    }

    void take(Page page) {
        List<Line> lines = new ArrayList<>(page.lines);
        lines.removeIf(page::taken);
        int fresh = 0;
        while (fresh < MOST && fresh < lines.size() - REPORT && fresh(page, lines.get(lines.size() - 1 - fresh))) {
            fresh++;
        }
        if (fresh < FEWEST) {
            return;
        }
        List<Map<String, Double>> words =
                lines.stream().map(l -> weights.of(page.text, l)).toList();
        int best = 0;
        double most = 0;
        for (int count = FEWEST; count <= fresh; count++) {
            double contrast = contrast(page, lines, words, count);
            if (contrast > most) {
                most = contrast;
                best = count;
            }
        }
        lines.subList(lines.size() - best, lines.size()).forEach(page::take);
    }

    /** How much better the line above the break fits its report than the lines below it; 0 where they are no teasers. */
    private double contrast(Page page, List<Line> lines, List<Map<String, Double>> words, int count) {
        int first = lines.size() - count;
        Map<String, Double> report = new HashMap<>();
        words.subList(0, first - 1).forEach(report::putAll);
        double last = Weights.shared(words.get(first - 1), report);
        report.putAll(words.get(first - 1));
        double sum = 0;
        int foreign = 0;
        int leads = 0;
        for (int i = first; i < lines.size(); i++) {
            double shared = Weights.shared(words.get(i), report);
            sum += shared;
            foreign += shared < RELATED ? 1 : 0;
            leads += lead(page, lines.get(i)) ? 1 : 0;
        }
        boolean strange = foreign >= (count == MOST ? count - 2 : count - 1);
        boolean broken = leads >= LEADS && count == MOST && !fresh(page, lines.get(first - 1));
        if (broken && (strange || connected(page, lines, first))) {
            return CLEAR;
        }
        return strange && leads * 2 >= count ? Math.max(0, last - sum / count) : 0;
    }

    /** Whether the report above the break goes on from paragraph to paragraph, so that many that begin anew are none of it. */
    private boolean connected(Page page, List<Line> lines, int end) {
        int anew = 0;
        for (int i = 1; i < end; i++) {
            anew += fresh(page, lines.get(i)) ? 1 : 0;
        }
        return end > REPORT && anew * REPORT < end - 1;
    }

    /** Whether a paragraph does not go on with the one before it, as "he added" does and a verb without a subject. */
    private boolean fresh(Page page, Line line) {
        if (line.words() < SHORTEST || line.words() > LONGEST || page.text.kind(line.from()) != Token.WORD) {
            return false;
        }
        Lattice lattice = page.lattice;
        for (int edge = lattice.first(line.from()); edge >= 0; edge = lattice.next(edge)) {
            boolean verb = verbs.contains(lattice.symbol(edge)) && lattice.has(edge, past);
            if (verb && lattice.begins(lattice.to(edge), that)) {
                return false;
            }
            if (lattice.symbol(edge) == goesOn || lattice.has(edge, and)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a paragraph begins with a verb in the past, as leads do. */
    private boolean lead(Page page, Line line) {
        Lattice lattice = page.lattice;
        for (int edge = lattice.first(line.from()); edge >= 0; edge = lattice.next(edge)) {
            if (verbs.contains(lattice.symbol(edge)) && lattice.has(edge, finite) && lattice.has(edge, past)) {
                return true;
            }
        }
        return false;
    }
}

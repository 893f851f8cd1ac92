package marsad.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Span;
import marsad.rule.Match;
import marsad.rule.Matcher;
import marsad.rule.Rule;
import marsad.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** Runs the phases of {@code time.rule}: each takes up what the phases before it found into longer expressions. */
final class PartFinder {
    private static final String RULES = "time";
    private static final int LONGEST_NAME = 4;

    private final RuleSet rules;
    private final int notDate;
    private final Map<String, Integer> symbols = new HashMap<>();

    PartFinder(Language language) {
        rules = language.rules(RULES);
        notDate = language.symbol("not-date");
        for (Rule rule : rules.rules()) {
            String as = rule.gives().get("as");
            if (as != null) {
                symbols.put(as, language.symbol("@" + as));
            }
        }
    }

    /** The expressions of a text in order; none overlaps another. */
    List<Part> find(Reading reading) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = reading.matcher(RULES);
        for (int phase = 1; phase <= rules.phases() && (phase == 1 || !parts.isEmpty()); phase++) {
            for (Match match : matcher.longest(phase)) {
                Part part = part(reading, parts, match);
                if (part != null) {
                    mention(reading, match, part, parts.size());
                    parts.add(part);
                }
            }
        }
        return outermost(parts);
    }

    private @Nullable Part part(Reading reading, List<Part> parts, Match match) {
        Said said = SaidReader.read(reading, parts, match);
        if (said == null) {
            return null;
        }
        Lattice lattice = reading.lattice();
        Rule rule = match.rule();
        String begin = match.captureFor("begin");
        String end = match.captureFor("end");
        int edge = begin == null ? match.opening() : match.edge(begin);
        int from = begin == null ? match.from() : edge >= 0 ? lattice.from(edge) : match.tokenOf(begin);
        int to = end == null ? match.to() : endOf(lattice, match, end);
        if (insideName(lattice, from)) {
            return null;
        }
        Span last = reading.text().span(to - 1, to);
        Span first = edge >= 0 ? lattice.span(edge) : reading.text().span(from, from + 1);
        boolean alone = !"no".equals(rule.gives().get("alone"));
        return new Part(from, to, new Span(first.start(), last.end()), said, alone, rule.id());
    }

    private static int start(Reading reading, Match match, Part part) {
        int edge = match.opening();
        boolean here = edge >= 0 && reading.lattice().from(edge) == part.from();
        return here ? reading.lattice().start(edge) : reading.text().start(part.from());
    }

    private static int endOf(Lattice lattice, Match match, String end) {
        int edge = match.edge(end);
        return edge >= 0 ? lattice.to(edge) : match.tokenOf(end) + 1;
    }

    /** An edge over a part, so that one which begins with it begins after its conjunction too. */
    private void mention(Reading reading, Match match, Part part, int index) {
        String as = match.rule().gives().get("as");
        Integer symbol = as == null ? null : symbols.get(as);
        if (symbol != null && symbol >= 0) {
            Lattice lattice = reading.lattice();
            lattice.add(part.from(), part.to(), symbol, index, 0, start(reading, match, part));
        }
    }

    /** Whether a token lies in a name that holds a word of time. */
    private boolean insideName(Lattice lattice, int token) {
        for (int from = Math.max(0, token - LONGEST_NAME); from <= token; from++) {
            int edge = lattice.longest(from, notDate);
            if (edge >= 0 && lattice.to(edge) > token) {
                return true;
            }
        }
        return false;
    }

    private static List<Part> outermost(List<Part> parts) {
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingInt(Part::from)
                .thenComparing(Comparator.comparingInt(Part::to).reversed()));
        List<Part> kept = new ArrayList<>();
        int end = 0;
        for (Part part : sorted) {
            if (part.from() >= end && part.alone()) {
                kept.add(part);
                end = part.to();
            }
        }
        return kept;
    }
}

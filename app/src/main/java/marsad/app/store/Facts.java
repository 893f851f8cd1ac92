package marsad.app.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import marsad.model.Analysis;
import marsad.model.Span;

/** Names the facts of an analysis. */
public final class Facts {
    /** So many characters of its words tell a fact from others; where it ends may be read differently one day. */
    private static final int MARK = 24;

    private final String report;
    private final String text;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Analysis analysis) {
        report = analysis.article().id();
        text = analysis.article().text();
    }

    /** All facts of an analysis in the order of the text. */
    public static List<Fact> of(Analysis analysis) {
        Facts facts = new Facts(analysis);
        analysis.statements().forEach(s -> facts.add(Fact.Kind.STATEMENT, "", s.content(), s.content(), s.rule(), s));
        analysis.events()
                .forEach(e -> facts.add(Fact.Kind.EVENT, e.type().name(), e.anchor(), e.anchor(), e.rule(), e));
        analysis.figures()
                .forEach(f ->
                        facts.add(Fact.Kind.FIGURE, f.metric(), f.quantity().span(), f.span(), f.rule(), f));
        analysis.commitments().forEach(c -> facts.add(Fact.Kind.COMMITMENT, "", c.what(), c.what(), c.rule(), c));
        facts.facts.sort(Comparator.comparing(Fact::span).thenComparing(Fact::kind));
        return List.copyOf(facts.facts);
    }

    private void add(Fact.Kind kind, String type, Span mark, Span words, String rule, Record told) {
        String marked = text.substring(mark.start(), Math.min(mark.end(), mark.start() + MARK));
        String name = String.join("\n", report, kind.name(), type, marked);
        int nth = seen.merge(name, 1, Integer::sum);
        facts.add(new Fact(kind.letter() + Hash.of(name + "\n" + nth), kind, words, rule, told));
    }

    /** The analysis without the facts of these ids. */
    static Analysis without(Set<String> withdrawn, Analysis analysis) {
        return analysis.without(of(analysis).stream()
                .filter(fact -> withdrawn.contains(fact.id()))
                .map(Fact::told)
                .collect(Collectors.toSet()));
    }
}

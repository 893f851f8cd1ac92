package marsad.rule;

import java.util.ArrayList;
import java.util.List;

/** The rules of one file, indexed by what they can begin with. Immutable; safe to share between threads. */
public final class RuleSet {
    private static final int[] NO_RULES = {};
    private static final Starter[] NO_STARTERS = {};

    /** A rule that can begin with an edge that passes a test. */
    record Starter(int rule, Test.Edge test) {}

    private final List<Rule> rules;
    private final Starter[][] bySymbol;
    private final int[] byNumber;
    private final int[] byMark;
    private final int[] byAny;
    private final long startSignature;
    private final int phases;
    private final int mostStates;

    RuleSet(List<Rule> rules, int symbols) {
        this.rules = List.copyOf(rules);
        List<List<Starter>> edges = new ArrayList<>();
        for (int i = 0; i < symbols; i++) {
            edges.add(new ArrayList<>(0));
        }
        List<Integer> numbers = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        List<Integer> any = new ArrayList<>();
        int states = 0;
        long signature = 0;
        int last = 1;
        for (int r = 0; r < rules.size(); r++) {
            Automaton automaton = rules.get(r).automaton();
            states = Math.max(states, automaton.states());
            last = Math.max(last, rules.get(r).phase());
            for (Test test : automaton.firsts()) {
                if (test instanceof Test.Edge edge) {
                    edges.get(edge.symbol()).add(new Starter(r, edge));
                    signature |= edge.signature();
                } else {
                    index(test instanceof Test.Number ? numbers : test instanceof Test.Mark ? marks : any, r);
                }
            }
        }
        bySymbol = new Starter[symbols][];
        for (int i = 0; i < symbols; i++) {
            bySymbol[i] = edges.get(i).isEmpty() ? NO_STARTERS : edges.get(i).toArray(NO_STARTERS);
        }
        byNumber = array(numbers);
        byMark = array(marks);
        byAny = array(any);
        startSignature = signature;
        mostStates = states;
        phases = last;
    }

    private static void index(List<Integer> list, int rule) {
        if (list.isEmpty() || list.get(list.size() - 1) != rule) {
            list.add(rule);
        }
    }

    private static int[] array(List<Integer> list) {
        return list.isEmpty()
                ? NO_RULES
                : list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The rules in the order of the file. */
    public List<Rule> rules() {
        return rules;
    }

    /** The number of the last phase. */
    public int phases() {
        return phases;
    }

    Starter[] startingWith(int symbol) {
        return symbol < bySymbol.length ? bySymbol[symbol] : NO_STARTERS;
    }

    /** All bits of the edges with which a rule can begin. */
    long startSignature() {
        return startSignature;
    }

    int[] startingWithNumber() {
        return byNumber;
    }

    int[] startingWithMark() {
        return byMark;
    }

    int[] startingWithAny() {
        return byAny;
    }

    int mostStates() {
        return mostStates;
    }
}

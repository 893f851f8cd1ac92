package marsad.rule;

import java.util.ArrayList;
import java.util.List;

/** The rules of one file, indexed by what they can begin with. Immutable; safe to share between threads. */
public final class RuleSet {
    private static final int[] NO_RULES = {};

    private final List<Rule> rules;
    private final int[][] bySymbol;
    private final int[] byNumber;
    private final int[] byMark;
    private final int[] byAny;
    private final int phases;
    private final int mostStates;

    RuleSet(List<Rule> rules, int symbols) {
        this.rules = List.copyOf(rules);
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < symbols + 3; i++) {
            lists.add(new ArrayList<>(0));
        }
        int states = 0;
        int last = 1;
        for (int r = 0; r < rules.size(); r++) {
            Automaton automaton = rules.get(r).automaton();
            states = Math.max(states, automaton.states());
            last = Math.max(last, rules.get(r).phase());
            for (Test test : automaton.firsts()) {
                index(lists.get(key(test, symbols)), r);
            }
        }
        bySymbol = new int[symbols][];
        for (int i = 0; i < symbols; i++) {
            bySymbol[i] = array(lists.get(i));
        }
        byNumber = array(lists.get(symbols));
        byMark = array(lists.get(symbols + 1));
        byAny = array(lists.get(symbols + 2));
        mostStates = states;
        phases = last;
    }

    private static int key(Test test, int symbols) {
        if (test instanceof Test.Edge edge) {
            return edge.symbol();
        }
        return test instanceof Test.Number ? symbols : test instanceof Test.Mark ? symbols + 1 : symbols + 2;
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

    int[] startingWith(int symbol) {
        return symbol < bySymbol.length ? bySymbol[symbol] : NO_RULES;
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

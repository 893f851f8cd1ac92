package marsad.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rules of one file, indexed by what they can begin with. Immutable; safe to share between threads. */
public final class RuleSet {
    private static final int[] NO_RULES = {};

    /** Columns of a way to begin with an edge: the rule, and what it asks of the edge. */
    static final int RULE = 0;

    static final int ID = 1;
    static final int REQUIRED = 2;
    static final int FORBIDDEN = 3;
    static final int COLUMNS = 4;

    private final List<Rule> rules;
    private final int[] phaseOf;
    private final int[][] bySymbol;
    private final int[] byNumber;
    private final int[] byMark;
    private final int[] byAny;
    private final int phases;
    private final int mostCaptures;

    RuleSet(List<Rule> rules, int symbols) {
        this.rules = List.copyOf(rules);
        phaseOf = rules.stream().mapToInt(Rule::phase).toArray();
        bySymbol = new int[symbols][];
        List<Integer> numbers = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        List<Integer> any = new ArrayList<>();
        int captures = 0;
        int last = 1;
        for (int r = 0; r < rules.size(); r++) {
            last = Math.max(last, phaseOf[r]);
            captures = Math.max(captures, rules.get(r).captures().size());
            Automaton automaton = rules.get(r).automaton();
            int[] moves = automaton.moves();
            for (int m = automaton.from(0); m < automaton.from(1); m += Automaton.COLUMNS) {
                if (moves[m + Automaton.KIND] == Automaton.EDGE) {
                    begin(r, moves, m);
                } else if (moves[m + Automaton.KIND] == Automaton.TOKEN) {
                    Test test = automaton.test(moves[m + Automaton.WHAT]);
                    index(test instanceof Test.Number ? numbers : test instanceof Test.Mark ? marks : any, r);
                }
            }
        }
        byNumber = array(numbers);
        byMark = array(marks);
        byAny = array(any);
        mostCaptures = captures;
        phases = last;
    }

    private void begin(int rule, int[] moves, int m) {
        int symbol = moves[m + Automaton.WHAT];
        int[] before = bySymbol[symbol] == null ? NO_RULES : bySymbol[symbol];
        int[] after = Arrays.copyOf(before, before.length + COLUMNS);
        after[before.length + RULE] = rule;
        after[before.length + ID] = moves[m + Automaton.ID];
        after[before.length + REQUIRED] = moves[m + Automaton.REQUIRED];
        after[before.length + FORBIDDEN] = moves[m + Automaton.FORBIDDEN];
        bySymbol[symbol] = after;
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

    int phaseOf(int rule) {
        return phaseOf[rule];
    }

    /** The ways to begin with an edge of a symbol, {@link #COLUMNS} numbers each. Not to be written to. */
    int[] startingWith(int symbol) {
        int[] ways = bySymbol[symbol];
        return ways == null ? NO_RULES : ways;
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

    /** The most captures of one rule. */
    int mostCaptures() {
        return mostCaptures;
    }
}

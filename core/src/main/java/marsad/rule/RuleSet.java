package marsad.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import marsad.lexicon.ImageIn;
import marsad.lexicon.ImageOut;
import marsad.lexicon.Lattice;

/** The rules of one file, indexed by what they can begin with. Immutable; safe to share between threads. */
public final class RuleSet {
    private static final int[] NO_RULES = {};

    /** Columns of a way to begin with an edge: the rule, and what it asks of the edge. */
    static final int RULE = 0;

    static final int ID = 1;
    static final int REQUIRED = 2;
    static final int FORBIDDEN = 3;
    /** Where in {@link #seconds} the bits stand of what may follow. */
    static final int SECOND = 4;

    static final int COLUMNS = 5;

    /** All bits: anything may follow, or the end. */
    static final long ANYTHING = -1;

    private final List<Rule> rules;
    private final int[] phaseOf;
    /** By phase and symbol. */
    private final int[][][] bySymbol;

    /** By phase, the bits of all symbols that a rule can begin with. */
    private final long[] openings;

    private long[] seconds = {ANYTHING};
    private final int[] byNumber;
    private final int[] byMark;
    private final int[] byAny;
    private final int phases;
    private final int mostCaptures;

    RuleSet(List<Rule> rules, int symbols) {
        this.rules = List.copyOf(rules);
        phaseOf = rules.stream().mapToInt(Rule::phase).toArray();
        phases = Arrays.stream(phaseOf).reduce(1, Math::max);
        bySymbol = new int[phases + 1][symbols][];
        openings = new long[phases + 1];
        List<Integer> numbers = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        List<Integer> any = new ArrayList<>();
        int captures = 0;
        for (int r = 0; r < rules.size(); r++) {
            captures = Math.max(captures, rules.get(r).captures().size());
            Automaton automaton = rules.get(r).automaton();
            int[] moves = automaton.moves();
            for (int m = automaton.from(0); m < automaton.from(1); m += Automaton.COLUMNS) {
                int kind = moves[m + Automaton.KIND];
                if (kind == Automaton.EDGE) {
                    begin(r, automaton, m);
                } else if (kind == Automaton.MARK) {
                    index(marks, r);
                } else if (kind == Automaton.TOKEN) {
                    Test test = automaton.test(moves[m + Automaton.WHAT]);
                    index(test instanceof Test.Number ? numbers : any, r);
                }
            }
        }
        byNumber = array(numbers);
        byMark = array(marks);
        byAny = array(any);
        mostCaptures = captures;
    }

    /** Writes the rules into the image of a language, without their examples, which only tests need. */
    public void write(ImageOut out) {
        out.number(rules.size());
        for (Rule rule : rules) {
            rule.write(out);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param symbols how many the lexicon has
     */
    public static RuleSet read(ImageIn in, int symbols) {
        int size = in.number();
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rules.add(Rule.read(in));
        }
        return new RuleSet(rules, symbols);
    }

    private void begin(int rule, Automaton automaton, int m) {
        int[] moves = automaton.moves();
        int[][] ofPhase = bySymbol[phaseOf[rule]];
        int symbol = moves[m + Automaton.WHAT];
        int[] before = ofPhase[symbol] == null ? NO_RULES : ofPhase[symbol];
        int[] after = Arrays.copyOf(before, before.length + COLUMNS);
        after[before.length + RULE] = rule;
        after[before.length + ID] = moves[m + Automaton.ID];
        after[before.length + REQUIRED] = moves[m + Automaton.REQUIRED];
        after[before.length + FORBIDDEN] = moves[m + Automaton.FORBIDDEN];
        after[before.length + SECOND] = second(signature(automaton, moves[m + Automaton.TARGET]));
        ofPhase[symbol] = after;
        openings[phaseOf[rule]] |= Lattice.signatureOf(symbol);
    }

    /** The bits of all edges that a state can go on with. */
    private static long signature(Automaton automaton, int state) {
        long bits = 0;
        for (int m = automaton.from(state); m < automaton.from(state + 1); m += Automaton.COLUMNS) {
            boolean edge = automaton.moves()[m + Automaton.KIND] == Automaton.EDGE;
            bits |= edge ? Lattice.signatureOf(automaton.moves()[m + Automaton.WHAT]) : ANYTHING;
        }
        return bits;
    }

    private int second(long bits) {
        for (int i = 0; i < seconds.length; i++) {
            if (seconds[i] == bits) {
                return i;
            }
        }
        seconds = Arrays.copyOf(seconds, seconds.length + 1);
        seconds[seconds.length - 1] = bits;
        return seconds.length - 1;
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

    /** Whether a rule of a phase may begin with one of the edges whose bits are given. */
    boolean opensWith(long signature, int phase) {
        return (openings[phase] & signature) != 0;
    }

    /** The ways of a phase to begin with an edge of a symbol, {@link #COLUMNS} numbers each. Not to be written to. */
    int[] startingWith(int symbol, int phase) {
        int[] ways = bySymbol[phase][symbol];
        return ways == null ? NO_RULES : ways;
    }

    /** The bits of which one must be set at the token after a beginning. */
    long second(int number) {
        return seconds[number];
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

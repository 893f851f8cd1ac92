package marsad.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A pattern compiled to a nondeterministic automaton (Thompson's construction). State 0 starts; each state holds its
 * moves in order of preference. A move without a test costs nothing.
 */
final class Automaton {
    /** A move to another state, by an edge or token that passes the test; {@code test} null for an empty move. */
    record Move(@org.jspecify.annotations.Nullable Test test, int target, int capture) {}

    private final Move[][] moves;
    private final int accept;
    private final int[][] needs;

    private Automaton(Move[][] moves, int accept, int[][] needs) {
        this.moves = moves;
        this.accept = accept;
        this.needs = needs;
    }

    /**
     * What a sentence must hold for any match: for each set, an edge with one of its symbols. Lets a matcher pass over
     * rules that cannot match without running them.
     */
    int[][] needs() {
        return needs;
    }

    static Automaton compile(Pattern pattern) {
        Compiler compiler = new Compiler();
        int start = compiler.state();
        int end = compiler.compile(pattern, start);
        Move[][] moves = new Move[compiler.states.size()][];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = compiler.states.get(i).toArray(new Move[0]);
        }
        return new Automaton(moves, end, Needs.of(pattern));
    }

    int states() {
        return moves.length;
    }

    boolean accepts(int state) {
        return state == accept;
    }

    Move[] moves(int state) {
        return moves[state];
    }

    /** The tests with which a match can begin, assertions aside. */
    List<Test> firsts() {
        List<Test> firsts = new ArrayList<>();
        boolean[] seen = new boolean[moves.length];
        Arrays.fill(seen, false);
        firsts(0, seen, firsts);
        return firsts;
    }

    private void firsts(int state, boolean[] seen, List<Test> into) {
        if (seen[state]) {
            return;
        }
        seen[state] = true;
        for (Move move : moves[state]) {
            if (move.test() == null || consumesNothing(move.test())) {
                firsts(move.target(), seen, into);
            } else {
                into.add(move.test());
            }
        }
    }

    static boolean consumesNothing(Test test) {
        return test instanceof Test.Start
                || test instanceof Test.End
                || test instanceof Test.Not
                || test instanceof Test.After;
    }

    private static final class Compiler {
        private final List<List<Move>> states = new ArrayList<>();

        private int state() {
            states.add(new ArrayList<>(2));
            return states.size() - 1;
        }

        /** Compiles a pattern that begins at a state; gives the state at its end. */
        private int compile(Pattern pattern, int from) {
            if (pattern instanceof Pattern.Step step) {
                int to = state();
                states.get(from).add(new Move(step.test(), to, step.capture()));
                return to;
            }
            if (pattern instanceof Pattern.Sequence sequence) {
                int at = from;
                for (Pattern part : sequence.parts()) {
                    at = compile(part, at);
                }
                return at;
            }
            if (pattern instanceof Pattern.Choice choice) {
                int to = state();
                for (Pattern option : choice.options()) {
                    int begin = state();
                    states.get(from).add(new Move(null, begin, -1));
                    states.get(compile(option, begin)).add(new Move(null, to, -1));
                }
                return to;
            }
            return repeat((Pattern.Repeat) pattern, from);
        }

        private int repeat(Pattern.Repeat repeat, int from) {
            int at = from;
            for (int i = 0; i < repeat.least(); i++) {
                at = compile(repeat.part(), at);
            }
            int to = state();
            for (int i = repeat.least(); i < repeat.most(); i++) {
                int begin = state();
                states.get(at).add(new Move(null, begin, -1));
                states.get(at).add(new Move(null, to, -1));
                at = compile(repeat.part(), begin);
            }
            states.get(at).add(new Move(null, to, -1));
            return to;
        }
    }
}

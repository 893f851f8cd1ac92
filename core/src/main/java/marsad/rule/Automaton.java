package marsad.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern compiled to a nondeterministic automaton without empty moves: Thompson's construction, in which each state
 * then gets the moves of all states it reaches for nothing. State 0 starts; each state holds its moves in order of
 * preference.
 */
final class Automaton {
    /**
     * A move to another state by an edge or token that passes the test.
     *
     * @param test null where a match may end; such a move leads nowhere
     * @param capture slot that keeps what passed, or -1
     * @param guards tests that consume nothing and must hold first
     * @param signature a token without one of these bits in its {@link marsad.lexicon.Lattice#signature} cannot pass
     */
    record Move(@Nullable Test test, int target, int capture, List<Test> guards, long signature) {}

    private static final long ANY = -1L;

    private final Move[][] moves;
    private final int[][] needs;

    private Automaton(Move[][] moves, int[][] needs) {
        this.moves = moves;
        this.needs = needs;
    }

    static Automaton compile(Pattern pattern) {
        Compiler compiler = new Compiler();
        int start = compiler.state();
        int end = compiler.compile(pattern, start);
        return new Automaton(new Flattening(compiler.states, end).moves(start), Needs.of(pattern));
    }

    /**
     * What a sentence must hold for any match: for each set, an edge with one of its symbols. Lets a matcher pass over
     * rules that cannot match without running them.
     */
    int[][] needs() {
        return needs;
    }

    int states() {
        return moves.length;
    }

    Move[] moves(int state) {
        return moves[state];
    }

    /** The tests with which a match can begin, assertions aside. */
    List<Test> firsts() {
        // Not a set: the hash of a record costs tens of milliseconds at start.
        List<Test> firsts = new ArrayList<>();
        for (Move move : moves[0]) {
            if (move.test() != null) {
                firsts.add(move.test());
            }
        }
        return firsts;
    }

    private static boolean consumesNothing(Test test) {
        return test instanceof Test.Start
                || test instanceof Test.End
                || test instanceof Test.Not
                || test instanceof Test.After;
    }

    /** A move of Thompson's construction; {@code test} null for an empty one. */
    private record Arc(@Nullable Test test, int target, int capture) {}

    /** Takes the empty moves and guards out. */
    private static final class Flattening {
        private final List<List<Arc>> arcs;
        private final int accept;
        private final int[] number;
        private final List<Integer> states = new ArrayList<>();

        Flattening(List<List<Arc>> arcs, int accept) {
            this.arcs = arcs;
            this.accept = accept;
            number = new int[arcs.size()];
            Arrays.fill(number, -1);
        }

        Move[][] moves(int start) {
            number(start);
            List<Move[]> moves = new ArrayList<>();
            for (int i = 0; i < states.size(); i++) {
                List<Move> found = new ArrayList<>();
                reach(states.get(i), List.of(), new boolean[arcs.size()], found);
                moves.add(found.toArray(new Move[0]));
            }
            return moves.toArray(new Move[0][]);
        }

        /** The new number of a state, after the empty moves that it cannot but make. */
        private int number(int state) {
            int at = state;
            while (at != accept
                    && arcs.get(at).size() == 1
                    && arcs.get(at).get(0).test() == null) {
                at = arcs.get(at).get(0).target();
            }
            if (number[at] < 0) {
                number[at] = states.size();
                states.add(at);
            }
            return number[at];
        }

        private void reach(int state, List<Test> guards, boolean[] seen, List<Move> into) {
            if (seen[state]) {
                return;
            }
            seen[state] = true;
            if (state == accept) {
                into.add(new Move(null, -1, -1, guards, ANY));
            }
            for (Arc arc : arcs.get(state)) {
                Test test = arc.test();
                if (test == null) {
                    reach(arc.target(), guards, seen, into);
                } else if (consumesNothing(test)) {
                    List<Test> more = new ArrayList<>(guards);
                    more.add(test);
                    reach(arc.target(), List.copyOf(more), new boolean[seen.length], into);
                } else {
                    long signature = test instanceof Test.Edge edge ? edge.signature() : ANY;
                    into.add(new Move(test, number(arc.target()), arc.capture(), guards, signature));
                }
            }
        }
    }

    private static final class Compiler {
        private final List<List<Arc>> states = new ArrayList<>();

        private int state() {
            states.add(new ArrayList<>(2));
            return states.size() - 1;
        }

        /** Compiles a pattern that begins at a state; gives the state at its end. */
        private int compile(Pattern pattern, int from) {
            if (pattern instanceof Pattern.Step step) {
                int to = state();
                states.get(from).add(new Arc(step.test(), to, step.capture()));
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
                    states.get(from).add(new Arc(null, begin, -1));
                    states.get(compile(option, begin)).add(new Arc(null, to, -1));
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
                states.get(at).add(new Arc(null, begin, -1));
                states.get(at).add(new Arc(null, to, -1));
                at = compile(repeat.part(), begin);
            }
            states.get(at).add(new Arc(null, to, -1));
            return to;
        }
    }
}

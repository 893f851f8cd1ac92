package marsad.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import marsad.lexicon.ImageIn;
import marsad.lexicon.ImageOut;
import org.jspecify.annotations.Nullable;

/**
 * A pattern compiled to a nondeterministic automaton without empty moves: Thompson's construction, in which each state
 * then gets the moves of all states it reaches for nothing. State 0 starts; each state holds its moves in order of
 * preference. The moves are rows of numbers, one after another, because a matcher reads thousands of them for each
 * report.
 */
final class Automaton {
    /** A match may end; the move leads nowhere. */
    static final int END = 0;
    /** An edge is taken. */
    static final int EDGE = 1;
    /** A token is taken that passes {@link #test}. */
    static final int TOKEN = 2;
    /** A single mark is taken. */
    static final int MARK = 3;

    /** Columns of a move. */
    static final int KIND = 0;

    static final int TARGET = 1;
    /** Slot that keeps what passed, or -1. */
    static final int CAPTURE = 2;
    /** Number of the {@link #guards} that must hold first, or -1. */
    static final int GUARDS = 3;
    /** Of an edge, its symbol; of a token, the number of its {@link #test}; of a mark, the mark. */
    static final int WHAT = 4;
    /** Of an edge, the number of its id, or -1 for any. */
    static final int ID = 5;
    /** Of an edge, feature bits that must be set. */
    static final int REQUIRED = 6;
    /** Of an edge, feature bits that must not be set. */
    static final int FORBIDDEN = 7;

    static final int COLUMNS = 8;

    private final int[] from;
    private final int[] moves;
    private final Test[] tests;
    private final Test[][] guards;
    private final int[][] needs;

    private Automaton(List<List<Move>> states, int[][] needs) {
        this.needs = needs;
        from = new int[states.size() + 1];
        List<Test> tests = new ArrayList<>();
        List<Test[]> guards = new ArrayList<>();
        for (int state = 0; state < states.size(); state++) {
            from[state + 1] = from[state] + states.get(state).size() * COLUMNS;
        }
        moves = new int[from[states.size()]];
        for (int state = 0; state < states.size(); state++) {
            for (int i = 0; i < states.get(state).size(); i++) {
                write(states.get(state).get(i), from[state] + i * COLUMNS, tests, guards);
            }
        }
        this.tests = tests.toArray(new Test[0]);
        this.guards = guards.toArray(new Test[0][]);
    }

    private Automaton(int[] from, int[] moves, Test[] tests, Test[][] guards, int[][] needs) {
        this.from = from;
        this.moves = moves;
        this.tests = tests;
        this.guards = guards;
        this.needs = needs;
    }

    /** Writes all of it into the image of a language. */
    void write(ImageOut out) {
        out.numbers(from);
        out.numbers(moves);
        TestImage.write(List.of(tests), out);
        out.number(guards.length);
        for (Test[] set : guards) {
            TestImage.write(List.of(set), out);
        }
        out.number(needs.length);
        for (int[] set : needs) {
            out.numbers(set);
        }
    }

    /** Reads what {@link #write} wrote. */
    static Automaton read(ImageIn in) {
        int[] from = in.numbers();
        int[] moves = in.numbers();
        Test[] tests = TestImage.read(in).toArray(new Test[0]);
        Test[][] guards = new Test[in.number()][];
        for (int i = 0; i < guards.length; i++) {
            guards[i] = TestImage.read(in).toArray(new Test[0]);
        }
        int[][] needs = new int[in.number()][];
        for (int i = 0; i < needs.length; i++) {
            needs[i] = in.numbers();
        }
        return new Automaton(from, moves, tests, guards, needs);
    }

    private void write(Move move, int at, List<Test> tests, List<Test[]> guards) {
        moves[at + TARGET] = move.target();
        moves[at + CAPTURE] = move.capture();
        moves[at + GUARDS] = move.guards().isEmpty() ? -1 : guards.size();
        if (!move.guards().isEmpty()) {
            guards.add(move.guards().toArray(new Test[0]));
        }
        if (move.test() instanceof Test.Edge edge) {
            moves[at + KIND] = EDGE;
            moves[at + WHAT] = edge.symbol();
            moves[at + ID] = edge.id();
            moves[at + REQUIRED] = edge.required();
            moves[at + FORBIDDEN] = edge.forbidden();
        } else if (move.test() instanceof Test.Mark mark) {
            moves[at + KIND] = MARK;
            moves[at + WHAT] = mark.mark();
        } else if (move.test() != null) {
            moves[at + KIND] = TOKEN;
            moves[at + WHAT] = tests.size();
            tests.add(move.test());
        }
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

    /** All moves, {@link #COLUMNS} numbers each. Not to be written to. */
    int[] moves() {
        return moves;
    }

    /** Where the moves of a state begin; those of the next begin where they end. */
    int from(int state) {
        return from[state];
    }

    /** The test of a move that takes a token. */
    Test test(int number) {
        return tests[number];
    }

    /** Tests that consume nothing. */
    Test[] guards(int number) {
        return guards[number];
    }

    /**
     * A move to another state by an edge or token that passes the test.
     *
     * @param test null where a match may end; such a move leads nowhere
     * @param capture slot that keeps what passed, or -1
     * @param guards tests that consume nothing and must hold first
     */
    private record Move(@Nullable Test test, int target, int capture, List<Test> guards) {}

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

        List<List<Move>> moves(int start) {
            number(start);
            List<List<Move>> moves = new ArrayList<>();
            for (int i = 0; i < states.size(); i++) {
                List<Move> found = new ArrayList<>();
                reach(states.get(i), List.of(), new boolean[arcs.size()], found);
                moves.add(found);
            }
            return moves;
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
                into.add(new Move(null, -1, -1, guards));
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
                    into.add(new Move(test, number(arc.target()), arc.capture(), guards));
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

package marsad.rule;

import java.util.ArrayList;
import java.util.List;
import marsad.lexicon.ImageIn;
import marsad.lexicon.ImageOut;

/** The tests of automata as numbers: first the kind, then what it holds. */
final class TestImage {
    private static final int EDGE = 0;
    private static final int NUMBER = 1;
    private static final int MARK = 2;
    private static final int ANY = 3;
    private static final int START = 4;
    private static final int END = 5;
    private static final int NOT = 6;
    private static final int AFTER = 7;

    private TestImage() {}

    static void write(List<? extends Test> tests, ImageOut out) {
        out.number(tests.size());
        tests.forEach(test -> write(test, out));
    }

    private static void write(Test test, ImageOut out) {
        if (test instanceof Test.Edge edge) {
            out.number(EDGE);
            out.numbers(new int[] {edge.symbol(), edge.id(), edge.required(), edge.forbidden()});
        } else if (test instanceof Test.Number number) {
            out.number(NUMBER);
            out.longs(new long[] {number.least(), number.most()});
        } else if (test instanceof Test.Mark mark) {
            out.number(MARK);
            out.number(mark.mark());
        } else if (test instanceof Test.Any any) {
            out.number(ANY);
            out.number(any.marks() ? 1 : 0);
            write(any.but(), out);
        } else if (test instanceof Test.Not not) {
            out.number(NOT);
            write(not.edges(), out);
            write(not.others(), out);
        } else if (test instanceof Test.After after) {
            out.number(AFTER);
            out.number(after.wanted() ? 1 : 0);
            write(after.tests(), out);
        } else {
            out.number(test instanceof Test.Start ? START : END);
        }
    }

    static List<Test> read(ImageIn in) {
        int size = in.number();
        List<Test> tests = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            tests.add(test(in));
        }
        return List.copyOf(tests);
    }

    private static Test test(ImageIn in) {
        int kind = in.number();
        return switch (kind) {
            case EDGE -> edge(in.numbers());
            case NUMBER -> number(in.longs());
            case MARK -> new Test.Mark((char) in.number());
            case ANY -> new Test.Any(in.number() != 0, edges(in));
            case START -> new Test.Start();
            case END -> new Test.End();
            case NOT -> Test.Not.of(edges(in), read(in));
            case AFTER -> after(in.number() != 0, read(in));
            default -> throw new IllegalArgumentException("an image holds no test " + kind);
        };
    }

    private static Test.Edge edge(int[] columns) {
        return new Test.Edge(columns[0], columns[1], columns[2], columns[3]);
    }

    private static Test.Number number(long[] range) {
        return new Test.Number(range[0], range[1]);
    }

    private static Test.After after(boolean wanted, List<Test> tests) {
        return new Test.After(tests, wanted);
    }

    private static List<Test.Edge> edges(ImageIn in) {
        List<Test.Edge> edges = new ArrayList<>();
        read(in).forEach(test -> edges.add((Test.Edge) test));
        return List.copyOf(edges);
    }
}

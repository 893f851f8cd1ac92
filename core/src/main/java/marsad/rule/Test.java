package marsad.rule;

import java.util.List;
import marsad.lexicon.Lattice;

/** What one step of a pattern asks of an edge or a token. */
sealed interface Test {
    /**
     * An edge with a symbol.
     *
     * @param id number of the entry's id, or -1 for any
     * @param required feature bits that must be set
     * @param forbidden feature bits that must not
     */
    record Edge(int symbol, int id, int required, int forbidden) implements Test {
        /** The bit that such an edge sets in the signature of its token. */
        long signature() {
            return Lattice.signatureOf(symbol);
        }
    }

    /** A number token of {@code least} to {@code most}; a value above {@code most} never matches. */
    record Number(long least, long most) implements Test {}

    /** The single mark. */
    record Mark(char mark) implements Test {}

    /**
     * Any token of the sentence but those at which one of the edges begins; marks only if {@code marks}.
     *
     * @param signature all bits of these edges
     */
    record Any(boolean marks, List<Edge> but, long signature) implements Test {
        Any(boolean marks, List<Edge> but) {
            this(marks, List.copyOf(but), Test.signature(but));
        }
    }

    /** Consumes nothing: at the beginning of a sentence. */
    record Start() implements Test {}

    /** Consumes nothing: at the end of a sentence, its stop aside. */
    record End() implements Test {}

    /**
     * Consumes nothing: none of the tests holds here.
     *
     * @param others those of the tests that look at the token itself
     * @param signature all bits of the edges among the tests
     */
    record Not(List<Edge> edges, List<Test> others, long signature) implements Test {
        static Not of(List<Test> tests) {
            List<Edge> edges = tests.stream()
                    .filter(Edge.class::isInstance)
                    .map(Edge.class::cast)
                    .toList();
            List<Test> others =
                    tests.stream().filter(test -> !(test instanceof Edge)).toList();
            return of(edges, others);
        }

        static Not of(List<Edge> edges, List<Test> others) {
            return new Not(edges, others, Test.signature(edges));
        }
    }

    /**
     * Consumes nothing: one of the tests holds of what stands just before, or none does.
     *
     * @param wanted whether one must hold
     */
    record After(List<Test> tests, boolean wanted) implements Test {}

    private static long signature(List<Edge> edges) {
        long signature = 0;
        for (Edge edge : edges) {
            signature |= edge.signature();
        }
        return signature;
    }
}

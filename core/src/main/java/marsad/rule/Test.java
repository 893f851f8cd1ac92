package marsad.rule;

import java.util.List;

/** What one step of a pattern asks of an edge or a token. */
sealed interface Test {
    /**
     * An edge with a symbol.
     *
     * @param id the entry's id, or empty for any
     * @param required feature bits that must be set
     * @param forbidden feature bits that must not
     */
    record Edge(int symbol, String id, int required, int forbidden) implements Test {}

    /** A number token of {@code least} to {@code most}; a value above {@code most} never matches. */
    record Number(long least, long most) implements Test {}

    /** The single mark. */
    record Mark(char mark) implements Test {}

    /** Any token of the sentence but those at which one of the edges begins; marks only if {@code marks}. */
    record Any(boolean marks, List<Edge> but) implements Test {}

    /** Consumes nothing: at the beginning of a sentence. */
    record Start() implements Test {}

    /** Consumes nothing: at the end of a sentence, its stop aside. */
    record End() implements Test {}

    /** Consumes nothing: none of the tests holds here. */
    record Not(List<Test> tests) implements Test {}

    /**
     * Consumes nothing: one of the tests holds of what stands just before, or none does.
     *
     * @param wanted whether one must hold
     */
    record After(List<Test> tests, boolean wanted) implements Test {}
}

package marsad.actor;

import marsad.lang.Language;
import marsad.lexicon.Lattice;
import marsad.text.Text;

/**
 * Tells from the words beside a doubtful name of a state, one that is also a word or a town elsewhere, that the state is
 * meant: a preposition of place, an act of speech or another state before it, an office before an adjective.
 */
final class StateContext {
    private static final int LONGEST_BEFORE = 4;

    private final int[] places;
    private final int[] holders;
    private final int state;
    private final int and;
    private final int def;
    private final int in;

    StateContext(Language language) {
        places = symbols(language, "in", "prep", "cue");
        holders = symbols(language, "office", "body", "counterpart");
        state = language.symbol("state");
        and = language.feature("and");
        def = language.feature("def");
        in = language.feature("bi");
    }

    private static int[] symbols(Language language, String... classes) {
        int[] symbols = new int[classes.length];
        for (int i = 0; i < classes.length; i++) {
            symbols[i] = language.symbol(classes[i]);
        }
        return symbols;
    }

    boolean vouches(Lattice lattice, int edge, boolean adjective) {
        int from = lattice.from(edge);
        if (adjective) {
            int holder = before(lattice, from, holders);
            return holder >= 0 && (lattice.has(edge, def) || !lattice.has(holder, def));
        }
        return lattice.has(edge, in)
                || before(lattice, from, places) >= 0
                || lattice.has(edge, and) && certainBefore(lattice, from)
                || certainAfter(lattice, lattice.to(edge));
    }

    /** An edge of one of some classes that ends where a token begins, or -1. */
    private static int before(Lattice lattice, int token, int[] classes) {
        Text text = lattice.text();
        for (int from = token - 1; from >= Math.max(0, token - LONGEST_BEFORE); from--) {
            for (int edge = lattice.first(from); edge >= 0; edge = lattice.next(edge)) {
                if (lattice.to(edge) == token
                        && text.sentenceOf(from) == text.sentenceOf(token)
                        && contains(classes, lattice.symbol(edge))) {
                    return edge;
                }
            }
        }
        return -1;
    }

    private static boolean contains(int[] classes, int symbol) {
        for (int one : classes) {
            if (one == symbol) {
                return true;
            }
        }
        return false;
    }

    private boolean certainBefore(Lattice lattice, int token) {
        int edge = before(lattice, token, new int[] {state});
        return edge >= 0 && !lattice.entry(edge).is("ambiguous", "yes");
    }

    private boolean certainAfter(Lattice lattice, int token) {
        int edge = token < lattice.text().size() ? lattice.longestWith(token, state, and) : -1;
        return edge >= 0 && !lattice.entry(edge).is("ambiguous", "yes");
    }
}

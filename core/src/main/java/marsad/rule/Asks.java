package marsad.rule;

import java.util.List;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;

/** Answers what the steps of patterns ask of the edges and tokens of one text. */
final class Asks {
    /** The longest phrase, in tokens, that a step may ask not to stand before it. */
    private static final int LONGEST_BEFORE = 3;

    private final Lattice lattice;
    private final Text text;

    Asks(Lattice lattice) {
        this.lattice = lattice;
        this.text = lattice.text();
    }

    private boolean passes(Test.Edge wanted, int edge) {
        return lattice.symbol(edge) == wanted.symbol()
                && passes(edge, wanted.id(), wanted.required(), wanted.forbidden());
    }

    /** Whether an edge has what a step asks for beside its symbol; an id of -1 stands for any. */
    boolean passes(int edge, int id, int required, int forbidden) {
        int features = lattice.features(edge);
        return (features & required) == required && (features & forbidden) == 0 && (id < 0 || lattice.id(edge) == id);
    }

    /** Whether a step that takes a token, not an edge, takes this one. */
    boolean takes(Test test, int token) {
        if (test instanceof Test.Number number) {
            return text.kind(token) == Token.NUMBER && inRange(token, number);
        }
        if (test instanceof Test.Mark mark) {
            return text.isMark(token, mark.mark());
        }
        Test.Any any = (Test.Any) test;
        if (text.kind(token) == Token.BREAK || text.kind(token) == Token.MARK && !any.marks()) {
            return false;
        }
        return !oneAt(any.but(), any.signature(), token);
    }

    /** Whether one of some edges, with these bits in all, begins at a token. */
    private boolean oneAt(List<Test.Edge> edges, long signature, int token) {
        if ((lattice.signature(token) & signature) == 0) {
            return false;
        }
        for (int i = 0; i < edges.size(); i++) {
            if (edgeAt(edges.get(i), token)) {
                return true;
            }
        }
        return false;
    }

    private boolean edgeAt(Test.Edge wanted, int token) {
        if ((lattice.signature(token) & wanted.signature()) == 0) {
            return false;
        }
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (passes(wanted, edge)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a step asks without taking anything holds at a token, or behind the last of a sentence. */
    boolean holds(Test test, int token, int sentence) {
        if (test instanceof Test.Start) {
            return token == text.sentenceStart(sentence);
        }
        if (test instanceof Test.End) {
            int end = text.sentenceEnd(sentence);
            return token >= end || token == end - 1 && text.kind(token) != Token.WORD;
        }
        if (test instanceof Test.After after) {
            return endsHere(after, token, sentence) == after.wanted();
        }
        return token >= text.size() || text.sentenceOf(token) != sentence || !anyHere((Test.Not) test, token);
    }

    private boolean anyHere(Test.Not not, int token) {
        if (oneAt(not.edges(), not.signature(), token)) {
            return true;
        }
        for (int i = 0; i < not.others().size(); i++) {
            if (takes(not.others().get(i), token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an edge or number that the test names ends just before a token, in the same sentence. */
    private boolean endsHere(Test.After test, int token, int sentence) {
        int first = Math.max(text.sentenceStart(sentence), token - LONGEST_BEFORE);
        for (int from = token - 1; from >= first; from--) {
            for (Test wanted : test.tests()) {
                if (wanted instanceof Test.Edge edge
                        ? edgeFrom(edge, from, token)
                        : from == token - 1 && takes(wanted, from)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean edgeFrom(Test.Edge wanted, int from, int to) {
        if ((lattice.signature(from) & wanted.signature()) == 0) {
            return false;
        }
        for (int edge = lattice.first(from); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.to(edge) == to && passes(wanted, edge)) {
                return true;
            }
        }
        return false;
    }

    private boolean inRange(int token, Test.Number number) {
        long value = 0;
        char[] chars = text.folded();
        for (int i = text.start(token); i < text.end(token); i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return number.most() == Long.MAX_VALUE;
            }
            value = value * 10 + chars[i] - '0';
            if (value > number.most()) {
                return false;
            }
        }
        return value >= number.least();
    }
}

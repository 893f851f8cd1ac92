package marsad.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import marsad.lexicon.Lattice;
import marsad.text.Text;
import marsad.text.Token;

/**
 * Runs the automata of a rule set over a lattice. From each token on, a state is entered at most once per later token,
 * so the time is linear in the text for a given rule set whatever the text says; no match is longer than
 * {@link #WINDOW} tokens. One matcher serves one thread.
 */
public final class Matcher {
    /** The longest match, in tokens. */
    public static final int WINDOW = 96;

    /** The longest phrase, in tokens, that a step may ask not to stand before it. */
    private static final int LONGEST_BEFORE = 3;

    private final RuleSet rules;
    private final Lattice lattice;
    private final Text text;
    private int[] visited = {};
    private int stamp;
    private final int[] triedAt;
    private int origin;
    private int sentence;
    /** By symbol, the last token at which an edge with it begins, up to the end of {@link #heldSentence}. */
    private final int[] last;

    private int heldSentence = -1;

    private int[] captured = {};
    private int opening;
    private int bestEnd;
    private int bestOpening;
    private int[] bestCaptured = {};

    public Matcher(RuleSet rules, Lattice lattice) {
        this.rules = rules;
        this.lattice = lattice;
        this.text = lattice.text();
        this.triedAt = new int[rules.rules().size()];
        this.last = new int[lattice.symbols()];
    }

    /**
     * The matches of one phase that do not overlap: from left to right, at each token the longest, among equals the rule
     * that stands first in its file.
     */
    public List<Match> longest(int phase) {
        List<Match> found = new ArrayList<>();
        Arrays.fill(triedAt, -1);
        Arrays.fill(last, -1);
        heldSentence = -1;
        int token = 0;
        while (token < text.size()) {
            List<Match> here = at(token, phase);
            Match best = null;
            for (Match match : here) {
                if (best == null || match.to() > best.to() || match.to() == best.to() && match.order() < best.order()) {
                    best = match;
                }
            }
            if (best != null) {
                found.add(best);
                token = best.to();
            } else {
                token++;
            }
        }
        return found;
    }

    /** Every match of one phase: for each rule and token the longest. In order of tokens, then of the file. */
    public List<Match> all(int phase) {
        return all(phase, 0, text.size());
    }

    /** As {@link #all(int)}, of the matches that begin at the tokens {@code from} to {@code to} (exclusive). */
    public List<Match> all(int phase, int from, int to) {
        List<Match> found = new ArrayList<>();
        Arrays.fill(triedAt, -1);
        Arrays.fill(last, -1);
        heldSentence = -1;
        for (int token = from; token < to; token++) {
            List<Match> here = at(token, phase);
            if (here.size() > 1) {
                here.sort(Comparator.comparingInt(Match::order));
            }
            found.addAll(here);
        }
        return found;
    }

    private List<Match> at(int token, int phase) {
        List<Match> found = NOTHING;
        if (lattice.hidden(token)) {
            return found;
        }
        boolean startable = (lattice.signature(token) & rules.startSignature()) != 0;
        for (int edge = startable ? lattice.first(token) : -1; edge >= 0; edge = lattice.next(edge)) {
            for (RuleSet.Starter starter : rules.startingWith(lattice.symbol(edge))) {
                if (triedAt[starter.rule()] != token && passes(starter.test(), edge)) {
                    found = attempt(starter.rule(), token, phase, found);
                }
            }
        }
        if (text.kind(token) == Token.NUMBER) {
            found = attemptAll(rules.startingWithNumber(), token, phase, found);
        } else if (text.kind(token) == Token.MARK) {
            found = attemptAll(rules.startingWithMark(), token, phase, found);
        }
        return attemptAll(rules.startingWithAny(), token, phase, found);
    }

    private static final List<Match> NOTHING = List.of();

    private List<Match> attemptAll(int[] candidates, int token, int phase, List<Match> found) {
        List<Match> all = found;
        for (int r : candidates) {
            if (triedAt[r] != token) {
                all = attempt(r, token, phase, all);
            }
        }
        return all;
    }

    private List<Match> attempt(int r, int token, int phase, List<Match> found) {
        triedAt[r] = token;
        Rule rule = rules.rules().get(r);
        hold(text.sentenceOf(token));
        if (rule.phase() != phase || !possible(rule.automaton().needs(), token) || !run(rule, token)) {
            return found;
        }
        List<Match> all = found.isEmpty() ? new ArrayList<>(4) : found;
        all.add(new Match(rule, r, token, bestEnd, bestOpening, bestCaptured));
        return all;
    }

    /** Notes which symbols a sentence holds, and where last. */
    private void hold(int of) {
        if (of == heldSentence) {
            return;
        }
        heldSentence = of;
        for (int token = text.sentenceStart(of); token < text.sentenceEnd(of); token++) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                last[lattice.symbol(edge)] = token;
            }
        }
    }

    /** Whether the sentence holds what a rule needs from a token on. */
    private boolean possible(int[][] needs, int token) {
        for (int[] set : needs) {
            if (!holdsOne(set, token)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsOne(int[] set, int token) {
        for (int symbol : set) {
            if (last[symbol] >= token) {
                return true;
            }
        }
        return false;
    }

    private boolean run(Rule rule, int token) {
        if (visited.length == 0) {
            visited = new int[rules.mostStates() * (WINDOW + 1)];
        }
        stamp++;
        origin = token;
        sentence = text.sentenceOf(token);
        bestEnd = -1;
        opening = Match.NONE;
        if (captured.length != rule.captures().size()) {
            captured = new int[rule.captures().size()];
        }
        Arrays.fill(captured, Match.NONE);
        walk(rule.automaton(), 0, token);
        return bestEnd > token;
    }

    private void walk(Automaton automaton, int state, int token) {
        int key = state * (WINDOW + 1) + token - origin;
        if (visited[key] == stamp) {
            return;
        }
        visited[key] = stamp;
        boolean readable = readable(token);
        long signature = readable ? lattice.signature(token) : 0;
        for (Automaton.Move move : automaton.moves(state)) {
            Test test = move.test();
            if (test == null) {
                end(move, token);
            } else if (readable
                    && (test instanceof Test.Edge ? (signature & move.signature()) != 0 : true)
                    && allHold(move.guards(), token)) {
                step(automaton, move, test, token);
            }
        }
    }

    private void end(Automaton.Move move, int token) {
        if (token > bestEnd && allHold(move.guards(), token)) {
            bestEnd = token;
            bestOpening = opening;
            bestCaptured = captured.clone();
        }
    }

    private boolean allHold(List<Test> guards, int token) {
        for (int i = 0; i < guards.size(); i++) {
            if (!holds(guards.get(i), token)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a match may take the token: inside its sentence and window, and not hidden. */
    private boolean readable(int token) {
        return token < text.size()
                && token - origin < WINDOW
                && text.sentenceOf(token) == sentence
                && !lattice.hidden(token);
    }

    private void step(Automaton automaton, Automaton.Move move, Test test, int token) {
        if (test instanceof Test.Edge wanted) {
            for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
                if (passes(wanted, edge) && lattice.to(edge) - origin <= WINDOW) {
                    opening = token == origin ? edge : opening;
                    go(automaton, move, edge, lattice.to(edge));
                }
            }
        } else if (takes(test, token)) {
            opening = token == origin ? Match.NONE : opening;
            go(automaton, move, Match.token(token), token + 1);
        }
    }

    private void go(Automaton automaton, Automaton.Move move, int capture, int to) {
        if (move.capture() < 0) {
            walk(automaton, move.target(), to);
            return;
        }
        int before = captured[move.capture()];
        captured[move.capture()] = capture;
        walk(automaton, move.target(), to);
        captured[move.capture()] = before;
    }

    private boolean passes(Test.Edge wanted, int edge) {
        return lattice.symbol(edge) == wanted.symbol()
                && (lattice.features(edge) & wanted.required()) == wanted.required()
                && (lattice.features(edge) & wanted.forbidden()) == 0
                && (wanted.id() < 0 || lattice.id(edge) == wanted.id());
    }

    private boolean takes(Test test, int token) {
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

    private boolean holds(Test test, int token) {
        if (test instanceof Test.Start) {
            return token == text.sentenceStart(sentence);
        }
        if (test instanceof Test.End) {
            int end = text.sentenceEnd(sentence);
            return token >= end || token == end - 1 && text.kind(token) != Token.WORD;
        }
        if (test instanceof Test.After after) {
            return endsHere(after, token) == after.wanted();
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
    private boolean endsHere(Test.After test, int token) {
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

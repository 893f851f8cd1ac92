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

    private final RuleSet rules;
    private final Lattice lattice;
    private final Text text;
    private final Asks asks;
    private final Visits visits = new Visits();
    private final int[] triedAt;
    /** By rule, the sentence last asked for what it needs, and in the lowest bit the answer. */
    private final int[] askedIn;

    private final int[] captured;
    private final int[] bestCaptured;
    private int origin;
    private int sentence;
    private int opening;
    private int bestEnd;
    private int bestOpening;

    public Matcher(RuleSet rules, Lattice lattice) {
        this.rules = rules;
        this.lattice = lattice;
        this.text = lattice.text();
        this.asks = new Asks(lattice);
        this.triedAt = new int[rules.rules().size()];
        this.askedIn = new int[rules.rules().size()];
        this.captured = new int[rules.mostCaptures()];
        this.bestCaptured = new int[rules.mostCaptures()];
    }

    /**
     * The matches of one phase that do not overlap: from left to right, at each token the longest, among equals the rule
     * that stands first in its file.
     */
    public List<Match> longest(int phase) {
        List<Match> found = new ArrayList<>();
        List<Match> here = new ArrayList<>();
        begin();
        int token = 0;
        while (token < text.size()) {
            here.clear();
            at(token, phase, here);
            Match best = null;
            for (int i = 0; i < here.size(); i++) {
                best = best == null ? here.get(i) : better(best, here.get(i));
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

    private static Match better(Match a, Match b) {
        return b.to() > a.to() || b.to() == a.to() && b.order() < a.order() ? b : a;
    }

    /** Every match of one phase: for each rule and token the longest. In order of tokens, then of the file. */
    public List<Match> all(int phase) {
        return all(phase, 0, text.size());
    }

    /** As {@link #all(int)}, of the matches that begin at the tokens {@code from} to {@code to} (exclusive). */
    public List<Match> all(int phase, int from, int to) {
        List<Match> found = new ArrayList<>();
        begin();
        for (int token = from; token < to; token++) {
            int before = found.size();
            at(token, phase, found);
            if (found.size() > before + 1) {
                found.subList(before, found.size()).sort(Comparator.comparingInt(Match::order));
            }
        }
        return found;
    }

    /** Forgets what was tried: the lattice may hold more now. */
    private void begin() {
        Arrays.fill(triedAt, -1);
        Arrays.fill(askedIn, -1);
    }

    private void at(int token, int phase, List<Match> found) {
        if (lattice.hidden(token)) {
            return;
        }
        if (rules.opensWith(lattice.signature(token), phase)) {
            withEdges(token, phase, found);
        }
        if (text.kind(token) == Token.NUMBER) {
            attemptAll(rules.startingWithNumber(), token, phase, found);
        } else if (text.kind(token) == Token.MARK) {
            attemptAll(rules.startingWithMark(), token, phase, found);
        }
        attemptAll(rules.startingWithAny(), token, phase, found);
    }

    private void withEdges(int token, int phase, List<Match> found) {
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            int[] ways = rules.startingWith(lattice.symbol(edge), phase);
            long follows = ways.length == 0 ? 0 : lattice.signature(lattice.to(edge));
            for (int way = 0; way < ways.length; way += RuleSet.COLUMNS) {
                int rule = ways[way + RuleSet.RULE];
                long second = rules.second(ways[way + RuleSet.SECOND]);
                if (((second & follows) != 0 || second == RuleSet.ANYTHING)
                        && triedAt[rule] != token
                        && asks.passes(
                                edge,
                                ways[way + RuleSet.ID],
                                ways[way + RuleSet.REQUIRED],
                                ways[way + RuleSet.FORBIDDEN])) {
                    attempt(rule, token, found);
                }
            }
        }
    }

    private void attemptAll(int[] candidates, int token, int phase, List<Match> found) {
        for (int rule : candidates) {
            if (triedAt[rule] != token && rules.phaseOf(rule) == phase) {
                attempt(rule, token, found);
            }
        }
    }

    private void attempt(int number, int token, List<Match> found) {
        triedAt[number] = token;
        Rule rule = rules.rules().get(number);
        sentence = text.sentenceOf(token);
        if (possible(number, rule) && run(rule, token)) {
            int[] kept = Arrays.copyOf(bestCaptured, rule.captures().size());
            found.add(new Match(rule, number, token, bestEnd, bestOpening, kept));
        }
    }

    /** Whether the sentence holds what a rule needs; found out once for a sentence. */
    private boolean possible(int number, Rule rule) {
        if (askedIn[number] >>> 1 != sentence) {
            askedIn[number] = sentence << 1 | (holdsAll(rule.automaton().needs()) ? 1 : 0);
        }
        return (askedIn[number] & 1) != 0;
    }

    private boolean holdsAll(int[][] needs) {
        for (int[] set : needs) {
            if (!holdsOne(set)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsOne(int[] set) {
        for (int symbol : set) {
            if (lattice.holds(sentence, symbol)) {
                return true;
            }
        }
        return false;
    }

    private boolean run(Rule rule, int token) {
        visits.clear();
        origin = token;
        bestEnd = -1;
        opening = Match.NONE;
        Arrays.fill(captured, 0, rule.captures().size(), Match.NONE);
        walk(rule.automaton(), 0, token);
        return bestEnd > token;
    }

    private void walk(Automaton automaton, int state, int token) {
        if (!visits.add(state * (WINDOW + 1) + token - origin)) {
            return;
        }
        int[] moves = automaton.moves();
        int to = automaton.from(state + 1);
        boolean readable = readable(token);
        long signature = readable ? lattice.signature(token) : 0;
        int mark = readable ? text.mark(token) : Text.NO_MARK;
        for (int move = automaton.from(state); move < to; move += Automaton.COLUMNS) {
            int kind = moves[move + Automaton.KIND];
            if (kind == Automaton.EDGE) {
                if ((signature & Lattice.signatureOf(moves[move + Automaton.WHAT])) != 0
                        && allHold(automaton, moves[move + Automaton.GUARDS], token)) {
                    takeEdges(automaton, move, token);
                }
            } else if (kind == Automaton.MARK) {
                if (mark == moves[move + Automaton.WHAT] && allHold(automaton, moves[move + Automaton.GUARDS], token)) {
                    takeToken(automaton, move, token);
                }
            } else if (kind == Automaton.TOKEN) {
                if (readable
                        && allHold(automaton, moves[move + Automaton.GUARDS], token)
                        && asks.takes(automaton.test(moves[move + Automaton.WHAT]), token)) {
                    takeToken(automaton, move, token);
                }
            } else if (token > bestEnd && allHold(automaton, moves[move + Automaton.GUARDS], token)) {
                bestEnd = token;
                bestOpening = opening;
                System.arraycopy(captured, 0, bestCaptured, 0, captured.length);
            }
        }
    }

    private void takeEdges(Automaton automaton, int move, int token) {
        int[] moves = automaton.moves();
        int symbol = moves[move + Automaton.WHAT];
        int id = moves[move + Automaton.ID];
        int required = moves[move + Automaton.REQUIRED];
        int forbidden = moves[move + Automaton.FORBIDDEN];
        for (int edge = lattice.first(token); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) == symbol
                    && asks.passes(edge, id, required, forbidden)
                    && lattice.to(edge) - origin <= WINDOW) {
                opening = token == origin ? edge : opening;
                go(automaton, move, edge, lattice.to(edge));
            }
        }
    }

    private void takeToken(Automaton automaton, int move, int token) {
        opening = token == origin ? Match.NONE : opening;
        go(automaton, move, Match.token(token), token + 1);
    }

    private void go(Automaton automaton, int move, int capture, int to) {
        int slot = automaton.moves()[move + Automaton.CAPTURE];
        int target = automaton.moves()[move + Automaton.TARGET];
        if (slot < 0) {
            walk(automaton, target, to);
            return;
        }
        int before = captured[slot];
        captured[slot] = capture;
        walk(automaton, target, to);
        captured[slot] = before;
    }

    /** Whether the guards with a number all hold; -1 stands for none. */
    private boolean allHold(Automaton automaton, int number, int token) {
        if (number >= 0) {
            for (Test guard : automaton.guards(number)) {
                if (!asks.holds(guard, token, sentence)) {
                    return false;
                }
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
}

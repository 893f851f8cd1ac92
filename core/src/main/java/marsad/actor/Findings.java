package marsad.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.rule.Match;

/** The mentions of one report found so far, and the tokens that names of persons have used up. */
final class Findings {
    private final Reading reading;
    private final Lattice lattice;
    private final int proclitics;
    private final List<Found> found = new ArrayList<>();
    private final BitSet covered = new BitSet();

    Findings(Reading reading, int proclitics) {
        this.reading = reading;
        this.lattice = reading.lattice();
        this.proclitics = proclitics;
    }

    List<Found> all(UnaryOperator<Found> last) {
        found.replaceAll(last);
        return found;
    }

    void add(Found one) {
        found.add(one);
    }

    void addAll(List<Found> more) {
        found.addAll(more);
    }

    /** Adds what the phrase of a match names; the name itself is {@code span}. */
    void add(Match match, int to, Span span, Entity entity, boolean named) {
        add(match, to, span, entity, named, true);
    }

    /** The same of what perhaps can neither speak nor act where it stands. */
    void add(Match match, int to, Span span, Entity entity, boolean named, boolean party) {
        Span phrase = phrase(match, to).union(span);
        Mention mention = new Mention(span, phrase, entity, named, match.rule().id());
        found.add(new Found(mention, match.from(), to, party, features(match.opening())));
    }

    /** Adds what one edge of the lattice names. */
    void add(int edge, Entity entity, boolean named, String rule, boolean party) {
        Span span = lattice.span(edge);
        Mention mention = new Mention(span, span, entity, named, rule);
        found.add(new Found(mention, lattice.from(edge), lattice.to(edge), party, lattice.features(edge)));
    }

    /** The words of a match up to a token, without what is joined to the first one. */
    Span phrase(Match match, int to) {
        int edge = match.opening();
        int start = edge >= 0 ? lattice.start(edge) : reading.text().start(match.from());
        return reading.text().foldedSpan(start, reading.text().end(to - 1));
    }

    /** The clitics before a phrase, by the reading of its first word that took part in it. */
    private int features(int edge) {
        return edge < 0 ? 0 : lattice.features(edge) & proclitics;
    }

    void cover(int from, int to) {
        covered.set(from, to);
    }

    boolean covered(int token) {
        return covered.get(token);
    }

    /** Whether tokens stand inside a phrase that can speak and act. */
    boolean inPhrase(int from, int to) {
        for (Found f : found) {
            if (f.from() <= from && to <= f.to() && f.party()) {
                return true;
            }
        }
        return false;
    }
}

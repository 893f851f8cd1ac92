package marsad.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import marsad.clause.Stretch;
import marsad.clause.Subject;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Position;
import marsad.model.Speaker;
import marsad.model.Statement;
import marsad.rule.Match;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** The positions of one report. */
final class Positions {
    /** Whom one calls on may stand before what one calls for, in so many tokens. */
    private static final int ADDRESSEE = 8;

    /** Words after a verbal noun and its holder that tell how firm the stance is. */
    private static final int ADJECTIVES = 3;

    private final Terms terms;
    private final Reading reading;
    private final Lattice lattice;
    private final Text text;
    private final List<Mention> mentions;
    private final Holders holders;
    private final Target target;
    private final List<Position> found = new ArrayList<>();

    Positions(Terms terms, Reading reading, List<Mention> mentions, List<Statement> statements) {
        this.terms = terms;
        this.reading = reading;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.mentions = mentions;
        holders = new Holders(terms, reading, mentions, statements);
        target = new Target(terms, reading, mentions);
    }

    List<Position> find() {
        for (Match match : reading.matcher("position").all(1)) {
            consider(match);
        }
        return found;
    }

    private void consider(Match match) {
        int word = match.edgeOf("stance");
        Position.Stance stance = stance(word, verb(match));
        Statement around = holders.statement(lattice.from(word));
        if (stance == null
                || asked(lattice.from(word))
                || around != null && around.stance().equals("deny")) {
            return;
        }
        Subject holder = holder(match, word);
        if (holders.all(holder.who())) {
            take(match, word, stance, holder);
        }
    }

    private Subject holder(Match match, int word) {
        return switch (match.rule().gives().kind()) {
            case "verb" -> holders.ofVerb(word);
            case "own" -> holders.ofPronoun(word);
            default -> named(match.edgeOf("holder"));
        };
    }

    private Subject named(int party) {
        Entity entity = mentions.get(lattice.value(party)).entity();
        return new Subject(Speaker.of(entity, null), lattice.from(party), lattice.to(party));
    }

    private void take(Match match, int word, Position.Stance stance, Subject holder) {
        Stretch sentence = holders.sentence(lattice.from(word));
        int after = Math.max(lattice.to(word), holder.to() > sentence.to() ? -1 : holder.to());
        int begin = target.begin(after, sentence.to(), takes(match, word, stance), reach(match));
        int end = begin < sentence.to() ? target.end(begin, sentence.to()) : begin;
        if (end <= begin
                || holders.alsoNoun(word) && verb(match) && target.prefixed(begin)
                || lattice.entry(word).is("toward", "party") && target.entity(begin, end) == null) {
            return;
        }
        int from = holder.from() >= 0 ? Math.min(holder.from(), lattice.from(word)) : lattice.from(word);
        for (Entity entity : holder.who().entities()) {
            found.add(new Position(
                    reading.trimmed(from, end),
                    Objects.requireNonNull(holders.code(entity)),
                    entity,
                    stance,
                    reading.trimmed(begin, end),
                    target.entity(begin, end),
                    match.rule().id()));
        }
    }

    private static boolean verb(Match match) {
        return match.rule().gives().kind().equals("verb");
    }

    private static int reach(Match match) {
        return verb(match) ? ADDRESSEE : ADJECTIVES;
    }

    /** What may stand before the target: a verbal noun has its object after "to", or bare where none could be its holder. */
    private List<String> takes(Match match, int word, Position.Stance stance) {
        List<String> takes = List.of(lattice.entry(word).need("takes").split(","));
        if (verb(match) || !takes.contains("obj")) {
            return takes;
        }
        return stance == Position.Stance.OPPOSE ? List.of("obj", "li") : List.of("li");
    }

    /** What a word says, turned round where it is denied; null where it says nothing sure. */
    private Position.@Nullable Stance stance(int word, boolean verb) {
        Entry entry = lattice.entry(word);
        Position.Stance stance = Position.Stance.valueOf(
                entry.need("stance").toUpperCase(Locale.ROOT).replace('-', '_'));
        int before = lattice.from(word) - 1;
        int modal = before < 0 ? -1 : lattice.longest(before, terms.modal());
        if (modal < 0) {
            return entry.is("only", "negated") ? null : stance;
        }
        if (!lattice.entry(modal).is("status", "denied") || entry.is("only", "negated") && !verb) {
            return null;
        }
        return switch (stance) {
            case SUPPORT -> Position.Stance.OPPOSE;
            case OPPOSE -> Position.Stance.NEUTRAL;
            case NEUTRAL, CALLS_FOR -> null;
        };
    }

    private boolean asked(int token) {
        int end = text.sentenceEnd(text.sentenceOf(token));
        return end > 0 && (text.isMark(end - 1, '\u061F') || text.isMark(end - 1, '?'));
    }
}

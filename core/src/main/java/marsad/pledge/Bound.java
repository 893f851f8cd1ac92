package marsad.pledge;

import java.util.ArrayList;
import java.util.List;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Speaker;
import marsad.model.Statement;
import marsad.text.Text;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds who is bound by a promise: the subject of its verb, else who speaks. */
final class Bound {
    /** How far after its verb a subject may begin, in tokens. */
    private static final int AFTER = 2;

    /** How far before its verb a subject may end, in tokens. */
    private static final int BEFORE = 4;

    /** The longest subject and what may stand between it and its verb, in tokens. */
    private static final int LONGEST = 16;

    private final Terms terms;
    private final Lattice lattice;
    private final Text text;
    private final List<Mention> mentions;

    Bound(Terms terms, Reading reading, List<Mention> mentions) {
        this.terms = terms;
        this.lattice = reading.lattice();
        this.text = reading.text();
        this.mentions = mentions;
    }

    /**
     * A subject with its tokens.
     *
     * @param from first token of the subject when it stands before its verb, else -1
     */
    record Subject(Speaker who, int from) {
        static final Subject NONE = new Subject(Speaker.UNKNOWN, -1);
    }

    Subject of(Promise promise, int from, @Nullable Statement statement) {
        int verb = promise.verb();
        boolean self = verb < 0 || lattice.has(verb, terms.first());
        if (!self) {
            Subject named = named(promise, from);
            if (named.who().known()) {
                return named;
            }
        }
        if (statement != null) {
            if (promise.deed() && !self && !meansSpeaker(verb, statement)) {
                return Subject.NONE;
            }
            boolean can = statement.speaker().entities().stream().allMatch(Bound::binds);
            return can ? new Subject(statement.speaker(), -1) : Subject.NONE;
        }
        return self || !promise.deed() ? anyBefore(promise.match().from(), from) : Subject.NONE;
    }

    /** Whether a verb in the third person without a named subject can be about the speaker. */
    private boolean meansSpeaker(int verb, Statement statement) {
        int before = lattice.from(verb) - 1;
        int that = before < 0 ? -1 : lattice.longest(before, terms.that());
        boolean other = that >= 0 && lattice.has(that, terms.pronoun()) && statement.mode() == Statement.Mode.DIRECT;
        boolean one = statement.speaker().entities().size() == 1
                && statement.speaker().entities().get(0).kind() == Entity.Kind.PERSON;
        return !other && !(one && lattice.has(verb, terms.plural()));
    }

    private Subject named(Promise promise, int from) {
        int verb = promise.verb();
        int last = promise.deed() ? text.size() - 1 : promise.begin() - 1;
        Subject adjacent = before(lattice.from(verb), Math.max(from, lattice.from(verb) - LONGEST), 0);
        if (adjacent.who().known()) {
            return adjacent;
        }
        int after = lattice.to(verb);
        for (int token = after; token <= Math.min(after + AFTER, last); token++) {
            int party = lattice.longest(token, terms.party());
            if (party >= 0 && standsFree(token, party)) {
                return lattice.has(verb, terms.pronoun())
                        ? Subject.NONE
                        : new Subject(new Speaker(following(party), null), -1);
            }
            if (text.kind(token) == Token.MARK || lattice.begins(token, terms.prep())) {
                break;
            }
        }
        return before(lattice.from(verb), Math.max(from, lattice.from(verb) - LONGEST), BEFORE);
    }

    /** The party that ends nearest before a token, with those joined to it. */
    private Subject before(int verb, int from, int reach) {
        for (int token = verb - 1; token >= from; token--) {
            int party = lattice.longest(token, terms.party());
            if (party >= 0 && lattice.to(party) <= verb && verb - lattice.to(party) <= reach) {
                return standsFree(token, party) && clear(lattice.to(party), verb) ? joined(party, from) : Subject.NONE;
            }
        }
        return Subject.NONE;
    }

    /** Whether nothing between subject and verb begins another clause. */
    private boolean clear(int from, int to) {
        for (int token = from; token < to; token++) {
            if (lattice.begins(token, terms.that()) || text.isMark(token, '.') || text.isMark(token, ':')) {
                return false;
            }
        }
        return true;
    }

    private Subject joined(int last, int from) {
        List<Entity> all = new ArrayList<>(List.of(entity(last)));
        int first = last;
        for (int token = lattice.from(last) - 1; token >= from && lattice.has(first, terms.and()); token--) {
            int party = lattice.longest(token, terms.party());
            if (party >= 0 && lattice.to(party) == lattice.from(first)) {
                all.add(0, entity(party));
                first = party;
            }
        }
        return new Subject(new Speaker(all, null), lattice.from(first));
    }

    /** The party with those joined to it after it. */
    private List<Entity> following(int first) {
        List<Entity> all = new ArrayList<>(List.of(entity(first)));
        int last = first;
        while (lattice.to(last) < text.size()) {
            int next = lattice.longest(lattice.to(last), terms.party());
            if (next < 0 || !lattice.has(next, terms.and())) {
                break;
            }
            all.add(entity(next));
            last = next;
        }
        return all;
    }

    /** The first party of the sentence: the subject of what is told. */
    private Subject anyBefore(int verb, int from) {
        for (int token = from; token < verb; token++) {
            int party = lattice.longest(token, terms.party());
            if (party >= 0 && standsFree(token, party)) {
                return subject(party, -1);
            }
        }
        return Subject.NONE;
    }

    /** A party after a preposition is no subject. */
    private boolean standsFree(int token, int party) {
        return !lattice.has(party, terms.bi())
                && !lattice.has(party, terms.li())
                && (token == 0 || !lattice.begins(token - 1, terms.prep()))
                && binds(entity(party));
    }

    /** Whether an entity can be bound: media and unnamed sources cannot, "the Israeli leaders" can. */
    static boolean binds(Entity entity) {
        return entity.kind() != Entity.Kind.MEDIUM && (entity.kind() != Entity.Kind.SOURCE || entity.state() != null);
    }

    private Subject subject(int party, int from) {
        return party < 0
                ? Subject.NONE
                : new Subject(Speaker.of(entity(party), mention(party).phrase()), from);
    }

    private Mention mention(int party) {
        return mentions.get(lattice.value(party));
    }

    private Entity entity(int party) {
        return mention(party).entity();
    }
}

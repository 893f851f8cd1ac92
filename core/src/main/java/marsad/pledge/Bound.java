package marsad.pledge;

import java.util.List;
import marsad.clause.Subject;
import marsad.clause.Subjects;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Speaker;
import marsad.model.Statement;
import org.jspecify.annotations.Nullable;

/** Finds who is bound by a promise: the subject of its verb, else who speaks. */
final class Bound {
    private final Terms terms;
    private final Lattice lattice;
    private final int size;
    private final List<Mention> mentions;
    private final Subjects subjects;

    Bound(Terms terms, Reading reading, List<Mention> mentions) {
        this.terms = terms;
        this.lattice = reading.lattice();
        this.size = reading.text().size();
        this.mentions = mentions;
        this.subjects = new Subjects(terms.subjects(), reading, mentions);
    }

    Subject of(Promise promise, int from, @Nullable Statement statement) {
        int owner = promise.match().edgeOf("who");
        if (owner >= 0) {
            return Subject.elsewhere(
                    Speaker.of(mentions.get(lattice.value(owner)).entity(), null));
        }
        int verb = promise.verb();
        boolean self = verb < 0 || lattice.has(verb, terms.first());
        if (!self && !promise.passive() && !meansPronoun(verb)) {
            Subject named = subjects.of(verb, from, promise.deed() ? size - 1 : promise.begin() - 1);
            if (named.known()) {
                return named;
            }
        }
        if (promise.planned()) {
            return Subject.NONE;
        }
        if (statement != null) {
            if (promise.deed() && !self && !promise.passive() && !meansSpeaker(verb, statement)) {
                return Subject.NONE;
            }
            boolean can = statement.speaker().entities().stream().allMatch(Subjects::acts);
            return can ? Subject.elsewhere(statement.speaker()) : Subject.NONE;
        }
        return self || !promise.deed() ? subjects.first(from, promise.match().from()) : Subject.NONE;
    }

    /** Whether the subject of a verb is the pronoun just before it, as in "that he will visit Russia": Russia is its object. */
    private boolean meansPronoun(int verb) {
        int before = lattice.from(verb) - 1;
        int that = before < 0 ? -1 : lattice.longest(before, terms.that());
        return that >= 0 && lattice.has(that, terms.pronoun());
    }

    /** Whether a verb in the third person without a named subject can be about the speaker. */
    private boolean meansSpeaker(int verb, Statement statement) {
        boolean other = meansPronoun(verb) && statement.mode() == Statement.Mode.DIRECT;
        boolean one = statement.speaker().entities().size() == 1
                && statement.speaker().entities().get(0).kind() == Entity.Kind.PERSON;
        return !other && !(one && (lattice.has(verb, terms.plural()) || lattice.has(verb, terms.dual())));
    }
}

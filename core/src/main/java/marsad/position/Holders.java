package marsad.position;

import java.util.List;
import marsad.clause.Scope;
import marsad.clause.Stretch;
import marsad.clause.Subject;
import marsad.clause.Subjects;
import marsad.lang.Reading;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Mention;
import marsad.model.Span;
import marsad.model.Speaker;
import marsad.model.Statement;
import marsad.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds whose stance some words tell. */
final class Holders {
    /** How far before "its support" the one meant may end, in tokens. */
    private static final int NEAR = 3;

    private final Terms terms;
    private final Reading reading;
    private final Lattice lattice;
    private final List<Statement> statements;
    private final Scope scope;
    private final Subjects subjects;

    Holders(Terms terms, Reading reading, List<Mention> mentions, List<Statement> statements) {
        this.terms = terms;
        this.reading = reading;
        this.lattice = reading.lattice();
        this.statements = statements;
        scope = new Scope(reading.text(), statements);
        subjects = new Subjects(terms.subjects(), reading, mentions);
    }

    Stretch sentence(int token) {
        return scope.sentence(token, statement(token));
    }

    /** The statement in which a token stands, or null. */
    @Nullable
    Statement statement(int token) {
        return scope.statement(reading.text().span(token, token + 1));
    }

    /** The subject of a verb: named in its clause, or who speaks of himself. */
    Subject ofVerb(int verb) {
        int token = lattice.from(verb);
        Statement told = cued(reading.text().span(token, lattice.to(verb)));
        Statement around = statement(token);
        if (lattice.has(verb, terms.first())) {
            return around == null ? Subject.NONE : Subject.elsewhere(around.speaker());
        }
        Stretch sentence = scope.sentence(token, around);
        Subject named = named(verb, sentence);
        return named.known() || told == null ? named : Subject.elsewhere(told.speaker());
    }

    /** The subject in the clause; where it may stand on either side, the verb must agree with the one before. */
    private Subject named(int verb, Stretch sentence) {
        Subject after = subjects.following(lattice.to(verb), sentence.to());
        boolean sameAsNoun = alsoNoun(verb);
        if (sameAsNoun && supportsState(verb, after)) {
            return Subject.NONE;
        }
        if (after.known() && (sameAsNoun || !agrees(verb, subjects.before(lattice.from(verb), sentence.from(), 0)))) {
            return after;
        }
        // "X received Y and called for" leaves open who called.
        Subject found = sameAsNoun || lattice.has(verb, terms.and())
                ? Subject.NONE
                : subjects.of(verb, sentence.from(), lattice.to(verb));
        return found.known() && found.to() <= lattice.from(verb) && marked(found.to(), lattice.from(verb))
                ? Subject.NONE
                : found;
    }

    /** Whether what reads "X supported" is rather "the support of X", as X is a state and the verb masculine. */
    private boolean supportsState(int verb, Subject after) {
        return after.known()
                && !lattice.has(verb, terms.fem())
                && after.who().entities().stream().anyMatch(e -> e.kind() == Entity.Kind.STATE);
    }

    /** Whether a mark parts a subject from its verb. */
    private boolean marked(int from, int to) {
        for (int token = Math.max(from, 0); token < to; token++) {
            if (reading.text().kind(token) == Token.MARK) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb in the past can also be the verbal noun: "supported", "support". */
    boolean alsoNoun(int verb) {
        if (!lattice.has(verb, terms.past())) {
            return false;
        }
        for (int edge = lattice.first(lattice.from(verb)); edge >= 0; edge = lattice.next(edge)) {
            if (lattice.symbol(edge) == terms.position()
                    && lattice.entry(edge) == lattice.entry(verb)
                    && lattice.to(edge) == lattice.to(verb)
                    && lattice.has(edge, terms.masdar())) {
                return true;
            }
        }
        return false;
    }

    /** States are mostly feminine, so a masculine verb behind one belongs to the person after it. */
    private boolean agrees(int verb, Subject before) {
        return before.known()
                && (lattice.has(verb, terms.fem())
                        || before.who().entities().stream().noneMatch(e -> e.kind() == Entity.Kind.STATE));
    }

    /** Whom the pronoun of "its support" means: who speaks, or who was named just before. */
    Subject ofPronoun(int noun) {
        int token = lattice.from(noun);
        Statement around = statement(token);
        if (around == null && lattice.has(noun, terms.them())) {
            return Subject.NONE; // any people before may be meant
        }
        if (around == null) {
            return subjects.before(token, sentence(token).from(), NEAR);
        }
        boolean other = around.mode() == Statement.Mode.DIRECT
                && (lattice.has(noun, terms.her()) || lattice.has(noun, terms.them()));
        Span words = reading.text().span(token, token + 1);
        boolean begins = reading.text().tokenAt(around.content().start()) + NEAR
                > reading.text().tokenAt(words.start());
        return other || !begins && around.mode() == Statement.Mode.INDIRECT
                ? Subject.NONE
                : Subject.elsewhere(around.speaker());
    }

    /** The statement that a word of stance itself reports, or null. */
    private @Nullable Statement cued(Span word) {
        for (Statement statement : statements) {
            if (statement.cue() != null && statement.cue().overlaps(word)) {
                return statement;
            }
        }
        return null;
    }

    /** Code of the state or body for which an entity takes a stance, or null. */
    @Nullable
    String code(Entity entity) {
        return switch (entity.kind()) {
            case STATE -> entity.code();
            case ORGANIZATION -> terms.others().contains(entity.id()) ? null : entity.code();
            case PERSON ->
                entity.office() != null && terms.offices().contains(entity.office()) ? represented(entity) : null;
            case SOURCE, MEDIUM -> null;
        };
    }

    /** The organization that an official of one stands for, else his state. */
    private static @Nullable String represented(Entity official) {
        return official.code() != null ? official.code() : official.state();
    }

    /** Whether all of some speakers take stances. */
    boolean all(Speaker who) {
        return who.known() && who.entities().stream().allMatch(e -> code(e) != null);
    }
}

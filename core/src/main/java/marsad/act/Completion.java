package marsad.act;

import java.util.List;
import marsad.model.Entity;
import marsad.model.EventType;
import marsad.model.Span;
import marsad.model.Statement;

/** Fills the roles that a trigger leaves to pronouns, to the verb before it or to the words around it. */
final class Completion {
    private static final int NEAR = 3;
    private static final List<String> WHERE = List.of("fi", "qurb");

    private final Words words;
    private final Parties parties;
    private final Context context;
    private final Following following;
    private final Subjects subjects;
    private final Antecedents antecedents;
    private final List<Statement> statements;

    Completion(Words words, Parties parties, Context context, Following following, List<Statement> statements) {
        this.words = words;
        this.parties = parties;
        this.context = context;
        this.following = following;
        this.subjects = new Subjects(words, context);
        this.antecedents = new Antecedents(words, parties, context);
        this.statements = statements;
    }

    void complete(Candidate c) {
        speaker(c);
        surroundings(c);
        if (c.has(words.finite())) {
            verb(c);
        } else if (context.circumstantial(c.edge())) {
            participle(c);
        } else {
            noun(c);
        }
        boolean attacks = c.type() == EventType.ASSAULT && c.entry().is("gen", "recipient");
        if (attacks && c.filled("genitive") && following.followed(c, "ala") || coercers(c)) {
            c.move("genitive", "agent");
        }
        if (c.entry().is("gen", "recipient") && !c.has(words.finite()) && ofActor(c)) {
            c.move("genitive", "agent"); // "the shelling by X of Y", "X's shelling a town"
        }
        if (shellingOf(c)) {
            c.move("li", "agent");
        }
        pronouns(c);
        where(c);
    }

    /** "The arrests of the police": whom a noun of coercion has for its genitive coerces if he is armed. */
    private boolean coercers(Candidate c) {
        boolean noun = c.type() == EventType.COERCE && !c.has(words.finite()) && !c.byPronoun("genitive");
        return noun && c.role("genitive").stream().anyMatch(p -> context.body(p, "armed"));
    }

    /** Force hits the place that its own words name, not one of another act between; coercion needs an actor. */
    private void where(Candidate c) {
        boolean known = c.acting().anyMatch(p -> p.code() != null);
        boolean nobody = c.type() == EventType.ASSAULT && c.acting().findAny().isEmpty();
        for (String role : known && Sides.force(c) || nobody ? WHERE : List.<String>of()) {
            List<Party> places = c.role(role);
            boolean state = !places.isEmpty() && places.get(0).entity().kind() == Entity.Kind.STATE;
            if (state && following.free(c.to(), places.get(0).from())) {
                c.copy(role, "where");
            }
        }
    }

    /** Whether what follows a noun's genitive is the noun's object, so that the genitive acts. */
    private boolean ofActor(Candidate c) {
        List<Party> genitive = c.role("genitive");
        boolean person = genitive.stream().anyMatch(p -> p.entity().kind() == Entity.Kind.PERSON);
        boolean governs = !person && !c.byPronoun("genitive");
        return following.followedByLi(genitive) || governs && following.followedByObject(genitive);
    }

    /** "A shelling of X's on Y": what is glued to "of" acts where "on" names whom it hits, and so does an armed body. */
    private boolean shellingOf(Candidate c) {
        if (c.has(words.finite() | words.pron())
                || !c.filled("li")
                || c.acting().findAny().isPresent()
                || c.filled("demonym")) {
            return false;
        }
        boolean armed = c.role("li").stream().anyMatch(p -> p.from() - c.to() < NEAR && context.body(p, "armed"));
        return c.type() == EventType.ASSAULT && armed || c.type() == EventType.ASSAULT && following.followed(c, "ala");
    }

    /** "We" and "must" are said by whose words a statement gives. */
    private void speaker(Candidate c) {
        boolean we = c.has(words.finite()) && c.has(words.first()) && !c.has(words.pron());
        if (!we && !c.entry().is("actor", "speaker")) {
            return;
        }
        Span anchor = context.text().span(c.to() - 1, c.to()); // "that it is on X to": "that" stands before the content
        for (Statement statement : statements) {
            boolean quoted = !we || statement.mode() == Statement.Mode.DIRECT;
            if (quoted && statement.content().contains(anchor)) {
                if (we && !c.filled("object")) {
                    c.move("subject", "object");
                }
                c.add(we ? "subject" : "speaker", parties.of(statement.speaker(), c.from()), "act.speaker", -1);
            }
        }
    }

    /** Protest and violence happen in the state that the sentence names; people protest against their own government. */
    private void surroundings(Candidate c) {
        if (!c.scene()) {
            return;
        }
        List<Party> by = c.acting().toList();
        List<Party> near = parties.nearest(c.from());
        List<Party> here = by.isEmpty() || !Sides.codes(by).equals(Sides.codes(near)) ? near : List.of();
        if (c.type() == EventType.PROTEST) {
            c.add("subject", here, "act.unrest", -1);
            c.add("didd", here, "act.unrest", -1);
        } else {
            c.add("object", here, "act.violence", -1);
        }
    }

    /** A verb shared by "and" has the subject of the verb before; an attached pronoun is its object. */
    private void verb(Candidate c) {
        if (suffers(c)) {
            c.move(c.filled("topic") ? "topic" : "subject", "object");
            return;
        }
        boolean accused = objectOnly(c);
        if (c.filled("topic") || c.filled("subject") && !accused || !continues(c) && !accused) {
            return;
        }
        List<Party> subject = subject(c);
        if (!subject.isEmpty() && accused) {
            c.move("subject", "object");
        }
        if (!subject.isEmpty()) {
            c.add("subject", subject, "act.shared-subject", -1);
        }
    }

    /** Who does what a participle tells is the subject of the verb before. */
    private void participle(Candidate c) {
        int subject = subjects.lastSubject(c.from(), false, true);
        if (subject >= 0 && context.sameSentence(subject, c.from())) {
            c.add("subject", parties.joined(subject), "act.participle", -1);
        }
    }

    /** Whether a verb of force has nothing but a person of no office beside it: he was arrested. */
    private static boolean suffers(Candidate c) {
        boolean force =
                Sides.force(c) && c.entry().is("gen", "recipient") && c.entry().lists("recipient", "obj");
        List<Party> beside = c.filled("topic") ? c.role("topic") : c.role("subject");
        boolean alone = !c.filled("object") && !c.filled("far") && !c.filled("place") && !c.filled("ala");
        return force && alone && !beside.isEmpty() && beside.stream().allMatch(Completion::ofNoOffice);
    }

    private static boolean ofNoOffice(Party party) {
        return party.entity().kind() == Entity.Kind.PERSON && party.entity().office() == null;
    }

    /** The subject of the verb before; after "that she", where no verb before has one, the last state or body named. */
    private List<Party> subject(Candidate c) {
        int before = subjects.lastSubject(c.from(), c.has(words.fem()), false);
        if (before >= 0) {
            return parties.joined(before);
        }
        Party named = c.has(words.fem()) && context.afterPronoun(c.from())
                ? antecedents.before(c.from(), true, List.of(), List.of())
                : null;
        return named == null ? List.of() : List.of(named);
    }

    /** Whether the one party behind a verb is its object: "and accused X of …", "that she hit X". */
    private boolean objectOnly(Candidate c) {
        List<Party> subject = c.role("subject");
        if (subject.isEmpty() || c.filled("object") || c.has(words.pron())) {
            return false;
        }
        boolean must = c.entry().is("object", "must");
        return must && context.governs(subject.get(subject.size() - 1).to(), "bi") || context.afterPronoun(c.from());
    }

    /** Whether a verb without a subject goes on with that of the verb before: after "and" or after "that he". */
    private boolean continues(Candidate c) {
        boolean inside = c.acted().findAny().isPresent() && context.afterConjunction(c.from());
        return inside || c.has(words.and()) || context.afterPronoun(c.from()) || context.alsoBefore(c.from());
    }

    private void noun(Candidate c) {
        if (c.has(words.pron())) {
            owner(c);
        }
        if (c.has(words.bi() | words.li()) && c.entry().lists("recipient", "obj")) {
            governed(c);
        }
        if (c.has(words.bi()) && c.filled("agent") && c.type() == EventType.AID) {
            receives(c);
        } else if (!c.has(words.def()) && actorless(c)) {
            controlled(c);
        }
    }

    /** Whom an attached pronoun stands for: the subject of the clause, who was named last, or the subject to come. */
    private void owner(Candidate c) {
        boolean any = c.has(words.them() | words.both()); // any people before may be meant
        if (any || c.has(words.her()) && subjects.strangeSubject(c.from(), parties)) {
            return;
        }
        boolean feminine = c.has(words.her());
        Party subject = c.has(words.her()) ? subjects.subjectOfClause(c.from(), parties) : null;
        Party named = subject != null ? subject : antecedents.before(c.from(), feminine);
        int next = named == null ? subjects.nextSubject(c.to()) : -1;
        if (named != null || next >= 0) {
            c.add("genitive", next >= 0 ? parties.joined(next) : List.of(named), "act.pronoun", -1);
        }
    }

    /** The subject of the sentence does what a verb governs, what it is there for, and pays the visit that it speaks of. */
    private void controlled(Candidate c) {
        boolean meets = c.entry().is("mutual", "yes") && c.has(words.li()) && metPerson(c);
        boolean visits = c.entry().is("mode", "visit") && (c.filled("ila") || toState(c));
        boolean aims = c.has(words.li()) && aims(c);
        boolean joins = c.type() == EventType.CONSULT && c.filled("maa") && context.amid(c.from());
        if (!joins && !meets && !visits && !aims && !context.controlled(c.from())) {
            return;
        }
        int subject = subjects.lastSubject(c.from(), false, true);
        if (subject >= 0 && (!aims && !joins || context.sameSentence(subject, c.from()))) {
            c.add(meets || joins ? "subject" : "agent", parties.joined(subject), "act.controlled", -1);
        }
    }

    /** Whether a noun after "in order to" names whom it is for: "to help X". */
    private static boolean aims(Candidate c) {
        boolean deed = c.type().quad() != 3 && c.entry().lists("recipient", "obj") && !c.byPronoun("object");
        return deed && c.role("object").stream().anyMatch(p -> p.code() != null);
    }

    /** Whether "to" is glued to a state that is visited; glued to a person it tells who visits. */
    private static boolean toState(Candidate c) {
        return c.role("li").stream().anyMatch(p -> p.entity().kind() == Entity.Kind.STATE);
    }

    /** "By supporting X", "to support X": the genitive is acted on by whom the words just before name. */
    private void governed(Candidate c) {
        if (c.filled("genitive") && !c.filled("li") && !c.filled("object")) {
            c.move("genitive", "object");
            Party before = antecedents.endingAt(c.from());
            if (before != null) {
                c.add("agent", List.of(before), "act.governed", -1);
            }
        }
    }

    private static boolean actorless(Candidate c) {
        boolean other = c.entry().is("mutual", "yes") && metPerson(c);
        boolean acting = c.filled("genitive") && !c.entry().is("gen", "recipient") && !other;
        return !acting && !c.filled("subject") && !c.filled("demonym") && !c.filled("agent");
    }

    /** "With the support of X": the subject of the sentence is helped. */
    private void receives(Candidate c) {
        int subject = subjects.lastSubject(c.from(), false, true);
        if (subject >= 0) {
            c.add("object", parties.joined(subject), "act.helped", -1);
        }
    }

    private static boolean metPerson(Candidate c) {
        List<Party> met = c.role("genitive");
        return met.size() == 1 && met.get(0).entity().kind() == Entity.Kind.PERSON;
    }

    /** What "on it", "to her" behind a trigger and the pronoun at a verb stand for, where the frame asks for them. */
    private void pronouns(Candidate c) {
        boolean meets = !c.entry().is("mutual", "yes") || c.type() == EventType.CONSULT; // else a treaty is its object
        if (meets
                && c.has(words.finite())
                && c.has(words.pron())
                && !c.filled("object")
                && !context.relative(c.from())) {
            referent(c, "object", c.has(words.her()), c.has(words.them() | words.both()));
        }
        int pronoun = c.has(words.finite()) && context.relative(c.from()) ? -1 : following.pronounAfter(c);
        if (pronoun >= 0) {
            String role = context.lattice().entry(pronoun).need("prep");
            String who = context.lattice().entry(pronoun).need("who");
            boolean eased = c.type() == EventType.CONCEDE || c.type() == EventType.SANCTION;
            boolean thing = !eased && (role.equals("min") || role.equals("an")); // from an accord, about a matter
            referent(c, role.equals("obj") ? "object" : role, who.equals("her"), thing || who.equals("them"));
        }
    }

    /** The last party before a trigger, other than its actor, that a pronoun may stand for; none where it is plural. */
    private void referent(Candidate c, String role, boolean her, boolean them) {
        if (them || c.filled(role)) {
            return;
        }
        Party named = antecedents.before(c.from(), her, c.role("topic"), c.role("subject"));
        if (named != null) {
            c.add(role, List.of(named), "act.pronoun", -1);
        }
    }
}

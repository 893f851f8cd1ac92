package marsad.act;

import java.util.List;
import marsad.lexicon.Lattice;
import marsad.model.EventType;
import org.jspecify.annotations.Nullable;

/** Whom an act is done to where its frame leaves that open. */
final class Recipients {
    /** Modes of what states do to their own people. */
    private static final List<String> INWARD = List.of("arrest", "curfew", "martial-law", "censor");

    private final Words words;
    private final Parties parties;
    private final Context context;
    private final Following following;
    private final Lattice lattice;

    Recipients(Words words, Parties parties, Context context, Following following) {
        this.words = words;
        this.parties = parties;
        this.context = context;
        this.following = following;
        this.lattice = context.lattice();
    }

    /** The sides of an act with its recipient, if the words around tell who that is. */
    Sides of(Candidate c, Sides sides) {
        if (domestic(c, sides)) {
            return new Sides(sides.actors(), sides.actors());
        }
        if (!sides.recipients().isEmpty()
                || sides.actors().size() != 1
                || c.entry().is("mutual", "yes")) {
            return sides;
        }
        String actor = sides.actors().get(0);
        if (armed(c)) {
            return to(sides, enemy(c, actor));
        }
        boolean verbal = c.type() != EventType.CONSULT && c.type().quad() % 2 == 1;
        if (!c.sure() || !verbal && c.type() != EventType.SANCTION) {
            return sides;
        }
        int force = c.type() == EventType.ACCUSE ? following.forceAfter(c) : -1;
        return force >= 0 ? blamed(force, sides) : to(sides, addressed(c, actor));
    }

    /** Sanctions that nobody is said to impose are those of the other state that the report is about. */
    Sides imposed(Candidate c, Sides sides) {
        boolean open = sides.actors().isEmpty() && sides.recipients().size() == 1 && c.type() == EventType.SANCTION;
        String other = open ? parties.counterpart(sides.recipients().get(0), c.from()) : null;
        return other == null ? sides : new Sides(List.of(other), sides.recipients());
    }

    private static Sides to(Sides sides, @Nullable String recipient) {
        return recipient == null ? sides : new Sides(sides.actors(), List.of(recipient));
    }

    /** Whether armed bodies use force, or those who occupy coerce, so that it can only hit the other side. */
    private boolean armed(Candidate c) {
        String attribute = c.type() == EventType.ASSAULT ? "armed" : "abroad";
        boolean force = c.type() == EventType.ASSAULT || c.type() == EventType.COERCE && c.sure();
        return force && c.acting().anyMatch(p -> context.body(p, attribute));
    }

    /** The other side of the report, or the actor's own people where the report is about no other and he does not occupy. */
    private @Nullable String enemy(Candidate c, String actor) {
        String other = parties.counterpart(actor);
        boolean home = actor.equals(parties.focus().first()) && c.acting().noneMatch(p -> context.body(p, "abroad"));
        return other == null && home ? actor : other;
    }

    /** The first other party in the rest of the clause; where the act needs nobody named, the other side of the report. */
    private @Nullable String addressed(Candidate c, String actor) {
        boolean reducing = c.type() == EventType.SANCTION;
        String other = reducing ? null : following.otherAfter(c, parties, actor, c.has(words.finite()));
        boolean free = c.entry().get("needs") == null && !c.entry().is("alone", "yes") && !thing(c);
        return other == null && free && !c.toNobody() ? parties.counterpart(actor, c.from()) : other;
    }

    /** Whether a verb's own object, which is no state, tells what it is done to; threats are made to the other side. */
    private boolean thing(Candidate c) {
        boolean ofObject =
                c.has(words.finite()) && !c.has(words.pron()) && c.entry().lists("recipient", "obj");
        return ofObject && c.type() != EventType.THREATEN;
    }

    /** Who condemns an attack accuses the attacker, if named, and never whom it hit. */
    private Sides blamed(int force, Sides sides) {
        int next = lattice.to(force);
        int demonym = lattice.longest(next, words.demonym());
        int side = lattice.longest(next, words.side());
        boolean glued = side >= 0 && lattice.has(side, words.bi() | words.li() | words.and());
        boolean suffered = lattice.entry(force).is("gen", "recipient");
        List<Party> attacker = demonym >= 0
                ? parties.adjective(demonym)
                : side >= 0 && !glued && !suffered ? parties.joined(side) : List.of();
        return new Sides(sides.actors(), Sides.codes(attacker));
    }

    /**
     * Whether a state does something hostile to people whom the report names without a state: they are its own, unless it
     * occupies. Who protests or is arrested need not be named at all.
     */
    private boolean domestic(Candidate c, Sides sides) {
        if (!sides.recipients().isEmpty() || sides.actors().size() != 1) {
            return false;
        }
        String actor = sides.actors().get(0);
        if (c.type() == EventType.PROTEST) {
            return c.acting().allMatch(p -> actor.equals(p.entity().state()));
        }
        if (c.acting().noneMatch(p -> actor.equals(p.entity().state()) && !context.body(p, "abroad"))) {
            return false;
        }
        List<Party> object = c.filled("object") ? c.role("object") : c.role("ala");
        boolean people = !object.isEmpty() && object.stream().allMatch(parties::people);
        boolean asks = c.type() == EventType.REQUEST;
        boolean force = c.type().quad() == 4 && c.type() != EventType.MOBILIZE;
        boolean done = people && c.sure() && (asks || force);
        return done || arrest(c) && leads(actor) && (people || object.isEmpty());
    }

    private boolean arrest(Candidate c) {
        boolean inward =
                c.mode() != null && INWARD.contains(c.mode()) || c.entry().is("inward", "yes");
        return inward && !c.has(words.pron());
    }

    /** Whether a report is about one state more than about any other. */
    private boolean leads(String actor) {
        return actor.equals(parties.focus().first()) || parties.counterpart(actor) == null;
    }
}

package marsad.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import marsad.lexicon.Entry;
import marsad.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Who acts and who is acted on: what the entry of a trigger makes of the roles around it.
 *
 * @param actors codes of those who act
 * @param recipients codes of those acted on
 */
record Sides(List<String> actors, List<String> recipients) {
    private static final String SUBJECT = "subject";
    private static final String OBJECT = "object";
    private static final String GENITIVE = "genitive";
    /** What tells whom force hits that names no state as its object: of whom the object is, on what or where it happens. */
    private static final List<String> HIT = List.of("far", "ala", "didd", "where");

    /** What a state concedes it may concede to the people of another. */
    private static final Predicate<Party> NOBODY = party -> false;

    private static final List<String> OF_WHOM = List.of("far");

    private static final List<String> HELD = List.of("far", "where");

    static Sides of(Candidate c, Words words, Predicate<Party> officials) {
        arrange(c, words);
        List<Party> actors = new ArrayList<>();
        List<Party> recipients = new ArrayList<>();
        Entry entry = c.entry();
        boolean finite = c.has(words.finite());
        for (String role : entry.get("actor", "subj").split(",")) {
            put(c, role, finite, actors);
        }
        for (String role : entry.get("recipient", "none").split(",")) {
            if (recipients.isEmpty()) {
                put(c, role, finite, recipients);
            }
        }
        if (!finite) {
            nominal(c, entry, actors, recipients);
        }
        if (recipients.isEmpty() && forceful(c)) {
            put(c, "place", finite, recipients);
        }
        for (String role : hit(c)) {
            if (recipients.isEmpty() && (finite || !beyondActor(c, role))) {
                put(c, role, finite, recipients);
            }
        }
        if (c.filled("agent")) {
            if (recipients.isEmpty()) {
                recipients.addAll(actors);
            }
            actors.clear();
            put(c, "agent", finite, actors);
        }
        if (recipients.isEmpty() && c.filled("patient")) {
            put(c, "patient", finite, recipients);
            put(c, "min", finite, actors);
        }
        if (c.type().mutual() && !finite && !entry.lists("actor", "bayn")) {
            put(c, "bayn", finite, actors);
        }
        if (entry.is("mutual", "yes")) {
            put(c, OBJECT, finite, actors);
            actors.addAll(recipients);
            recipients.clear();
        }
        if (c.type().quad() % 2 == 1) {
            actors.removeIf(officials.negate());
            recipients.removeIf(c.type() == EventType.CONCEDE ? NOBODY : officials.negate());
        }
        List<String> acting = codes(actors);
        if (c.type() == EventType.ASSAULT && c.role("bayn").size() > 1 && acting.size() == 1) {
            return new Sides(acting, acting); // the army fights others of its state
        }
        if (acting.isEmpty() && recipients.size() == 1) {
            acting = attacker(entry, recipients.get(0).code());
        }
        boolean abroad = c.type().quad() <= 2 || c.type() == EventType.SANCTION || c.type() == EventType.REJECT;
        Set<String> alone = abroad ? Set.copyOf(acting) : Set.of();
        recipients.removeIf(r -> within(r, actors) || alone.contains(String.valueOf(r.code())));
        return new Sides(acting, codes(recipients));
    }

    /** Whether the words of a party are part of another's: "fighters of X" name X once. */
    private static boolean within(Party party, List<Party> others) {
        return others.stream().anyMatch(o -> o.from() <= party.from() && party.to() <= o.to());
    }

    /** Who everybody knows to have attacked a state, for words like "the war on"; the entry lists them. */
    private static List<String> attacker(Entry entry, @Nullable String attacked) {
        String known = entry.get("waged", "");
        int at = known.indexOf(attacked + "/");
        return at < 0 || attacked == null
                ? List.of()
                : List.of(known.substring(at + attacked.length() + 1, at + 2 * attacked.length() + 1));
    }

    /** Whether an act of this type is done to the state of the place that is its object. */
    private static boolean forceful(Candidate c) {
        return force(c) || c.type() == EventType.CONSULT && !c.entry().is("mutual", "yes");
    }

    static boolean force(Candidate c) {
        return c.type() == EventType.ASSAULT || c.type() == EventType.COERCE;
    }

    /** The roles that tell whom an act hits whose object is no state; none where the trigger asks for one. */
    private static List<String> hit(Candidate c) {
        if (c.type() == EventType.SANCTION) {
            return OF_WHOM;
        }
        if (!force(c) || c.entry().is("hits", "named")) {
            return List.of();
        }
        return c.type() == EventType.ASSAULT ? HIT : HELD;
    }

    /** Whether what a role tells stands behind who acts, and so belongs to him. */
    private static boolean beyondActor(Candidate c, String role) {
        return role.equals("far")
                && c.acting()
                        .anyMatch(
                                a -> a.from() >= c.to() && c.role(role).stream().anyMatch(p -> p.from() > a.from()));
    }

    /** A noun's genitive is what the entry says, its adjective who acts, its "to" an object as well. */
    private static void nominal(Candidate c, Entry entry, List<Party> actors, List<Party> recipients) {
        put(c, "demonym", false, actors);
        put(c, "demonym2", false, entry.is("mutual", "yes") ? actors : recipients);
        put(c, "topic", false, actors);
        boolean passive = entry.is("gen", "recipient") && !c.filled(OBJECT) && !c.filled("li");
        if (!passive && c.filled(GENITIVE) && c.filled(SUBJECT) && entry.lists("recipient", "obj")) {
            c.move(GENITIVE, OBJECT);
        }
        if (!passive && c.filled(GENITIVE) && !entry.is("mutual", "yes") && !c.byPronoun(GENITIVE)) {
            actors.clear(); // the noun's own actor, whoever speaks of it
        }
        put(c, GENITIVE, false, passive ? recipients : actors);
        if (recipients.isEmpty() && !entry.is("recipient", "none")) {
            put(c, OBJECT, false, recipients);
            if (entry.lists("recipient", "obj")) {
                put(c, "li", false, recipients);
            }
        }
    }

    /** The subject that stands first makes the noun after the verb an object. */
    private static void arrange(Candidate c, Words words) {
        if (!c.has(words.finite()) || !c.filled("topic")) {
            return;
        }
        if (c.has(words.pron()) && c.filled(SUBJECT)) {
            c.move("topic", OBJECT);
        } else {
            if (c.filled(SUBJECT)) {
                c.move(SUBJECT, OBJECT);
            }
            c.move("topic", SUBJECT);
        }
    }

    private static void put(Candidate c, String role, boolean finite, List<Party> into) {
        String name = switch (role) {
            case "subj" -> SUBJECT;
            case "obj" -> OBJECT;
            case "gen" -> finite ? OBJECT : GENITIVE;
            default -> role;
        };
        for (Party party : c.use(name)) {
            if (party.code() != null) {
                into.add(party);
            }
        }
    }

    /** The codes of parties, each once, sorted. */
    static List<String> codes(List<Party> parties) {
        return parties.stream()
                .map(Party::code)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The subject of a verb on one side, all others on the other. */
    Sides apart(Candidate c) {
        List<String> first = codes(c.filled("topic") ? c.role("topic") : c.role("subject"));
        List<String> others = Stream.concat(actors.stream(), recipients.stream())
                .filter(code -> !first.contains(code))
                .distinct()
                .sorted()
                .toList();
        return new Sides(first, others);
    }

    boolean both() {
        return !actors.isEmpty() && !recipients.isEmpty();
    }

    int count() {
        return actors.size() + recipients.size();
    }
}

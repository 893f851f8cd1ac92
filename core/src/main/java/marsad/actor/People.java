package marsad.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import marsad.lang.Reading;
import marsad.lexicon.Entry;
import marsad.model.Dated;
import marsad.model.Entity;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one report. A person is introduced by a full name; surname and office alone then mean the same one where
 * nobody else in the report answers to them.
 */
final class People {
    private static final int SHORTEST_SURNAME = 3;
    private static final String OFFICIAL = "official";
    private static final String MINISTER = "minister";
    private static final String HEAD_OF_STATE = "leader";
    private static final List<String> HEADS =
            List.of("president", "supreme-leader", "king", "emir", "sultan", "prime-minister", "emperor");

    private final Reading reading;
    private final Text text;
    private final Dated dated;
    private final Terms terms;
    private final Shape shape;
    private final Spellings spellings;
    private final Latin latin;
    /** Ids of the persons whom the report names in a form of the lexicon. */
    private final Set<String> present;

    /** The first token where each person is introduced. */
    private final Map<String, Integer> first = new HashMap<>();

    private final Map<String, Entity> byId = new HashMap<>();
    /** Ids of unknown persons by their folded name, surname and last two names; null where two persons share it. */
    private final Map<String, @Nullable Entity> byForm = new HashMap<>();
    /** Persons by office and state as the report introduces them; null where two share it. */
    private final Map<String, @Nullable Entity> byOffice = new HashMap<>();

    People(
            Reading reading,
            Dated dated,
            Terms terms,
            Shape shape,
            Spellings spellings,
            Latin latin,
            Set<String> present) {
        this.reading = reading;
        this.text = reading.text();
        this.dated = dated;
        this.terms = terms;
        this.shape = shape;
        this.spellings = spellings;
        this.latin = latin;
        this.present = present;
    }

    /**
     * The person of a candidate, introduced with an office of a state if the report gives them.
     *
     * @param now whether the person holds the office, rather than held it or will
     */
    Entity introduce(Candidate candidate, @Nullable String office, @Nullable String state, boolean now) {
        Entry known = candidate.known() != null
                ? candidate.known()
                : spellings.find(reading.lattice(), candidate, office, state, present);
        Entity person = known != null ? known(known, office) : unknown(candidate, office, state);
        if (known != null && candidate.to() - candidate.from() > 1) {
            surname(candidate, person);
        }
        first.merge(person.id(), candidate.from(), Math::min);
        if (candidate.to() - candidate.from() > 1) {
            firstName(candidate, person, office);
        }
        if (office != null && now) {
            String of = state != null ? state : person.state();
            join(byOffice, office + "/" + of, person);
        }
        return person;
    }

    private void surname(Candidate candidate, Entity person) {
        int last = candidate.to() - 1;
        boolean familyLast = person.state() == null || !terms.familyFirst(person.state());
        if (familyLast
                && shape.words().calls(reading.lattice(), last)
                && !shape.words().ofFather(reading.lattice(), last)) {
            alias(text.form(last), person);
        }
    }

    /** Some persons are called by the first word of their name: kings, and whoever has the family name first. */
    private void firstName(Candidate candidate, Entity person, @Nullable String office) {
        String first = text.form(candidate.from());
        if (office != null) {
            join(byOffice, office + "/" + first, person);
        }
        if (person.state() != null && terms.familyFirst(person.state()) && first.length() > SHORTEST_SURNAME) {
            alias(first, person);
        }
    }

    private static void join(Map<String, @Nullable Entity> map, String key, Entity person) {
        boolean taken = map.containsKey(key);
        Entity other = map.get(key);
        map.put(key, taken && (other == null || !other.id().equals(person.id())) ? null : person);
    }

    private Entity known(Entry entry, @Nullable String office) {
        Entity before = byId.get(entry.id());
        if (before != null && (office == null || before.office() != null)) {
            return before;
        }
        String state = entry.get("state");
        String code = terms.represented(entry, dated);
        Entity person = new Entity(Entity.Kind.PERSON, entry.id(), entry.need("name"), office, state, code);
        byId.put(person.id(), person);
        return person;
    }

    private Entity unknown(Candidate candidate, @Nullable String office, @Nullable String state) {
        String form = form(candidate.from(), candidate.to());
        Entity before = before(candidate, form, office);
        if (before != null) {
            return office == null || before.office() != null ? before : withOffice(before, office, state);
        }
        String name =
                text.foldedSpan(candidate.start(), text.end(candidate.to() - 1)).of(text.source());
        String slug = latin.slug(reading.lattice(), candidate);
        String id = slug != null ? slug : Entity.slug(name);
        Entity person = byId.getOrDefault(id, new Entity(Entity.Kind.PERSON, id, name, office, state, state));
        byId.put(person.id(), person);
        aliases(candidate, form, person);
        return person;
    }

    private @Nullable Entity before(Candidate candidate, String form, @Nullable String office) {
        if (byForm.containsKey(form)) {
            return byForm.get(form);
        }
        boolean several = candidate.to() - candidate.from() > 1;
        return several
                ? byForm.get(spelling(candidate.from(), candidate.to()))
                : office == null ? null : byOffice.get(office + "/" + form);
    }

    private Entity withOffice(Entity person, String office, @Nullable String state) {
        String of = person.state() != null ? person.state() : state;
        Entity now = new Entity(Entity.Kind.PERSON, person.id(), person.name(), office, of, of);
        byId.put(now.id(), now);
        return now;
    }

    private void aliases(Candidate candidate, String form, Entity person) {
        int from = candidate.from();
        int to = candidate.to();
        alias(form, person);
        if (to - from > 1) {
            if (shape.words().calls(reading.lattice(), to - 1) && !shape.words().ofFather(reading.lattice(), to - 1)) {
                alias(text.form(to - 1), person);
            }
            alias(spelling(from, to), person);
        }
        if (to - from > 2) {
            alias(form(to - 2, to), person);
            alias(text.form(from) + " " + text.form(to - 1), person);
        }
    }

    private void alias(String form, Entity person) {
        if (form.length() >= SHORTEST_SURNAME) {
            join(byForm, form, person);
        }
    }

    /** What the spellings of one name share; never the same as a form. */
    private String spelling(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int token = from; token < to; token++) {
            key.append('~').append(spellings.key(reading.lattice(), token));
        }
        return key.toString();
    }

    private String form(int from, int to) {
        StringBuilder form = new StringBuilder(text.form(from));
        for (int token = from + 1; token < to; token++) {
            form.append(' ').append(text.form(token));
        }
        return form.toString();
    }

    /** The person whom the report calls by this one word elsewhere, or null. */
    @Nullable
    Entity called(String form) {
        return byForm.get(form);
    }

    boolean anyCalled() {
        return !byForm.isEmpty();
    }

    /** What the whole report tells of a person. */
    Entity latest(Entity person) {
        return byId.getOrDefault(person.id(), person);
    }

    /** The office in which the report introduces a person, or which the person held when it was written, or null. */
    @Nullable
    String officeOf(Entry known) {
        Entity person = byId.get(known.id());
        return person != null && person.office() != null ? person.office() : Terms.officeOf(known, dated);
    }

    /** The only person whom the report introduces with an office, of whatever state, before a token, or null. */
    @Nullable
    Entity only(String office, int token) {
        Entity only = null;
        for (Map.Entry<String, @Nullable Entity> one : byOffice.entrySet()) {
            if (isOffice(one.getKey(), office)) {
                Entity person = one.getValue();
                if (person == null || only != null && !only.id().equals(person.id())) {
                    return null;
                }
                only = person;
            }
        }
        return only != null && first.getOrDefault(only.id(), token) < token ? only : null;
    }

    /** "The minister" may be any minister, but neither the prime minister nor a deputy. */
    private static boolean isOffice(String key, String office) {
        return key.startsWith(office + "/")
                || office.equals(MINISTER)
                        && key.contains("-" + MINISTER + "/")
                        && !key.startsWith("prime-")
                        && !key.startsWith("deputy-");
    }

    /**
     * The person who holds an office: as the report introduces them, or else by the terms of office at its date.
     *
     * @param now whether the office is held, rather than was or will be, so that its terms may be asked
     */
    @Nullable
    Entity holder(String office, String state, boolean now) {
        Entity introduced = byOffice.get(office + "/" + state);
        if (introduced != null) {
            return introduced;
        }
        if (office.equals(HEAD_OF_STATE)) {
            return head(state);
        }
        if (office.equals(MINISTER) || office.equals(OFFICIAL)) {
            return official(office, state);
        }
        Entry holder = now ? terms.holder(office, state, dated) : null;
        return holder == null ? null : known(holder, office);
    }

    /** The only minister, or the only one at all, whom the report introduces with an office of a state. */
    private @Nullable Entity official(String office, String state) {
        Entity only = null;
        for (Map.Entry<String, @Nullable Entity> one : byOffice.entrySet()) {
            String key = one.getKey();
            if (key.endsWith("/" + state) && (office.equals(OFFICIAL) || isOffice(key, office))) {
                Entity person = one.getValue();
                if (person == null || only != null && !only.id().equals(person.id())) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }

    private @Nullable Entity head(String state) {
        for (String office : HEADS) {
            Entity introduced = byOffice.get(office + "/" + state);
            if (introduced != null) {
                return introduced;
            }
        }
        for (String office : HEADS) {
            Entry holder = terms.holder(office, state, dated);
            if (holder != null) {
                return known(holder, office);
            }
        }
        return null;
    }
}

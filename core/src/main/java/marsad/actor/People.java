package marsad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String HEAD_OF_STATE = "leader";
    private static final List<String> HEADS =
            List.of("president", "supreme-leader", "king", "emir", "sultan", "prime-minister", "emperor");

    private final Text text;
    private final Dated dated;
    private final Terms terms;
    private final Map<String, Entity> byId = new HashMap<>();
    /** Unknown persons by their folded name, surname and last two names; null where two persons share it. */
    private final Map<String, @Nullable Entity> byForm = new HashMap<>();
    /** Persons by office and state as the report introduces them; null where two share it. */
    private final Map<String, @Nullable Entity> byOffice = new HashMap<>();

    People(Text text, Dated dated, Terms terms) {
        this.text = text;
        this.dated = dated;
        this.terms = terms;
    }

    /** The person of a candidate, introduced with an office of a state if the report gives them. */
    Entity introduce(Candidate candidate, @Nullable String office, @Nullable String state) {
        Entry known = candidate.known();
        Entity person = known != null ? known(known, office) : unknown(candidate, office, state);
        if (office != null) {
            String of = state != null ? state : person.state();
            byOffice.merge(office + "/" + of, person, (a, b) -> a.id().equals(b.id()) ? a : b);
        }
        return person;
    }

    private Entity known(Entry entry, @Nullable String office) {
        Entity before = byId.get(entry.id());
        if (before != null && (office == null || before.office() != null)) {
            return before;
        }
        String state = entry.get("state");
        Entity person = new Entity(Entity.Kind.PERSON, entry.id(), entry.need("name"), office, state, state);
        byId.put(person.id(), person);
        return person;
    }

    private Entity unknown(Candidate candidate, @Nullable String office, @Nullable String state) {
        String form = form(candidate.from(), candidate.to());
        Entity before = byForm.get(form);
        if (before != null) {
            return before;
        }
        String name =
                text.foldedSpan(candidate.start(), text.end(candidate.to() - 1)).of(text.source());
        Entity person = new Entity(Entity.Kind.PERSON, slug(name), name, office, state, state);
        byId.put(person.id(), person);
        alias(form, person);
        if (candidate.to() - candidate.from() > 1) {
            alias(text.form(candidate.to() - 1), person);
        }
        if (candidate.to() - candidate.from() > 2) {
            alias(form(candidate.to() - 2, candidate.to()), person);
        }
        return person;
    }

    private void alias(String form, Entity person) {
        if (form.length() < SHORTEST_SURNAME) {
            return;
        }
        boolean taken = byForm.containsKey(form);
        Entity other = byForm.get(form);
        byForm.put(form, taken && (other == null || !other.id().equals(person.id())) ? null : person);
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
    Entity called(int token) {
        return byForm.get(text.form(token));
    }

    boolean anyUnknown() {
        return !byForm.isEmpty();
    }

    /** The person who holds an office: as the report introduces them, or else by the terms of office at its date. */
    @Nullable
    Entity holder(String office, String state) {
        Entity introduced = byOffice.get(office + "/" + state);
        if (introduced != null) {
            return introduced;
        }
        if (office.equals(HEAD_OF_STATE)) {
            return head(state);
        }
        Entry holder = terms.holder(office, state, dated);
        return holder == null ? null : known(holder, office);
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

    /** Persons introduced so far with an office of any state, the latest last. */
    List<Entity> introduced() {
        return new ArrayList<>(byId.values());
    }

    static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(Character.toLowerCase(c));
            } else if (slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-'
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }
}

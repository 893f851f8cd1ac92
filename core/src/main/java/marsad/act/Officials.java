package marsad.act;

import java.util.HashSet;
import java.util.Set;
import marsad.lang.Language;
import marsad.lexicon.Entry;
import marsad.model.Entity;

/**
 * Whose words are those of a state: its bodies, and persons who hold or held an office; not sportsmen, experts, companies.
 *
 * @param offices offices of states and bodies
 * @param persons ids of those known to have held one
 * @param businesses ids of bodies that belong to a state without acting for it
 */
record Officials(Set<String> offices, Set<String> persons, Set<String> businesses) {
    private static final Set<String> BUSINESS = Set.of("company", "bank", "think-tank", "university", "ngo", "other");

    static Officials of(Language language) {
        Set<String> offices = new HashSet<>();
        for (Entry entry : language.lexicon().entries("office")) {
            if (!entry.is("private", "yes")) {
                offices.add(entry.get("office", entry.id()));
            }
        }
        Set<String> persons = new HashSet<>();
        for (Entry entry : language.lexicon().entries("person")) {
            if (entry.get("terms") != null) {
                persons.add(entry.id());
            }
        }
        Set<String> businesses = new HashSet<>();
        for (Entry entry : language.lexicon().entries("org")) {
            if (BUSINESS.contains(entry.get("kind", ""))) {
                businesses.add(entry.id());
            }
        }
        for (Entry entry : language.lexicon().entries("media")) {
            businesses.add(entry.id());
        }
        return new Officials(Set.copyOf(offices), Set.copyOf(persons), Set.copyOf(businesses));
    }

    /** Whether what an entity says or is told counts as said by or to the code that it stands under. */
    boolean stands(Entity entity) {
        if (entity.code() != null && !entity.code().equals(entity.state())) {
            return true; // an organization of its own
        }
        return switch (entity.kind()) {
            case STATE -> true;
            case PERSON -> entity.office() == null ? persons.contains(entity.id()) : offices.contains(entity.office());
            case ORGANIZATION -> !businesses.contains(entity.id());
            case SOURCE -> entity.office() == null || offices.contains(entity.office());
            case MEDIUM -> false;
        };
    }
}

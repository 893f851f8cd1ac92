package marsad.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Speaker;

/** Whether the verbs of a report speak of a person as a man or a woman, so that "she added" is not said of him, nor "they added" of one. */
final class Genders {
    private final Words words;
    private final Lattice lattice;
    private final Map<String, Boolean> feminine = new HashMap<>();
    private final List<Speaker> persons = new ArrayList<>();
    /** Those who can be several: joined, or not named. */
    private final List<Speaker> groups = new ArrayList<>();

    Genders(Words words, Lattice lattice) {
        this.words = words;
        this.lattice = lattice;
    }

    /** Takes in that a speaker is the subject of a verb. */
    void learn(Speaker speaker, int verb) {
        if (person(speaker) && singular(verb)) {
            feminine.put(id(speaker), lattice.has(verb, words.fem));
            persons.add(speaker);
        }
        if (!one(speaker)) {
            groups.add(speaker);
        }
    }

    /** Whether a speaker is a person of whom the report speaks in the other gender than a verb has, or one where it tells of several. */
    boolean disagrees(Speaker speaker, int verb) {
        if (several(verb)) {
            return one(speaker);
        }
        Boolean fem = person(speaker) && singular(verb) ? feminine.get(id(speaker)) : null;
        return fem != null && fem != lattice.has(verb, words.fem);
    }

    /** Who spoke last in the gender and number of a verb; unknown if there is nobody. */
    Speaker last(int verb) {
        if (several(verb)) {
            return groups.isEmpty() ? Speaker.UNKNOWN : groups.get(groups.size() - 1);
        }
        for (int i = persons.size() - 1; i >= 0; i--) {
            if (!disagrees(persons.get(i), verb)) {
                return persons.get(i);
            }
        }
        return Speaker.UNKNOWN;
    }

    private boolean several(int verb) {
        return lattice.has(verb, words.finite) && lattice.has(verb, words.plural);
    }

    private static boolean one(Speaker speaker) {
        Entity.Kind kind = speaker.entities().get(0).kind();
        return speaker.entities().size() == 1 && (kind == Entity.Kind.PERSON || kind == Entity.Kind.STATE);
    }

    private boolean singular(int verb) {
        return lattice.has(verb, words.finite) && !lattice.has(verb, words.plural | words.dual);
    }

    private static boolean person(Speaker speaker) {
        return speaker.entities().size() == 1 && speaker.entities().get(0).kind() == Entity.Kind.PERSON;
    }

    private static String id(Speaker speaker) {
        return speaker.entities().get(0).id();
    }
}

package marsad.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import marsad.lexicon.Lattice;
import marsad.model.Entity;
import marsad.model.Speaker;

/** Whether the verbs of a report speak of a person as a man or a woman, so that "she added" is not said of him. */
final class Genders {
    private final Words words;
    private final Lattice lattice;
    private final Map<String, Boolean> feminine = new HashMap<>();
    private final List<Speaker> persons = new ArrayList<>();

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
    }

    /** Whether a speaker is a person of whom the report speaks in the other gender than a verb has. */
    boolean disagrees(Speaker speaker, int verb) {
        Boolean fem = person(speaker) && singular(verb) ? feminine.get(id(speaker)) : null;
        return fem != null && fem != lattice.has(verb, words.fem);
    }

    /** The person that spoke last in the gender of a verb; unknown if there is none. */
    Speaker last(int verb) {
        for (int i = persons.size() - 1; i >= 0; i--) {
            if (!disagrees(persons.get(i), verb)) {
                return persons.get(i);
            }
        }
        return Speaker.UNKNOWN;
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

package marsad.story;

import java.util.Set;
import java.util.TreeSet;
import marsad.model.Analysis;
import marsad.model.Entity;
import marsad.model.Mention;

/**
 * The facts of a report that bear on which event it tells.
 *
 * @param states ids of the states it names
 * @param actors ids of the persons and organizations it names
 */
record Facts(Set<String> states, Set<String> actors) {
    static Facts of(Analysis analysis) {
        Set<String> states = new TreeSet<>();
        Set<String> actors = new TreeSet<>();
        for (Mention mention : analysis.mentions()) {
            Entity entity = mention.entity();
            switch (entity.kind()) {
                case STATE -> states.add(entity.id());
                case PERSON, ORGANIZATION -> actors.add(entity.id());
                case MEDIUM, SOURCE -> {}
            }
        }
        return new Facts(Set.copyOf(states), Set.copyOf(actors));
    }
}

package marsad.actor;

import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Dated;
import marsad.model.Mention;

/** Finds states, persons, organizations and unnamed sources. */
public final class ActorStage {
    public ActorStage(Language language) {}

    /**
     * The mentions in the order of the text. Each becomes an edge over its whole phrase, {@code @state}, {@code @person},
     * {@code @org} or {@code @source}, and one {@code @party}; the value of both is its index.
     */
    public List<Mention> read(Reading reading, Dated dated) {
        return List.of();
    }
}

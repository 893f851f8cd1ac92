package marsad.speech;

import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Mention;
import marsad.model.Statement;

/** Finds statements. */
public final class SpeechStage {
    public SpeechStage(Language language) {}

    /** The statements in the order of their cues. */
    public List<Statement> read(Reading reading, List<Mention> mentions) {
        return List.of();
    }
}

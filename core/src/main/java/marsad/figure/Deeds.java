package marsad.figure;

import java.util.List;
import marsad.model.Event;
import marsad.model.EventType;
import marsad.text.Text;
import org.jspecify.annotations.Nullable;

/** The days of the attacks that a report tells of. */
final class Deeds {
    private static final int DAY_LENGTH = 10;

    private final Text text;
    private final List<Event> attacks;

    Deeds(Text text, List<Event> events) {
        this.text = text;
        attacks = events.stream()
                .filter(e -> e.type() == EventType.ASSAULT && e.status() == Event.Status.HAPPENED)
                .toList();
    }

    /** The day of the attack in the sentence of a token, or null where the sentence tells of none or of several days. */
    @Nullable
    String day(int token) {
        int sentence = text.sentenceOf(token);
        List<String> days = attacks.stream()
                .filter(e -> text.sentenceOf(text.tokenAt(e.anchor().start())) == sentence)
                .map(e -> String.valueOf(e.date()))
                .distinct()
                .toList();
        return days.size() == 1 && days.get(0).length() == DAY_LENGTH ? days.get(0) : null;
    }
}

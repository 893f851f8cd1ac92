package marsad.app.out;

import java.util.List;
import java.util.Optional;
import marsad.record.Story;

/** The events between the two states by day, drawn. */
final class TimelinePicture {
    private TimelinePicture() {}

    static Optional<String> of(List<Story> stories, Phrases phrases) {
        return Optional.empty();
    }
}

package marsad.app.out;

import java.util.Optional;
import marsad.record.Series;

/** A series of figures, drawn. */
final class SeriesPicture {
    private SeriesPicture() {}

    static Optional<String> of(Series series, Telling telling) {
        return Optional.empty();
    }
}

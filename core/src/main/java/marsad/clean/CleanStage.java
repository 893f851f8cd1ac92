package marsad.clean;

import java.util.List;
import marsad.lang.Language;
import marsad.lang.Reading;
import marsad.model.Span;

/** Finds the parts of a page that are not the report and takes them out of reading. */
public final class CleanStage {
    public CleanStage(Language language) {}

    /** The furniture in the order of the text; its tokens are hidden in the lattice. */
    public List<Span> read(Reading reading) {
        return List.of();
    }
}

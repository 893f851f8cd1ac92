package marsad.app.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page: where the record stands and ways into it. */
public record HomePage(int reports, int outlets, List<Row> relations, int allRelations) {
    /** A relation in the table. */
    public record Row(
            String a,
            String b,
            String href,
            int events,
            @Nullable LocalDate last) {}
}

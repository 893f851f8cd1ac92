package marsad.app.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page: where the record stands and ways into it. */
public record HomePage(int reports, int outlets, List<Row> relations, int allRelations, List<Kept> kept) {
    /** A search that somebody keeps; {@code feed} is where a feed reader finds what is new of it. */
    public record Kept(long number, String name, String href, String feed, String by) {}

    /** A relation in the table. */
    public record Row(
            String a,
            String b,
            String href,
            int events,
            @Nullable LocalDate last) {}
}

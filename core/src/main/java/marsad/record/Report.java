package marsad.record;

import java.time.LocalDate;
import marsad.model.Analysis;
import marsad.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * A report with its place among the others.
 *
 * @param story label of the story in which it stands
 * @param copyOf id of the earlier report whose wording it repeats, or null
 */
public record Report(
        Analysis analysis, String story, @Nullable String copyOf) {
    public Article article() {
        return analysis.article();
    }

    public String id() {
        return article().id();
    }

    /** The outlet, or the report's id when the outlet is unknown, so that two unknown ones stay apart. */
    public String carrier() {
        String outlet = article().outlet();
        return outlet == null ? id() : outlet;
    }

    /** First day on which it can have been written, or null. */
    public @Nullable LocalDate earliest() {
        LocalDate day = article().day();
        return day != null ? day : analysis.dated().earliest();
    }

    /** Last day on which it can have been written, or null. */
    public @Nullable LocalDate latest() {
        LocalDate day = article().day();
        return day != null ? day : analysis.dated().latest();
    }
}

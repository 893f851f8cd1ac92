package marsad.app.store;

import marsad.model.Analysis;
import marsad.model.Article;
import marsad.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * One version of a report, with what it says. Facts that an editor called wrong are not in the analysis.
 *
 * @param version from 1
 * @param latest the number of the latest version
 * @param received ISO instant at which this version came
 * @param program that made the analysis
 * @param story id of its story, or null until it has been put into one
 * @param copyOf id of the report that it repeats, or null
 */
public record StoredReport(
        Analysis analysis,
        int version,
        int latest,
        String received,
        String program,
        @Nullable String story,
        @Nullable String copyOf) {
    public Article article() {
        return analysis.article();
    }

    public String id() {
        return article().id();
    }

    /** The form in which the record of a relation takes it. One without a story is its own. */
    public Report inRecord() {
        return new Report(analysis, story == null ? id() : story, copyOf);
    }
}

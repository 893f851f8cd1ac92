package marsad.app.store;

import org.jspecify.annotations.Nullable;

/**
 * A report in a list: all but its text and analysis.
 *
 * @param day last day on which it can have been written, ISO; empty if unknown
 * @param version number of its latest version
 * @param received ISO instant at which the first version came
 */
public record ReportLine(
        String id,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String url,
        @Nullable String title,
        String day,
        @Nullable String story,
        @Nullable String copyOf,
        int version,
        String received) {}

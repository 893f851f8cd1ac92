package marsad.app.ingest;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of file, by the ending of their name. */
enum Format {
    JSON_LINES,
    JSON_LINES_GZIP,
    TEXT,
    PAGE,
    ARCHIVE,
    FEED;

    private static final Map<String, Format> ENDINGS = Map.ofEntries(
            Map.entry(".jsonl", JSON_LINES),
            Map.entry(".jsonl.gz", JSON_LINES_GZIP),
            Map.entry(".txt", TEXT),
            Map.entry(".html", PAGE),
            Map.entry(".htm", PAGE),
            Map.entry(".xhtml", PAGE),
            Map.entry(".warc", ARCHIVE),
            Map.entry(".warc.gz", ARCHIVE),
            Map.entry(".rss", FEED),
            Map.entry(".atom", FEED),
            Map.entry(".xml", FEED));

    static final String READABLE = ".jsonl, .jsonl.gz, .txt, .html, .warc, .warc.gz, .rss or .atom";

    /** The format of a file, or null if its ending is unknown. */
    static @Nullable Format of(String fileName) {
        return ENDINGS.get(ending(fileName));
    }

    static String withoutEnding(String fileName) {
        String bare = fileName.substring(0, fileName.length() - ending(fileName).length());
        return bare.isEmpty() ? fileName : bare;
    }

    /** From the last dot on, and one dot more before {@code .gz}; empty if there is none. */
    static String ending(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.', name.endsWith(".gz") ? name.length() - 4 : name.length() - 1);
        return dot < 0 ? "" : name.substring(dot);
    }
}

package marsad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as received.
 *
 * @param id stable identifier, never empty
 * @param outlet who published it, or null if unknown
 * @param published ISO date or date-time as given, or null if unknown
 * @param url where it stood, or null
 * @param title headline given apart from the text, or null
 * @param text the whole text; every span of a fact points into it
 */
public record Article(
        String id,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String url,
        @Nullable String title,
        String text) {
    private static final int ISO_DATE_LENGTH = 10;

    public Article {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an article needs an id");
        }
        if (published != null) {
            LocalDate.parse(published.substring(0, Math.min(ISO_DATE_LENGTH, published.length())));
        }
    }

    /** An article that is nothing but text. */
    public static Article ofText(String id, String text) {
        return new Article(id, null, null, null, null, text);
    }

    /** The day of {@link #published()}, or null. */
    public @Nullable LocalDate day() {
        return published == null ? null : LocalDate.parse(published.substring(0, ISO_DATE_LENGTH));
    }
}

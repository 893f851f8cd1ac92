package marsad.app.store;

import org.jspecify.annotations.Nullable;

/**
 * A feed that is watched, and how it is.
 *
 * @param etag and {@code modified}: what its server said last time, to be asked only for what is new
 * @param tried ISO instant of the last try, {@code read} of the last success, {@code latestItem} at which it last brought
 *     something new; null for never
 * @param failing ISO instant of the first failure since the last success, or null
 * @param failures how many in a row
 * @param error what went wrong last, or null
 */
public record FeedLine(
        String address,
        @Nullable String title,
        @Nullable String etag,
        @Nullable String modified,
        @Nullable String tried,
        @Nullable String read,
        @Nullable String latestItem,
        @Nullable String failing,
        int failures,
        @Nullable String error) {}

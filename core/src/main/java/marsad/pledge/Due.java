package marsad.pledge;

import org.jspecify.annotations.Nullable;

/** Reads from an EDTF value by when something is to be done. */
final class Due {
    private Due() {}

    /** The day or period, or null where it lies before the day of the report; from a day on is that day. */
    static @Nullable String of(String value, @Nullable String published) {
        int slash = value.indexOf('/');
        if (slash > 0 && value.endsWith("/..")) {
            return ahead(value.substring(0, slash), published) ? value.substring(0, slash) : null;
        }
        String last = slash < 0 ? value : value.substring(slash + 1);
        return ahead(last, published) ? value : null;
    }

    /** Compares as far as both are given, so that this month is still ahead. */
    private static boolean ahead(String value, @Nullable String published) {
        if (published == null) {
            return true;
        }
        int length = Math.min(value.length(), Math.min(published.length(), 10));
        return value.substring(0, length).compareTo(published.substring(0, length)) >= 0;
    }
}

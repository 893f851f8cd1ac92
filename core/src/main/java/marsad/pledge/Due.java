package marsad.pledge;

import org.jspecify.annotations.Nullable;

/** Reads from an EDTF value by when something is to be done. */
final class Due {
    private static final int DAY = 10;

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

    /** Whether the time begins after the day of the report; an unknown day tells nothing. */
    static boolean strictly(String value, @Nullable String published) {
        if (published == null) {
            return false;
        }
        String first = value.startsWith("..") ? value.substring(value.indexOf('/') + 1) : value;
        int slash = first.indexOf('/');
        String day = slash < 0 ? first : first.substring(0, slash);
        return day.compareTo(published.substring(0, DAY)) > 0;
    }

    /** Compares as far as both are given, so that this month is still ahead. */
    private static boolean ahead(String value, @Nullable String published) {
        if (published == null) {
            return true;
        }
        int length = Math.min(value.length(), Math.min(published.length(), DAY));
        return value.substring(0, length).compareTo(published.substring(0, length)) >= 0;
    }
}

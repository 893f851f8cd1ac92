package marsad.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * One line of a lexicon.
 *
 * @param type class of the entry: month, state, cue, ...
 * @param id identifier within the class
 * @param attributes what else the line says
 * @param form the first form as written, without its marker
 * @param file name of the file
 * @param line line number from 1
 */
public record Entry(String type, String id, Attributes attributes, String form, String file, int line) {
    /** Equal entries stand in the same line, so the place is hash enough and costs nothing. */
    @Override
    public int hashCode() {
        return file.hashCode() * 31 + line;
    }

    /** An attribute, or null when the line does not give it. */
    public @Nullable String get(String key) {
        return attributes.get(key);
    }

    public String get(String key, String otherwise) {
        String value = attributes.get(key);
        return value == null ? otherwise : value;
    }

    public boolean is(String key, String value) {
        return value.equals(attributes.get(key));
    }

    /** An attribute that must be there. */
    public String need(String key) {
        String value = attributes.get(key);
        if (value == null) {
            throw new BadData(file, line, "attribute " + key + " is missing");
        }
        return value;
    }

    /** Whether a comma-separated attribute holds {@code value}. */
    public boolean lists(String key, String value) {
        String all = attributes.get(key);
        if (all == null) {
            return false;
        }
        int at = all.indexOf(value);
        while (at >= 0) {
            int end = at + value.length();
            if ((at == 0 || all.charAt(at - 1) == ',') && (end == all.length() || all.charAt(end) == ',')) {
                return true;
            }
            at = all.indexOf(value, at + 1);
        }
        return false;
    }
}
